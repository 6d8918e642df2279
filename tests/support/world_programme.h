#pragma once
// The programme of the test world: one step of each kind, two workshops, two seats.

namespace draaiboek::support {

inline constexpr const char* world_programme = R"yaml(
programme: proef
title: {nl: Proefprogramma, en: Trial programme}
seats: 2
calendar: vo
levels: [wave, participant]
enrolment:
  accept: {nl: Wij nemen 20 % van de kosten op ons., en: We carry 20 % of the costs.}
anchors:
  - {id: workshop-1, title: {nl: Workshop 1, en: Workshop 1}}
  - {id: workshop-2, title: {nl: Workshop 2, en: Workshop 2}, gap: 10 workdays}
steps:
  - id: voorbereiding
    kind: document
    level: wave
    by: coordinator
    shared: true
    title: {nl: Voorbereiding van workshop 1, en: Preparation of workshop 1}
    due: workshop-1 - 20 workdays
    sections:
      - {id: draaiboek, title: {nl: Draaiboek, en: Script}}
    files:
      - {id: sjabloon, title: {nl: Sjabloon, en: Template}, accept: [docx, xlsx]}
  - id: goedkeuring
    kind: approval
    level: wave
    by: validator
    of: voorbereiding
    reusable: true
    title: {nl: Goedkeuring door ABB, en: Approval by ABB}
    due: workshop-1 - 15 workdays
  - id: workshop-1
    kind: session
    level: wave
    by: coordinator
    after: [goedkeuring]
    anchor: workshop-1
    due: workshop-1
    title: {nl: Workshop 1, en: Workshop 1}
  - id: vragen
    kind: form
    level: participant
    by: [contact, member]
    after: [workshop-1]
    due: workshop-1 + 5 workdays
    title: {nl: Tien vragen, en: Ten questions}
    sections:
      - id: start
        title: {nl: "Waar staat u?", en: "Where do you stand?"}
        questions:
          - {id: plan, type: yes-no, label: {nl: "Hebt u een plan?", en: "Do you have a plan?"}}
          - {id: waarom, type: paragraph, required: false, label: {nl: "Waarom?", en: "Why?"}}
      - id: later
        title: {nl: "Wat later?", en: "What later?"}
        questions:
          - {id: diensten, type: number, label: {nl: "Hoeveel diensten?", en: "How many services?"}}
  - id: bia
    kind: document
    level: participant
    by: [contact, member]
    after: [workshop-1]
    due: workshop-1 + 20 workdays
    title: {nl: BIA indienen, en: Hand in the BIA}
    sections:
      - {id: processen, title: {nl: Processen, en: Processes}}
      - {id: tijden, title: {nl: Tijden, en: Times}}
    files:
      - id: bia
        title: {nl: BIA, en: BIA}
        accept: [xlsx, docx, pdf]
        template: {step: voorbereiding, file: sjabloon}
  - id: bia-feedback
    kind: review
    level: participant
    by: analyst
    of: bia
    round: 1
    due: {earliest: [submitted + 15 workdays, workshop-2 - 5 workdays]}
    title: {nl: Feedback op de BIA, en: Feedback on the BIA}
  - id: bevraging
    kind: task
    level: participant
    by: contact
    optional: true
    title: {nl: Bevraging doorgeven, en: Pass on the survey}
  - id: klaar
    kind: milestone
    level: participant
    after: [bia-feedback]
    title: {nl: Klaar voor workshop 2, en: Ready for workshop 2}
  - id: workshop-2
    kind: session
    level: wave
    by: coordinator
    after: [workshop-1]
    anchor: workshop-2
    title: {nl: Workshop 2, en: Workshop 2}
  - id: verslag
    kind: report
    level: wave
    by: coordinator
    approved-by: validator
    after: [workshop-2]
    shared: true
    title: {nl: Verslag, en: Report}
    files:
      - {id: verslag, title: {nl: Verslag, en: Report}, accept: [docx, pdf]}
)yaml";

}  // namespace draaiboek::support

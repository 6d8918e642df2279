story: De goede golf met drie organisaties
programme: bcp-coaching
people: Carla coordinator, Ann analyst, Vic validator, Eva expert,
    Marie contact of Melle, Omar contact of Oosterzele, Zoë contact of Zingem,
    Pieter member of Melle

# Voorbereiding en werving

on 2025-11-17
  Carla plans wave "Golf 1" with seats 25, staff Carla and Ann and Vic,
    workshop-1 on 2026-02-24 from 09:30 until 16:00 in "Herman Teirlinck",
    workshop-2 on 2026-04-21 from 09:30 until 16:00 in "Herman Teirlinck",
    workshop-3 on 2026-06-23 from 09:30 until 16:00 in "Herman Teirlinck",
    workshop-4 on 2026-09-15 from 09:30 until 16:00 in "Herman Teirlinck",
    workshop-5 on 2026-11-10 from 09:30 until 16:00 in "Herman Teirlinck"
  Carla invites Melle, Oosterzele, Zingem
  expect Melle listed
  expect Melle bia not-yet blocked by enrolment
  expect bcm-information to-do asking complete of coordinator
  expect good-practices blocked by bcm-information
  Marie cannot hand in bia with bia.xlsx: refusal.not-your-role

on 2025-11-24
  Carla completes bcm-information saying "Richtlijnen en sjablonen van VVSG en Vo-CRT gelezen"
  Carla notes Melle contacted
  Carla notes Oosterzele contacted
  Carla notes Zingem contacted

on 2025-12-08
  Carla hands in good-practices answering verankering is Deinze + Gavere,
    afspraken is "Deinze en Gavere vertellen in workshop 4 over hun oefening"
  Carla completes approach
  Carla notes Melle informed
  Carla notes Oosterzele informed
  Carla notes Zingem informed because "Bezoek op 5 december"

on 2026-01-12
  Carla makes Marie contact of Melle
  Carla cannot note Melle applied: refusal.share-not-accepted
  Marie notes Melle applied accepting the share
  Carla notes Oosterzele applied accepting the share
  Carla cannot note Oosterzele enrolled: refusal.no-contact
  Carla makes Omar contact of Oosterzele
  Carla makes Zoë contact of Zingem
  Carla notes Zingem applied accepting the share
  Carla notes Melle enrolled
  Carla notes Oosterzele enrolled
  Carla notes Zingem enrolled
  Carla makes Pieter member of Melle
  Carla completes recruitment
  expect 3 seats taken
  expect Melle enrolled
  expect Melle bia blocked by workshop-2.held
  expect Melle self-evaluation not-yet due 2026-03-10
  expect workshop-1.preparation to-do due 2026-01-20 in time
  Marie cannot hand in bia with bia.xlsx: refusal.not-open

# Workshop 1

on 2026-01-19
  Carla hands in workshop-1.preparation with agenda.docx, slides.pdf
  expect workshop-1.preparation handed-in
  expect workshop-1.validation to-do due 2026-02-03 asking decide of validator
  Carla cannot approve workshop-1.validation: refusal.not-your-role

on 2026-01-26
  Vic approves workshop-1.validation
  expect workshop-1.validation accepted
  expect workshop-1.preparation accepted
  expect workshop-1.held blocked by workshop-1.invitation

on 2026-02-09
  Carla completes workshop-1.invitation saying "Twaalf mensen uitgenodigd"
  expect workshop-1.held to-do due 2026-02-24 asking hold of coordinator

on 2026-02-24
  Carla holds workshop-1.held
  Carla notes attendance of workshop-1.held with Marie present, Pieter present, Omar present, Zoë absent
  Carla adds "Presentatie" file slides.pdf to workshop-1.held
  Carla adds "Opname" link "https://video.vlaanderen.be/golf-1/workshop-1" to workshop-1.held
  expect workshop-1.held done
  expect Melle self-evaluation to-do due 2026-03-10 asking hand-in of contact
  expect Melle information to-do due 2026-04-14 asking complete of member

on 2026-03-02
  Marie gives section herstel of self-evaluation to Pieter
  Marie cannot hand in self-evaluation answering mandaat is beheerd: refusal.answer-missing
  Pieter hands in self-evaluation answering mandaat is ad-hoc, back-ups is weet-niet, the rest is vastgelegd
  Omar hands in self-evaluation answering the rest is niet-gestart
  Zoë hands in self-evaluation answering the rest is beheerd
  expect Melle self-evaluation done version 1

# Workshop 2

on 2026-03-09
  Carla hands in workshop-2.preparation with agenda.docx, bia-sjabloon.xlsx
  Vic approves workshop-2.validation
  Carla completes workshop-2.invitation

on 2026-04-01
  Marie completes information
  Omar completes information
  Zoë completes information saying "Ook de contracten met onze leveranciers gelezen"

on 2026-04-21
  Carla holds workshop-2.held
  Carla notes attendance of workshop-2.held with Marie present, Omar present, Zoë present
  expect Melle bia to-do due 2026-06-05

on 2026-05-26
  Marie cannot hand in bia: refusal.file-missing
  Marie hands in bia with bia-melle.xlsx
  expect Melle bia handed-in
  expect Melle bia-review to-do due 2026-06-16 asking review of analyst
  Marie withdraws bia
  expect Melle bia busy
  Marie hands in bia with bia-melle-2.xlsx
  expect Melle bia version 2
  Omar hands in bia with bia.pdf
  Zoë hands in bia with bia.docx

on 2026-06-08
  Ann starts reviewing bia-review for Melle
  expect Melle bia in-review
  expect Melle bia-review busy
  Marie cannot withdraw bia: refusal.review-started
  Ann gives feedback on bia-review for Melle saying accepted "Een sterke BIA."
    with question on afhankelijkheden "Wat als de dienstverlener zelf getroffen is?",
    remark on doelstellingen "De hersteltijd van de burgerlijke stand is erg kort."
  Ann gives feedback on bia-review for Oosterzele saying accepted "Goed."
  Ann gives feedback on bia-review for Zingem saying accepted with remark on impact "Denk ook aan vergunningen."
  expect Melle bia-review done
  expect Melle bia accepted
  Marie answers all remarks of bia-review with "Dat nemen we mee in het BCP."

# Workshop 3

on 2026-06-15
  Carla hands in workshop-3.preparation with agenda.docx as agenda, bcp-sjabloon.docx as bcp-sjabloon
  Vic approves workshop-3.validation
  Carla completes workshop-3.invitation
  expect workshop-3.held blocked by bia-feedback
  Ann hands in bia-feedback with feedback-bia.pdf

on 2026-06-23
  Carla holds workshop-3.held
  Carla notes attendance of workshop-3.held with Marie present, Omar present, Zoë present
  expect Melle bcp.plan to-do due 2026-08-19

on 2026-08-17
  Marie hands in bcp.plan with bcp-melle.docx, scenario.xlsx as bijlagen
  Omar hands in bcp.plan with bcp.pdf
  Zoë hands in bcp.plan with bcp.docx
  expect Melle bcp.review to-do due 2026-09-07

on 2026-08-31
  Ann gives feedback on bcp.review for Melle saying accepted with remark on s13 "Beschrijf de isolatie."
  Ann gives feedback on bcp.review for Oosterzele saying accepted with question on s12 "En de energieleverancier?"
  Ann gives feedback on bcp.review for Zingem saying accepted "Klaar voor goedkeuring."

# Workshop 4

on 2026-09-01
  Carla hands in workshop-4.preparation with agenda.docx, oefeningen.docx
  Vic approves workshop-4.validation
  Carla completes workshop-4.invitation
  Ann hands in bcp-feedback with feedback-bcp.pdf
  Ann hands in themes answering themas is "Dienstverleners", experts is "Jurist en ICT-architect"

on 2026-09-15
  Carla holds workshop-4.held
  Carla notes attendance of workshop-4.held with Marie present, Omar present, Zoë present
  expect Melle update.plan to-do due 2026-10-13
  expect Melle anchoring to-do due 2026-11-03

on 2026-10-12
  Marie hands in anchoring answering orgaan is college, datum is 2026-12-01, versie is "1.1",
    beheerder is "noodplanningscoördinator", herziening is 2027-10-01, the rest is yes
  Omar hands in anchoring answering the rest is "nog te bepalen"
  Zoë hands in anchoring answering the rest is "algemeen directeur"
  Marie hands in update.plan with bcp-melle-2.docx
  Omar hands in update.plan with bcp-2.pdf
  Zoë hands in update.plan with bcp-2.docx
  expect Melle update.review due 2026-11-03

on 2026-10-26
  Ann gives feedback on update.review for Melle saying accepted "Proficiat."
  Ann gives feedback on update.review for Oosterzele saying accepted "Proficiat."
  Ann gives feedback on update.review for Zingem saying accepted "Proficiat."

# Workshop 5 en afsluiten

on 2026-10-27
  Carla hands in workshop-5.preparation with agenda.docx, lessen.docx
  Vic approves workshop-5.validation
  Carla completes workshop-5.invitation
  Ann hands in update-feedback with feedback-update.pdf

on 2026-11-10
  Carla holds workshop-5.held
  Carla notes attendance of workshop-5.held with Marie present, Omar present, Zoë present
  Marie hands in survey answering the rest is heel-tevreden
  Omar hands in survey answering the rest is tevreden
  expect Melle finished
  expect Melle completed done
  expect Zingem open
  expect closing blocked by completed and instrument

on 2026-11-16
  Zoë hands in survey answering the rest is neutraal
  Carla hands in lessons answering the rest is "Begin bij de kritieke processen."

on 2026-12-07
  Carla hands in lessons-report with rapport.docx
  Carla cannot publish lessons-report: refusal.not-approved
  Vic refuses lessons-report because "Meer over verankering, graag"
  expect lessons-report action-needed
  Carla hands in lessons-report with rapport-2.docx
  Vic approves lessons-report
  Carla cannot reopen lessons-report because "Een tikfout": refusal.approved
  Carla publishes lessons-report
  Carla cannot hand in lessons-report with rapport-3.docx: refusal.report-frozen
  Vic cannot revoke lessons-report because "Een tikfout": refusal.report-frozen

on 2027-01-11
  Carla hands in instrument with instrument.pdf
  Vic approves instrument
  Carla publishes instrument
  expect closing to-do
  Carla completes closing saying "Cofinanciering afgerekend"
  expect wave finished
  expect Melle finished
  expect Oosterzele finished
  expect Zingem finished

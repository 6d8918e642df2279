#include "tests/support/small_programme.h"

namespace draaiboek::test {

Date day(std::string_view text) {
  return *date_from_text(text);
}
Now at(std::string_view text) {
  return {Instant(day(text)) + std::chrono::hours(9), day(text)};
}

Actor coordinator() {
  return {carla, {"coordinator"}};
}
Actor analyst() {
  return {ann, {"analyst"}};
}
Actor validator() {
  return {vic, {"validator"}};
}
Actor contact() {
  return {marie, {"contact"}};
}

Step step(std::string id, std::string kind, Level level, std::vector<Role> by) {
  Step made;
  made.id = std::move(id);
  made.kind_name = std::move(kind);
  made.level = level;
  made.title = {made.id, made.id};
  made.by = std::move(by);
  return made;
}

Condition waits_for(std::string id) {
  Condition condition;
  condition.step = std::move(id);
  return condition;
}

DateRule counted_from(std::string anchor, int workdays) {
  DateRule rule;
  rule.from = DateRule::From::anchor;
  rule.anchor = std::move(anchor);
  rule.offset = {workdays, Unit::workdays};
  return rule;
}

Workflow small_programme() {
  Workflow made;
  made.id = "small";
  made.hash = "small-hash";
  made.title = {"Klein programma", "Small programme"};
  made.seats = 2;
  made.levels = {Level::wave, Level::participant};
  made.enrolment.accept = {"Ik aanvaard het aandeel.", "I accept the share."};
  made.anchors = {
      {.id = "workshop-1", .title = {"Workshop 1", "Workshop 1"}},
      {.id = "workshop-2", .title = {"Workshop 2", "Workshop 2"}, .gap = {15, Unit::workdays}}};
  Step preparation = step("preparation", "document", Level::wave, {"coordinator"});
  preparation.slots = {{.id = "slides", .accept = {"pdf"}}};
  preparation.due = {counted_from("workshop-1", -25)};
  Step validation = step("validation", "approval", Level::wave, {"validator"});
  validation.of = "preparation";
  validation.reusable = true;
  Step workshop = step("workshop", "session", Level::wave, {"coordinator"});
  workshop.anchor = "workshop-1";
  workshop.after = {waits_for("validation")};
  Step evaluation = step("evaluation", "form", Level::participant, {"contact", "member"});
  evaluation.after = {waits_for("workshop")};
  evaluation.scored = true;
  Question mandate{.id = "mandate",
                   .type = Question::Type::choice,
                   .options = {{"none", {}, 1}, {"partly", {}, 3}, {"full", {}, 5}}};
  Question why{.id = "why", .type = Question::Type::paragraph, .required = false};
  evaluation.sections = {{.id = "start", .questions = {mandate, why}}};
  Step bia = step("bia", "document", Level::participant, {"contact", "member"});
  bia.after = {waits_for("workshop")};
  bia.due = {counted_from("workshop-1", 30)};
  bia.slots = {{.id = "bia", .accept = {"xlsx"}}};
  bia.sections = {{.id = "processes"}, {.id = "impact"}};
  Step review = step("bia-review", "review", Level::participant, {"analyst"});
  review.of = "bia";
  review.round = 1;
  DateRule after_hand_in;
  after_hand_in.from = DateRule::From::submitted;
  after_hand_in.offset = {15, Unit::workdays};
  review.due = {after_hand_in, counted_from("workshop-2", -5)};
  Step all_in = step("all-in", "milestone", Level::wave, {});
  Condition all = waits_for("bia");
  all.kind = Condition::Kind::after_all;
  all_in.after = {all};
  Step second = step("workshop-2", "session", Level::wave, {"coordinator"});
  second.anchor = "workshop-2";
  second.after = {waits_for("all-in")};
  Step report = step("report", "report", Level::wave, {"coordinator"});
  report.approved_by = {"validator"};
  report.slots = {{.id = "report", .accept = {"pdf"}}};
  report.after = {waits_for("workshop-2")};
  Step call = step("call", "task", Level::participant, {"coordinator"});
  call.optional = true;
  made.steps = {preparation, validation, workshop, evaluation, bia,
                review,      all_in,     second,   report,     call};
  index_steps(made);
  resolve(made);
  return made;
}

Result<Decided> Played::wish(CaseId target, const Actor& actor, Wish wanted) {
  const Command command{CommandId::of(++commands_), target, actor, std::move(wanted)};
  auto decided = decide(workflow, tree, command, now);
  if (decided)
    tree = decided->next;
  return decided;
}

Result<Decided> Played::act(CaseId target, const Actor& actor, std::string on, StepAct act) {
  return wish(target, actor, StepWish{std::move(on), std::move(act)});
}

std::string Played::key(const Result<Decided>& result) {
  return result ? "" : result.refusal().message.key;
}

Standing Played::stands(CaseId target, std::string_view on) const {
  return standing(workflow, tree, tree.at(target), workflow.positions.find(on)->second, now.date);
}

const StepState& Played::state(CaseId target, std::string_view on) const {
  return tree.at(target).steps.at(workflow.positions.find(on)->second);
}

void Played::add(Step step) {
  workflow.steps.push_back(std::move(step));
  index_steps(workflow);
  resolve(workflow);
  for (const auto& state : std::vector(tree.all())) {
    auto grown = std::make_shared<CaseState>(*state);
    grown->steps.resize(workflow.steps.size());
    tree.put(grown);
  }
}

Note Played::note(std::string text) {
  return {TextId::of(++texts_), std::move(text)};
}

FileRef Played::file(std::string slot, std::string content) {
  return {DocumentId::of(++texts_), std::move(slot), std::move(content)};
}

wish::HandIn Played::files(std::string slot, std::string content) {
  wish::HandIn made;
  made.receipt = "R-" + std::to_string(++texts_);
  made.files = {file(std::move(slot), content)};
  made.content_hash = std::move(content);
  return made;
}

Played small_wave() {
  Played wave(small_programme());
  wish::PlanWave plan{"Golf 1",
                      2,
                      {{"workshop-1", day("2026-03-03"), "09:30", "12:00", "Zaal A"},
                       {"workshop-2", day("2026-05-12"), "", "", ""}},
                      {{"coordinator", carla}, {"analyst", ann}}};
  expects(wave.wish(golf, coordinator(), plan).ok(), "the wave is planned");
  const wish::AddParticipants add{
      {{melle, OrganisationId::of(1)}, {oosterzele, OrganisationId::of(2)}}};
  expects(wave.wish(golf, coordinator(), add).ok(), "the participants are listed");
  for (const auto& [participant, person] : {std::pair{melle, marie}, {oosterzele, omar}}) {
    using Status = EnrolmentStatus;
    expects(wave.wish(participant, coordinator(), wish::SetStaff{"contact", person, true}).ok(),
            "a contact is known");
    expects(
        wave.wish(participant, coordinator(), wish::SetEnrolment{Status::applied, {}, true}).ok(),
        "it applies");
    expects(
        wave.wish(participant, coordinator(), wish::SetEnrolment{Status::enrolled, {}, false}).ok(),
        "it is enrolled");
  }
  return wave;
}

Played wave_after_workshop() {
  Played wave = small_wave();
  expects(wave.act(golf, coordinator(), "preparation", wave.files("slides")).ok(), "prepared");
  expects(wave.act(golf, validator(), "validation", wish::Decide{true, {}, {}, ""}).ok(),
          "validated");
  wave.now = at("2026-03-03");
  expects(wave.act(golf, coordinator(), "workshop", wish::HoldSession{day("2026-03-03")}).ok(),
          "held");
  return wave;
}

}  // namespace draaiboek::test

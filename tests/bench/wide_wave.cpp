#include "tests/bench/wide_wave.h"

#include "engine/kinds/registry.h"

namespace draaiboek::bench {

using namespace engine;  // NOLINT(google-build-using-namespace): it speaks the engine's words

namespace {

const CaseId wave = CaseId::of(1);

CaseId participant(int who) {
  return CaseId::of(100 + static_cast<std::uint64_t>(who));
}
PersonId contact(int who) {
  return PersonId::of(1000 + static_cast<std::uint64_t>(who));
}
std::string step_id(int number) {
  return "step-" + std::to_string(number);
}

}  // namespace

Now moment() {
  const Date day = *date_from_text("2026-03-03");
  return {Instant(day) + std::chrono::hours(9), day};
}

Workflow wide_programme() {
  Workflow made;
  made.id = "wide";
  made.hash = "wide-hash";
  made.seats = organisations;
  made.levels = {Level::wave, Level::participant};
  for (int number = 0; number < steps; ++number) {
    Step step;
    step.id = step_id(number);
    step.kind_name = "form";
    step.level = Level::participant;
    step.title = {step.id, step.id};
    step.by = {"contact"};
    step.sections = {
        {.id = "start", .questions = {{.id = "ready", .type = Question::Type::yes_no}}}};
    if (number > 0) {
      Condition condition;
      condition.step = step_id(number - 1);
      step.after = {condition};
    }
    made.steps.push_back(std::move(step));
  }
  index_steps(made);
  resolve(made);
  return made;
}

std::vector<StoredEvent> start_of_the_wave(const Workflow& programme) {
  std::vector<StoredEvent> events;
  std::map<CaseId, std::uint64_t> versions;
  const auto happens = [&](CaseId id, Fact fact) {
    const Now now = moment();
    events.push_back({id, ++versions[id], {std::move(fact), {}, now.instant, now.date, {}}});
  };
  happens(wave, fact::CaseOpened{.level = Level::wave,
                                 .programme = programme.id,
                                 .workflow_hash = programme.hash,
                                 .title = "Wide",
                                 .seats = organisations});
  for (int who = 0; who < organisations; ++who) {
    const CaseId id = participant(who);
    happens(id, fact::CaseOpened{
                    .level = Level::participant,
                    .parent = wave,
                    .programme = programme.id,
                    .workflow_hash = programme.hash,
                    .organisation = OrganisationId::of(10 + static_cast<std::uint64_t>(who))});
    happens(id, fact::StaffSet{"contact", contact(who), true});
    happens(id, fact::EnrolmentSet{EnrolmentStatus::enrolled, {}, true});
  }
  return events;
}

Command hand_in(int who, int number) {
  wish::HandIn given;
  given.receipt = "K7QF-3M2P";
  given.answers["ready"] = {{"yes"}, {}};
  given.content_hash = std::string(64, 'a');
  const auto before = static_cast<std::uint64_t>(who) * steps;
  const auto id = 1 + before + static_cast<std::uint64_t>(number);
  return {CommandId::of(id),
          participant(who),
          {contact(who), {"contact"}},
          StepWish{step_id(number), std::move(given)}};
}

}  // namespace draaiboek::bench

#include "web/pages/recruiting/call_form.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/participant/enrolment.h"
#include "web/pages/parts/say.h"
#include "web/pages/wave/summary.h"

namespace draaiboek::web {
namespace {

using db::Call;
using db::Kept;
using engine::EnrolmentStatus;
using engine::Refusal;

constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_words = 4000;
const std::vector<std::string> ways = {"telephone", "e-mail", "visit", "infosession"};

std::string iso(const std::optional<engine::Date>& date) {
  return date ? engine::to_text(*date) : "";
}

View ways_input(Desk& desk, const Asked& asked, const std::string& chosen,
                const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  std::vector<Choice> choices;
  for (const std::string& way : ways)
    choices.push_back({way, say("calls.way." + way)});
  return choice_input(desk, asked, {.name = "way", .label = say("calls.how")}, choices, {chosen},
                      errors);
}

View status_input(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  using enum EnrolmentStatus;
  std::vector<Choice> choices = {{"", say("calls.status-unchanged")}};
  for (const EnrolmentStatus status : {contacted, informed, applied, waiting, declined}) {
    const std::string name(to_text(status));
    choices.push_back({name, say("enrolment." + name)});
  }
  return choice_input(
      desk, asked,
      {.name = "status", .label = say("calls.status"), .hint = say("calls.status-hint")}, choices,
      {""}, errors);
}

View share_input(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  const std::string share = say.word(asked.at().workflow().enrolment.accept);
  if (share.empty())
    return false;
  return choice_input(desk, asked,
                      {.name = "share",
                       .label = say("enrolling.share"),
                       .hint = say("enrolling.share-hint"),
                       .optional = true},
                      {{"yes", share}}, {}, errors);
}

void check_days(const Asked& asked, const Call& call, Reader& reader) {
  if (call.on > asked.now.date)
    reader.add({{"refusal.date-in-the-future"}, "call-date"});
  if (call.next_by && call.next.empty())
    reader.add({{"refusal.text-missing"}, "next"});
}

Call read_call(Desk& desk, const Asked& asked, engine::CaseId participant, Reader& reader) {
  const Say say(desk, asked);
  Call call;
  call.participant = participant;
  call.by = asked.viewer.person;
  call.way = reader.choice("way", say("calls.how"), ways);
  call.on = reader.date("call-date", say("calls.day")).value_or(engine::Date{});
  call.spoken_to = reader.optional_text("spoken-to", say("calls.spoken-to"), longest_name);
  call.said = reader.text("said", say("calls.said"), longest_words);
  call.next = reader.optional_text("next", say("calls.next"), longest_name);
  call.next_by = reader.optional_date("next-by", say("calls.next-by"));
  call.noted_at = asked.now.instant;
  check_days(asked, call, reader);
  return call;
}

Refusal incomplete() {
  return {{"refusal.form-incomplete"}};
}
Refusal conflict(const char* key) {
  return {{key}, "", Refusal::Kind::conflict};
}

/// What refuses the new status; nullopt when it was set, or none was chosen.
std::optional<Refusal> set_status(Desk& desk, const Asked& asked, const Seen& participant) {
  const std::string chosen = asked.form().get("status");
  if (chosen.empty())
    return std::nullopt;
  const auto status = enrolment_from_text(chosen);
  if (!status)
    return Refusal{{"input.choice", {{"label", Say(desk, asked)("calls.status")}}}, "status"};
  const bool share = asked.form().get("share") == "yes";
  // What was said stays in the call: the organisation can read the history of its enrolment.
  const auto handled =
      post(desk, asked, participant, engine::wish::SetEnrolment{*status, {}, share});
  return handled ? std::nullopt : std::optional(handled.refusal());
}

}  // namespace

View call_fields(Desk& desk, const Asked& asked, const std::optional<Call>& shown,
                 const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  const Call call = shown.value_or(Call{.way = ways.front(), .on = asked.now.date});
  const auto field = [&](const char* name, const char* key, const std::string& value,
                         bool optional) {
    return input(desk, asked,
                 {.name = name, .label = say(key), .value = value, .optional = optional}, errors);
  };
  View view;
  view.set("way", ways_input(desk, asked, call.way, errors));
  view.set("on", date_input(desk, asked,
                            {.name = "call-date", .label = say("calls.day"), .value = iso(call.on)},
                            errors));
  view.set("spoken_to", field("spoken-to", "calls.spoken-to", call.spoken_to, true));
  view.set("said", field("said", "calls.said", call.said, false));
  view.set("next", field("next", "calls.next", call.next, true));
  view.set("next_by", date_input(desk, asked,
                                 {.name = "next-by",
                                  .label = say("calls.next-by"),
                                  .value = iso(call.next_by),
                                  .optional = true},
                                 errors));
  const bool settled = shown || takes_part(asked.at().self());
  view.set("status", settled ? View(false) : status_input(desk, asked, errors));
  view.set("share", settled ? View(false) : share_input(desk, asked, errors));
  return view;
}

std::vector<Refusal> log_call(Desk& desk, const Asked& asked, const Seen& participant) {
  Reader reader(asked.form());
  Call call = read_call(desk, asked, participant.self().id, reader);
  if (!reader.ok())
    return reader.errors();
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  if (!command)
    return {incomplete()};
  // The same form is the same call: a second click finds it.
  call.id = db::CallId{command->bits};
  if (const auto refusal = set_status(desk, asked, participant))
    return {*refusal};
  if (desk.store.calls().add(asked.viewer, call) == Kept::conflict)
    return {conflict("refusal.other-command")};
  return {};
}

std::vector<Refusal> correct_call(Desk& desk, const Asked& asked) {
  Reader reader(asked.form());
  const std::string label = Say(desk, asked)("calls.how");
  Call call = read_call(desk, asked, asked.at().self().id, reader);
  const auto id = db::CallId::parse(asked.form().get("call"));
  constexpr int most = 1'000'000;
  call.version = reader.number("call-version", label, 1, most).value_or(0);
  if (!id)
    reader.add(incomplete());
  if (!reader.ok())
    return reader.errors();
  call.id = *id;
  if (desk.store.calls().correct(asked.viewer, call) == Kept::conflict)
    return {conflict("calls.not-corrected")};
  return {};
}

}  // namespace draaiboek::web

#include "web/pages/recruiting/copy.h"

#include <algorithm>

#include "engine/run/standing.h"
#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/parts/say.h"
#include "web/pages/recruiting/waiting.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/plan.h"
#include "web/pages/wave/plan_form.h"

namespace draaiboek::web {
namespace {

using engine::Date;
using engine::Refusal;

std::optional<Date> first_day(const Seen& seen) {
  std::optional<Date> first;
  for (const auto& [anchor, planned] : seen.wave().anchors)
    first = first ? std::min(*first, planned.date) : planned.date;
  return first;
}

void add_date(Fields& fields, const std::string& name, Date date) {
  const std::chrono::year_month_day day(date);
  fields.add(name + "-day", std::to_string(static_cast<unsigned>(day.day())));
  fields.add(name + "-month", std::to_string(static_cast<unsigned>(day.month())));
  fields.add(name + "-year", std::to_string(static_cast<int>(day.year())));
}

Response show_copy(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  View body;
  body.set("first",
           date_input(desk, asked,
                      {.name = "first", .label = say("copy.first"), .hint = say("copy.first-hint")},
                      errors));
  const auto count = waiting_ids(seen).size();
  body.set("waiting",
           count == 0
               ? View(false)
               : choice_input(desk, asked, {.name = "waiting", .label = say("copy.waiting")},
                              {{"yes", say.count("copy.waiting-count", count)}}, {"yes"}, errors));
  body.set("back", wave_place(seen.wave().id)).set("wave", seen.wave().title);
  const std::string title = say("copy.title");
  Frame frame{.title = title, .crumbs = wave_crumbs(say, seen, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "recruiting/copy", frame, std::move(body));
}

/// The programme of this wave in the version that a new wave gets; "" when the visitor may not
/// plan one.
std::string programme_of(Desk& desk, const Asked& asked) {
  for (const auto& workflow : programmes_to_plan(desk, asked)) {
    if (workflow->id == asked.at().workflow().id)
      return workflow->hash;
  }
  return "";
}

/// The form of the plan, as if its fields had been typed there.
Response filled_in_plan(Desk& desk, const Asked& asked, Fields fields) {
  Request request = asked.request;
  request.form = std::move(fields);
  const Asked told{.request = request,
                   .number = asked.number,
                   .now = asked.now,
                   .language = asked.language,
                   .viewer = asked.viewer,
                   .csrf = asked.csrf,
                   .session = asked.session,
                   .session_ends = asked.session_ends,
                   .has_second_factor = asked.has_second_factor};
  return plan_wave(desk, told);
}

}  // namespace

Fields copied_plan(const Seen& seen, Date first) {
  Fields fields;
  fields.add("seats", std::to_string(seen.wave().seats));
  for (const engine::StaffMember& member : seen.wave().staff)
    fields.add(staff_field(member.role), member.person.text());
  const auto old_first = first_day(seen);
  const engine::Calendar& calendar = engine::calendar_of(seen.workflow());
  for (const engine::Anchor& anchor : anchors_of(seen.workflow(), engine::Level::wave)) {
    const auto found = seen.wave().anchors.find(anchor.id);
    if (!old_first || found == seen.wave().anchors.end())
      continue;
    Date date = first + (found->second.date - *old_first);
    while (!calendar.is_workday(date))
      date += std::chrono::days(1);
    add_date(fields, anchor.id, date);
    fields.add(anchor.id + "-from", found->second.from);
    fields.add(anchor.id + "-until", found->second.until);
    fields.add(anchor.id + "-room", found->second.room);
  }
  return fields;
}

Response copy_page(Desk& desk, const Asked& asked) {
  return is_wave(asked) ? show_copy(desk, asked, {}) : not_found(desk, asked);
}

Response copy_wave(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Seen& seen = asked.at();
  Reader reader(asked.form());
  const auto first = reader.date("first", Say(desk, asked)("copy.first"));
  const std::string programme = programme_of(desk, asked);
  if (reader.ok() && programme.empty())
    reader.add({{"copy.may-not"}, "", Refusal::Kind::forbidden});
  if (!reader.ok())
    return show_copy(desk, asked, reader.errors());
  Fields fields = copied_plan(seen, *first);
  fields.add("programme", programme);
  fields.add("action", "change");
  if (asked.form().get("waiting") == "yes") {
    for (const engine::CaseId id : waiting_ids(seen))
      fields.add("organisations", seen.tree().at(id).organisation.text());
  }
  return filled_in_plan(desk, asked, std::move(fields));
}

}  // namespace draaiboek::web

#include "web/pages/parts/say.h"

#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {

using engine::Status;

std::string Say::day(engine::Date date) const {
  return long_date(date, language_);
}

std::string Say::short_day(const std::optional<engine::Date>& date) const {
  return date ? short_date(*date, language_) : "";
}

std::string Say::planned(const engine::PlannedDate& planned) const {
  return planned_words(planned, language_);
}

std::string Say::count(const std::string& key, std::size_t number) const {
  if (number == 1)
    return (*this)(key + "-one");
  return (*this)(key, {{"count", std::to_string(number)}});
}

std::string_view tag_of(const engine::Standing& standing) {
  if (standing.late)
    return "late";
  switch (standing.status) {
    case Status::not_yet:
    case Status::not_applicable:
      return "waiting";
    case Status::to_do:
      return "todo";
    case Status::busy:
      return "busy";
    case Status::handed_in:
      return "submitted";
    case Status::in_review:
      return "review";
    case Status::action_needed:
      return "action";
    case Status::accepted:
      return "accepted";
    case Status::done:
      return "done";
    case Status::cancelled:
      return "cancelled";
  }
  return "done";
}

View status_view(const Say& say, const engine::Standing& standing) {
  const std::string name = standing.late ? "late" : std::string(to_text(standing.status));
  View view;
  view.set("words", say("status." + name)).set("tag", tag_of(standing));
  return view;
}

std::vector<Crumb> case_crumbs(const Say& say, const Seen& seen) {
  if (seen.sees_whole_wave())
    return wave_crumbs(say, seen);
  return {{say("tasks.title"), "/taken"}};
}

std::vector<Crumb> wave_crumbs(const Say& say, const Seen& seen) {
  return {{say("waves.title"), "/golven"}, {seen.wave().title, wave_place(seen.wave().id)}};
}

std::vector<Crumb> wave_crumbs(const Say& say, const Seen& seen, const std::string& here) {
  auto crumbs = wave_crumbs(say, seen);
  crumbs.push_back({here, ""});
  return crumbs;
}

}  // namespace draaiboek::web

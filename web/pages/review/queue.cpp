#include "web/pages/review/queue.h"

#include <algorithm>

#include "web/pages/parts/paging.h"
#include "web/pages/step/name_list.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

/// One element that waits for a reader.
struct Unread {
  engine::CaseId at;
  std::string wave;
  engine::OrganisationId organisation;
  const engine::Step* step = nullptr;
  engine::Standing standing{};
  engine::Date handed_in{};
  engine::PersonId reviewer{};
};

bool waits_for(const engine::Standing& standing, const std::vector<engine::Role>& roles) {
  for (const engine::Ask& ask : standing.asks) {
    if (ask.act != "review")
      continue;
    for (const engine::Role& role : ask.roles) {
      if (std::count(roles.begin(), roles.end(), role) > 0)
        return true;
    }
  }
  return false;
}

/// Who read an earlier version doesn't have this one in hand.
engine::PersonId reader_of(const engine::StepState& review) {
  return review.review_started ? review.reviewer : engine::PersonId{};
}

void add_unread(std::vector<Unread>& found, const Seen& seen, engine::Date today) {
  const engine::Workflow& workflow = seen.workflow();
  for (const auto& at : seen.tree().all()) {
    const auto roles = seen.roles_at(*at);
    const auto standings = seen.standings(*at, today);
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      const engine::Step& step = workflow.steps[i];
      if (step.kind_name != "review" || step.level != at->level || !seen.sees(*at))
        continue;
      const engine::Standing& standing = standings->at(i);
      if (!waits_for(standing, roles))
        continue;
      const auto of = workflow.positions.find(step.of)->second;
      const engine::HandIn* element = at->steps.at(of).current();
      found.push_back({at->id, seen.wave().title, at->organisation, &step, standing,
                       element == nullptr ? today : element->on, reader_of(at->steps[i])});
    }
  }
}

/// The waves are kept alive by `all` for as long as the rows point into them.
std::vector<Unread> unread(Desk& desk, const Asked& asked, std::vector<Seen>& all) {
  std::vector<Unread> found;
  for (const db::WaveRow& wave : desk.store.waves(asked.viewer)) {
    if (auto seen = desk.see(asked.viewer, wave))
      all.push_back(std::move(*seen));
  }
  for (const Seen& seen : all)
    add_unread(found, seen, asked.now.date);
  std::stable_sort(found.begin(), found.end(), [](const Unread& one, const Unread& other) {
    const auto far = engine::Date::max();
    const auto first = one.standing.due.value_or(far);
    const auto second = other.standing.due.value_or(far);
    return first != second ? first < second : one.handed_in < other.handed_in;
  });
  return found;
}

bool is_for(const Unread& row, const db::Viewer& viewer) {
  return !row.reviewer || row.reviewer == viewer.person;
}

View row_view(const Asked& asked, const Unread& row, const NameList& names) {
  View item;
  item.set("organisation", names.organisation(row.organisation)).set("wave", row.wave);
  item.set("step", word(row.step->title, asked.language));
  item.set("place", step_place(row.at, row.step->id));
  item.set("handed_in", short_date(row.handed_in, asked.language));
  item.set("due", row.standing.due ? short_date(*row.standing.due, asked.language) : "");
  item.set("left",
           row.standing.due ? time_left(*row.standing.due, asked.now.date, asked.language) : "");
  item.set("late", row.standing.late);
  item.set("reader", row.reviewer ? names.person(row.reviewer) : "");
  return item;
}

}  // namespace

std::string next_in_queue(Desk& desk, const Asked& asked) {
  std::vector<Seen> all;
  for (const Unread& row : unread(desk, asked, all)) {
    if (is_for(row, asked.viewer))
      return step_place(row.at, row.step->id);
  }
  return "/nazicht";
}

Response queue_page(Desk& desk, const Asked& asked) {
  std::vector<Seen> all;
  auto rows = unread(desk, asked, all);
  const std::size_t total = rows.size();
  const bool only_mine = asked.request.query.get("van") == "mij";
  if (only_mine)
    std::erase_if(rows, [&](const Unread& row) { return !is_for(row, asked.viewer); });
  const Paging paging = paging_of(asked, rows.size());
  rows = rows_of(std::move(rows), paging);
  Wanted wanted;
  for (const Unread& row : rows) {
    wanted.organisations.insert(row.organisation);
    if (row.reviewer)
      wanted.people.insert(row.reviewer);
  }
  const NameList names = names_of(desk, asked, wanted);
  View::List list;
  for (const Unread& row : rows)
    list.push_back(row_view(asked, row, names));
  View body;
  body.set("nothing", list.empty()).set("only_mine", only_mine);
  body.set("rows", std::move(list));
  body.set("pagination", pagination_view(Say(desk, asked), asked, paging));
  body.set("count", desk.say({total == 1 ? "review.one-waits" : "review.waits",
                              {{"count", std::to_string(total)}}},
                             asked.language));
  return show(desk, asked, "review/queue",
              {.title = desk.say({"review.queue"}, asked.language), .wide = true}, std::move(body));
}

}  // namespace draaiboek::web

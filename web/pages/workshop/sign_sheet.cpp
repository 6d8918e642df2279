#include "web/pages/workshop/sign_sheet.h"

#include "web/pages/parts/closed.h"
#include "web/pages/parts/names.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {
namespace {

constexpr int empty_lines = 6;

View lines_view(const Say& say, const Seen& seen, const Names& names) {
  View::List lines;
  const auto add = [&](const std::string& organisation, const std::string& name,
                       const std::string& role) {
    View line;
    line.set("number", lines.size() + 1).set("organisation", organisation);
    line.set("name", name).set("role", role);
    lines.push_back(std::move(line));
  };
  for (const engine::CaseState* participant : names.in_order(invitees(seen))) {
    const std::string organisation = names.of(*participant);
    for (const engine::StaffMember& member : participant->staff)
      add(organisation, names.of(member.person), say("role." + member.role));
    if (participant->staff.empty())
      add(organisation, "", "");
  }
  for (int i = 0; i < empty_lines; ++i)
    add("", "", "");
  return lines;
}

}  // namespace

Response sign_sheet_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  if (seen.wave().life == engine::Life::cancelled)
    return closed_page(desk, asked, say("sign-sheet.title"),
                       workshop_place(seen.self().id, workshop->anchor->id));
  const Names names = Names::of_wave(desk, seen);
  const auto planned =
      engine::planned(seen.workflow(), seen.tree(), seen.self(), workshop->anchor->id);
  View body;
  body.set("lines", lines_view(say, seen, names));
  body.set("when", planned ? say.planned(*planned) : say("workshop.no-date"));
  body.set("workshop", say.word(workshop->step->title)).set("wave", seen.wave().title);
  body.set("back", workshop_place(seen.self().id, workshop->anchor->id));
  const std::string title = say("sign-sheet.title");
  return show(desk, asked, "workshop/sign-sheet",
              {.title = title, .crumbs = workshop_crumbs(say, seen, *workshop, title)},
              std::move(body));
}

}  // namespace draaiboek::web

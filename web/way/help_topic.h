#pragma once
// Which help goes with which page. A row for each family of pages, looked up by the path; the page
// of a step also by what sort of step it is. The words of a topic stand in config/help.<language>.
// yaml under its name. Constant values and pure functions.

#include <span>
#include <string>
#include <string_view>

#include "web/way/route.h"

namespace draaiboek::web {

/// Whom a topic is for; the list of all help has a heading for each.
struct HelpTopic {
  std::string_view name;
  /// "everyone", "participant", "staff" or "administrator".
  std::string_view readers;
};

struct HelpRow {
  Pattern pattern;
  std::string_view topic;
  /// Only for a step of this sort; "" for any page.
  std::string_view sort = "";
};

/// In the order in which they are listed.
std::span<const HelpTopic> help_topics();
std::span<const HelpRow> help_rows();

/// The topic of a page; "" for one that has no help of its own. `sort` as in `step_sort`.
std::string_view help_topic(std::string_view path, std::string_view sort);
/// The kind of the step that the route names, "reading" for who reads and judges what others
/// handed in; "" without a step.
std::string step_sort(const Asked& asked);
/// Where the help for this page is, with the way back to it: "/hulp/taken?van=%2Ftaken".
std::string help_place(const Asked& asked);

}  // namespace draaiboek::web

#include "web/picture/mark.h"

#include <array>

namespace draaiboek::web {

using engine::Status;

std::string_view to_text(Mark mark) {
  static constexpr std::array<std::string_view, 5> names = {"done", "open", "late", "not-yet",
                                                            "none"};
  return names.at(static_cast<std::size_t>(mark));
}

Mark mark_of(const engine::Standing& standing) {
  if (standing.late)
    return Mark::late;
  switch (standing.status) {
    case Status::done:
    case Status::accepted:
      return Mark::done;
    case Status::not_yet:
      return Mark::not_yet;
    case Status::cancelled:
    case Status::not_applicable:
      return Mark::none;
    default:
      return Mark::open;
  }
}

void define_stripes(Svg& svg) {
  svg.open("defs", {});
  svg.open("pattern", {{"id", svg.id("stripes")},
                       {"width", 6},
                       {"height", 6},
                       {"patternUnits", "userSpaceOnUse"},
                       {"patternTransform", "rotate(45)"}});
  svg.shape("rect", {{"class", "db-picture__stripe"}, {"width", 3}, {"height", 6}});
  svg.close().close();
}

std::string look(std::string_view part, Mark mark) {
  const std::string name = "db-picture__" + std::string(part);
  return name + " " + name + "--" + std::string(to_text(mark));
}

}  // namespace draaiboek::web

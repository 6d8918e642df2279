#include "web/wire/target.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "web/wire/ascii.h"
#include "web/wire/forms.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

std::optional<std::string> segment_of(std::string_view raw) {
  auto segment = percent_decode(raw, Plus::is_plus);
  if (!segment || segment == "..")
    return std::nullopt;
  const bool bad = std::any_of(segment->begin(), segment->end(),
                               [](char c) { return is_control(c) || c == '/' || c == '\\'; });
  if (bad)
    return std::nullopt;
  return segment;
}

std::optional<std::string> path_of(std::string_view raw) {
  std::string path;
  while (!raw.empty()) {
    raw.remove_prefix(1);
    const auto end = std::min(raw.find('/'), raw.size());
    const auto segment = segment_of(raw.substr(0, end));
    if (!segment)
      return std::nullopt;
    if (!segment->empty() && segment != ".")
      path += "/" + *segment;
    raw.remove_prefix(end);
  }
  return path.empty() ? "/" : path;
}

}  // namespace

std::variant<Target, Refused> read_target(std::string_view raw) {
  const Refused bad{400, "gate.bad-target"};
  if (raw.empty() || raw.front() != '/')
    return bad;
  const auto question = raw.find('?');
  auto path = path_of(raw.substr(0, question));
  if (!path)
    return bad;
  Target target{std::move(*path), {}};
  if (question != std::string_view::npos) {
    auto query = read_form(raw.substr(question + 1));
    if (const auto* refused = std::get_if<Refused>(&query)) {
      return Refused{refused->status == 413 ? 414 : 400, "gate.bad-target"};
    }
    target.query = std::get<Fields>(std::move(query));
  }
  return target;
}

}  // namespace draaiboek::web

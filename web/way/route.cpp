#include "web/way/route.h"

#include <algorithm>

#include "engine/base/id.h"

namespace draaiboek::web {
namespace {

// Pages for more than one sort of thing use {name} for the rest.
bool is_id(std::string_view placeholder) {
  constexpr std::string_view ids[] = {"{case}", "{person}", "{organisation}", "{document}",
                                      "{remark}"};
  return std::find(std::begin(ids), std::end(ids), placeholder) != std::end(ids);
}

constexpr std::size_t longest_word = 120;

bool is_word(std::string_view text) {
  return !text.empty() && text.size() <= longest_word &&
         std::all_of(text.begin(), text.end(), [](char letter) {
           return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                  letter == '-' || letter == '.';
         });
}

bool fits(std::string_view placeholder, std::string_view text) {
  return is_id(placeholder) ? engine::bits_from_text(text).has_value() : is_word(text);
}

std::string_view next_segment(std::string_view& rest) {
  rest.remove_prefix(1);
  const auto end = std::min(rest.find('/'), rest.size());
  const std::string_view segment = rest.substr(0, end);
  rest.remove_prefix(end);
  return segment;
}

bool answers(const Route& route, Method method) {
  return route.method == (method == Method::head ? Method::get : method);
}

}  // namespace

std::optional<Fields> Pattern::match(std::string_view path) const {
  Fields values;
  std::string_view wanted = text_;
  if (path.empty() || path.front() != '/')
    return std::nullopt;
  while (!wanted.empty() && !path.empty()) {
    const std::string_view pattern = next_segment(wanted);
    const std::string_view segment = next_segment(path);
    if (pattern.starts_with('{')) {
      if (!fits(pattern, segment))
        return std::nullopt;
      values.add(std::string(pattern.substr(1, pattern.size() - 2)), std::string(segment));
    } else if (pattern != segment) {
      return std::nullopt;
    }
  }
  if (!wanted.empty() || !path.empty())
    return std::nullopt;
  return values;
}

std::variant<Found, OtherMethod, Nowhere> find_route(std::span<const Route> table, Method method,
                                                     std::string_view path) {
  std::string allowed;
  for (const Route& route : table) {
    auto values = route.pattern.match(path);
    if (!values)
      continue;
    if (answers(route, method))
      return Found{&route, *std::move(values)};
    const std::string_view name = route.method == Method::get ? "GET, HEAD" : "POST";
    if (allowed.find(name) == std::string::npos) {
      allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    }
  }
  if (!allowed.empty())
    return OtherMethod{allowed};
  return Nowhere{};
}

std::string place_to_open(std::span<const Route> table, std::string_view path) {
  while (path.size() > 1 && !std::holds_alternative<Found>(find_route(table, Method::get, path)))
    path = path.substr(0, path.rfind('/'));
  return std::string(path);
}

}  // namespace draaiboek::web

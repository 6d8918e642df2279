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

/// As many segments, and each that isn't a placeholder the same.
bool same_words(std::string_view wanted, std::string_view path) {
  while (!wanted.empty() && !path.empty()) {
    const std::string_view pattern = next_segment(wanted);
    if (const auto segment = next_segment(path); !pattern.starts_with('{') && pattern != segment)
      return false;
  }
  return wanted.empty() && path.empty();
}

bool answers(const Route& route, Method method) {
  return route.method == (method == Method::head ? Method::get : method);
}

}  // namespace

// Most patterns fail on a word of their own, which is found out before anything is copied.
std::optional<Fields> Pattern::match(std::string_view path) const {
  if (path.empty() || path.front() != '/' || !same_words(text_, path))
    return std::nullopt;
  Fields values;
  std::string_view wanted = text_;
  while (!wanted.empty()) {
    const std::string_view pattern = next_segment(wanted);
    const std::string_view segment = next_segment(path);
    if (!pattern.starts_with('{'))
      continue;
    if (!fits(pattern, segment))
      return std::nullopt;
    values.add(std::string(pattern.substr(1, pattern.size() - 2)), std::string(segment));
  }
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

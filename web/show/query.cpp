#include "web/show/query.h"

#include "web/wire/percent.h"

namespace draaiboek::web {

std::string query_with(const Fields& query, std::string_view name, std::string_view value) {
  std::string text;
  const auto add = [&](std::string_view key, std::string_view held) {
    text += (text.empty() ? "?" : "&") + percent_encode(key) + "=" + percent_encode(held);
  };
  for (const auto& [key, held] : query) {
    if (key != name)
      add(key, held);
  }
  if (!value.empty())
    add(name, value);
  return text.empty() ? "?" : text;
}

}  // namespace draaiboek::web

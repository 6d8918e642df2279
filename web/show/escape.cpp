#include "web/show/escape.h"

namespace draaiboek::web {
namespace {

std::string_view written(char letter) {
  switch (letter) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view special = written(text[at]);
    if (special.empty())
      continue;
    out.append(text, from, at - from).append(special);
    from = at + 1;
  }
  out.append(text, from);
}

std::string escaped(std::string_view text) {
  std::string result;
  append_escaped(result, text);
  return result;
}

}  // namespace draaiboek::web

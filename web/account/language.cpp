#include "web/account/language.h"

namespace draaiboek::web {
namespace {

bool is_language(std::string_view text) {
  return text == "nl" || text == "en";
}

// Browsers list languages in order of preference; the weights only repeat that order.
std::string preferred(std::string_view accepted) {
  while (!accepted.empty()) {
    const auto first = accepted.find_first_not_of(" ,");
    if (first == std::string_view::npos)
      break;
    accepted.remove_prefix(first);
    const std::string_view tag = accepted.substr(0, 2);
    const bool ends = accepted.size() == 2 || accepted.find_first_of(",;-", 2) == 2;
    if (is_language(tag) && ends)
      return std::string(tag);
    const auto comma = accepted.find(',');
    accepted.remove_prefix(comma == std::string_view::npos ? accepted.size() : comma);
  }
  return "";
}

}  // namespace

std::string asked_language(const Request& request) {
  const std::string asked = request.query.get("lang");
  return is_language(asked) ? asked : "";
}

std::string language_of(const Request& request, std::string_view profile) {
  std::string asked = asked_language(request);
  if (!asked.empty())
    return asked;
  std::string chosen = request.cookies.get(language_cookie);
  if (is_language(chosen))
    return chosen;
  if (is_language(profile))
    return std::string(profile);
  const std::string liked = preferred(request.accept_language);
  return liked.empty() ? "nl" : liked;
}

}  // namespace draaiboek::web

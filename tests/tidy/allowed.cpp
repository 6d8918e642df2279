#include "tests/tidy/allowed.h"

#include <algorithm>

namespace draaiboek::tidy {
namespace {

bool covers(const Exception& exception, const Finding& finding) {
  return finding.path == exception.path &&
         finding.message.find(exception.message_part) != std::string::npos;
}

}  // namespace

const Exceptions& exceptions() {
  static const Exceptions rows = {
      {"web/main.cpp", "has no test",
       "it only picks the command by name; the commands have tests and the browser ring starts it"},
  };
  return rows;
}

Findings without_exceptions(const Findings& findings, const Exceptions& exceptions) {
  Findings kept;
  for (const Finding& finding : findings) {
    const bool excepted = std::ranges::any_of(
        exceptions, [&finding](const Exception& row) { return covers(row, finding); });
    if (!excepted) {
      kept.push_back(finding);
    }
  }
  return kept;
}

std::vector<std::string> stale(const Exceptions& exceptions, const Findings& findings) {
  std::vector<std::string> messages;
  for (const Exception& exception : exceptions) {
    const std::string name(exception.path);
    if (exception.reason.empty()) {
      messages.push_back(name + " is excepted without a reason");
    }
    const bool needed = std::ranges::any_of(
        findings, [&exception](const Finding& finding) { return covers(exception, finding); });
    if (!needed) {
      messages.push_back(name + " is excepted, but no rule is broken there");
    }
  }
  return messages;
}

}  // namespace draaiboek::tidy

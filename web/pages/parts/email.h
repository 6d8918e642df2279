#pragma once
// Addresses as people type them. Pure.

#include <string>

namespace draaiboek::web {

/// An address as it is kept: without blanks, in lower case; "" when it can't be one.
std::string clean_email(const std::string& typed);

}  // namespace draaiboek::web

#pragma once
// The query of a link to the same page: one name with another value, all others kept. Pure.

#include <string>
#include <string_view>

#include "web/fields.h"

namespace draaiboek::web {

/// "?status=late&lang=en"; without `name` when the value is "". Names and values are encoded.
std::string query_with(const Fields& query, std::string_view name, std::string_view value);

}  // namespace draaiboek::web

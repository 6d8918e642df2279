#pragma once
// Which Draaiboek this is, as CMakeLists.txt says.

#include <string_view>

namespace draaiboek::web {

/// "0.1.0"
std::string_view version();

}  // namespace draaiboek::web

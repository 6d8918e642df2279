#pragma once
// The header that makes a browser keep a file instead of showing it (RFC 6266).

#include <string>
#include <string_view>

namespace draaiboek::web {

/// "attachment; filename="..."; filename*=UTF-8''..." for any name: cleaned first
/// (web/wire/file_name.h), with "_" for what isn't plain ASCII in the first of the two.
std::string attachment_text(std::string_view file_name);

}  // namespace draaiboek::web

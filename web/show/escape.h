#pragma once
// Text as HTML wants it. Pure.

#include <string>
#include <string_view>

namespace draaiboek::web {

/// Appends `text` with & < > " ' written as HTML wants them.
void append_escaped(std::string& out, std::string_view text);

/// The same as a text of its own.
std::string escaped(std::string_view text);

}  // namespace draaiboek::web

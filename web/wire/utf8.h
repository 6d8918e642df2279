#pragma once
// UTF-8 as the standard has it: no overlong forms, no surrogates, nothing above U+10FFFF.

#include <optional>
#include <string>
#include <string_view>

namespace draaiboek::web {

/// Takes one character from the front of `rest`. When the bytes there are no character, takes
/// one byte and gives nullopt. `rest` may not be empty.
std::optional<char32_t> take_character(std::string_view& rest);

bool valid_utf8(std::string_view text);

/// Appends `character` (a valid one) to `text`.
void append_character(std::string& text, char32_t character);

}  // namespace draaiboek::web

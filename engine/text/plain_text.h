#pragma once
// What must hold for every text file before anything reads it: valid UTF-8 without control
// characters. Pure functions; the text stays the caller's.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "engine/workflow/problem.h"

namespace draaiboek::text {

/// `text` without the byte order mark that some editors put in front.
std::string_view without_byte_order_mark(std::string_view text);

/// Characters in valid UTF-8.
std::size_t count_characters(std::string_view text);

/// The Place of the byte at `offset`; columns count characters, not bytes.
engine::Place place_at(std::string_view text, std::size_t offset, const std::string& file);

/// Position of the first byte that is not UTF-8; nullopt when all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Position of the first control character that isn't a tab, a line feed or a carriage return.
std::optional<std::size_t> first_control_character(std::string_view text);

/// The first thing that makes `text` unreadable: not UTF-8, or a control character.
std::optional<engine::Problem> unreadable(std::string_view text, const std::string& file);

}  // namespace draaiboek::text

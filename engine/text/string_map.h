#pragma once
// Names with texts as JSON: the list of assets, the body of a draft. Pure; safe from any thread.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::text {

/// `{"app.css":"app-1a2b.css"}`. std::runtime_error with a sentence for anything else.
std::map<std::string, std::string> string_map_from_json(std::string_view json);

/// What was typed, by field; a field with checkboxes has more than one value.
using TypedFields = std::map<std::string, std::vector<std::string>>;

/// `{"question":["a","b"]}`. Throws std::runtime_error when a text isn't UTF-8.
std::string to_json(const TypedFields& fields);
/// The reverse; std::runtime_error with a sentence for anything else.
TypedFields typed_fields_from_json(std::string_view json);

}  // namespace draaiboek::text

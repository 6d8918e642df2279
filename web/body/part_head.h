#pragma once
// What a multipart/form-data body says about itself and about each of its parts.

#include <optional>
#include <string>
#include <string_view>

namespace draaiboek::web {

/// One part of a form: a field, or a file when it has a file name.
struct Part {
  std::string name;
  /// As sent, so not to be trusted: show `clean_file_name` of it. "" when no file was chosen.
  std::optional<std::string> file_name{};
  /// As sent; "" when it wasn't.
  std::string content_type{};
};

/// The boundary of a multipart/form-data content type; nullopt when it is another type, or when
/// the boundary is missing, doubled or against RFC 2046 (1 to 70 of its characters).
std::optional<std::string> boundary_of(std::string_view content_type);

/// Reads the headers of a part, each line with its CR LF; nullopt when they are malformed.
std::optional<Part> read_part_head(std::string_view lines);

}  // namespace draaiboek::web

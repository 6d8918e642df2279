#pragma once
// Comma-separated text (RFC 4180) as rows of texts: the register of organisations. Pure; safe
// from any thread.

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::text {

/// The rows after the first one, by the names of the first. A field may stand between quotes,
/// with "" for a quote. std::runtime_error "file:line: sentence" for a row of another length or a
/// quote that is never closed.
std::vector<std::map<std::string, std::string>> read_csv(std::string_view csv,
                                                         const std::string& file);

}  // namespace draaiboek::text

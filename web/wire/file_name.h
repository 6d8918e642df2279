#pragma once
// Names of files as visitors give them. They are data for the eye, never a place on a disk.

#include <string>
#include <string_view>

namespace draaiboek::web {

/// A name that is safe to show, store and offer again: the last component of a path (either
/// slash), without control characters, invisible marks that turn the reading direction and the
/// signs that Windows refuses; at most 200 characters, of which the extension is kept. Bytes that
/// are no UTF-8 become U+FFFD. Never empty: "document" when nothing is left.
std::string clean_file_name(std::string_view raw);

}  // namespace draaiboek::web

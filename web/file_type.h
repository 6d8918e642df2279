#pragma once
// What a file really is, whatever its name says: judged from its first and last bytes while they
// pass, so that an upload never stands in memory as a whole. One thread per FileType.

#include <cstdint>
#include <string>
#include <string_view>

namespace draaiboek::web {

class FileType {
 public:
  /// The next bytes of the file, in order.
  void see(std::string_view bytes);
  /// How many bytes were seen.
  std::uint64_t size() const { return size_; }
  /// "docx", "xlsx", "pptx" or "pdf"; "" for everything else. Asked after the last byte.
  std::string format() const;

 private:
  std::string head_;
  std::string tail_;
  std::uint64_t size_ = 0;
};

/// "docx" of "Mijn BIA.DOCX"; "" when the name has none.
std::string extension_of(std::string_view name);

/// The content type that a download of this format gets.
std::string content_type_of(std::string_view format);

}  // namespace draaiboek::web

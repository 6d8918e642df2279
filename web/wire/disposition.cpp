#include "web/wire/disposition.h"

#include "web/wire/file_name.h"
#include "web/wire/percent.h"
#include "web/wire/utf8.h"

namespace draaiboek::web {
namespace {

// "%" is avoided because some browsers decode it in the plain form too.
std::string ascii_fallback(std::string_view name) {
  std::string plain;
  while (!name.empty()) {
    const auto c = take_character(name).value_or(0);
    const bool safe = c >= 0x20 && c < 0x7F && c != U'"' && c != U'\\' && c != U'%' && c != U';';
    plain.push_back(safe ? static_cast<char>(c) : '_');
  }
  return plain;
}

}  // namespace

std::string attachment_text(std::string_view file_name) {
  const auto name = clean_file_name(file_name);
  return "attachment; filename=\"" + ascii_fallback(name) + "\"; filename*=UTF-8''" +
         percent_encode(name);
}

}  // namespace draaiboek::web

#include "web/file_type.h"

#include <magic.h>

#include <algorithm>
#include <memory>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t head_size = std::size_t{256} * 1024;
// The list of a zip's files stands at its end and may be followed by a comment of 64 KiB.
constexpr std::size_t tail_size = std::size_t{192} * 1024;

constexpr std::string_view word_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr std::string_view sheet_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

constexpr std::string_view slides_type =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation";

std::string mime_type(const std::string& head) {
  const std::unique_ptr<magic_set, decltype(&magic_close)> cookie(magic_open(MAGIC_MIME_TYPE),
                                                                  &magic_close);
  engine::expects(cookie && magic_load(cookie.get(), nullptr) == 0, "libmagic has its database");
  const char* found = magic_buffer(cookie.get(), head.data(), head.size());
  return found == nullptr ? "" : found;
}

bool holds(const std::string& text, std::string_view name) {
  return text.find(name) != std::string::npos;
}

}  // namespace

void FileType::see(std::string_view bytes) {
  size_ += bytes.size();
  if (head_.size() < head_size)
    head_.append(bytes.substr(0, head_size - head_.size()));
  tail_.append(bytes.size() > tail_size ? bytes.substr(bytes.size() - tail_size) : bytes);
  if (tail_.size() > 2 * tail_size)
    tail_.erase(0, tail_.size() - tail_size);
}

std::string FileType::format() const {
  if (head_.starts_with("%PDF-"))
    return mime_type(head_) == "application/pdf" ? "pdf" : "";
  if (!head_.starts_with("PK\x03\x04"))
    return "";
  const std::string mime = mime_type(head_);
  const bool is_zip = mime == "application/zip" || mime == word_type || mime == sheet_type ||
                      mime == slides_type || mime == "application/octet-stream";
  // Names of files stand uncompressed in a zip, the list of all of them at its end.
  if (!is_zip || !holds(tail_, "[Content_Types].xml"))
    return "";
  if (holds(tail_, "vbaProject.bin"))
    return "";
  const bool is_word = holds(tail_, "word/document.xml");
  const bool is_sheet = holds(tail_, "xl/workbook.xml");
  const bool is_slides = holds(tail_, "ppt/presentation.xml");
  if (int{is_word} + int{is_sheet} + int{is_slides} != 1)
    return "";
  return is_word ? "docx" : is_sheet ? "xlsx" : "pptx";
}

std::string extension_of(std::string_view name) {
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos)
    return "";
  std::string extension(name.substr(dot + 1));
  std::transform(extension.begin(), extension.end(), extension.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return extension;
}

std::string content_type_of(std::string_view format) {
  if (format == "docx")
    return std::string(word_type);
  if (format == "xlsx")
    return std::string(sheet_type);
  if (format == "pptx")
    return std::string(slides_type);
  return format == "pdf" ? "application/pdf" : "application/octet-stream";
}

}  // namespace draaiboek::web

#pragma once
// Reads a form with files while it arrives: small fields are kept, each file goes on piece by
// piece. The token field stands before the file in our pages, so `begin` can judge it.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "web/body/body.h"
#include "web/fields.h"

namespace draaiboek::web {

struct MultipartLimits {
  std::size_t fields = 200;
  /// Bytes of one field, and of all together.
  std::size_t field = 64 * 1024;
  std::size_t all_fields = 256 * 1024;
  std::size_t files = 20;
  /// Bytes of one file.
  std::uint64_t file = 50ULL * 1024 * 1024;
};

/// A file that begins to arrive.
struct ArrivingFile {
  /// The name of its field in the form.
  std::string field;
  /// Cleaned (web/wire/file_name.h), so safe to show and to store as text.
  std::string name;
  /// What the visitor's browser believes it is; not to be trusted.
  std::string content_type;
};

/// What a page does with files. After a Refusal nothing of the body is handed on any more, and
/// `end` isn't called for the file that was arriving.
struct FileReceiver {
  /// `before` holds the fields that stood before the file.
  std::function<std::optional<engine::Refusal>(const ArrivingFile&, const Fields& before)> begin;
  std::function<void(std::string_view bytes)> data;
  /// The file arrived as a whole.
  std::function<std::optional<engine::Refusal>()> end;
};

/// Reads `body` to its end, also after a refusal, so that the visitor sees the answer. A file
/// field in which no file was chosen is passed over.
/// Refusal: "upload.malformed", "upload.cut-off", "upload.part-head-too-large",
/// "upload.too-large" (parameter `megabytes`, field of the file), "upload.too-many-files",
/// "form.too-many-fields", "form.too-large", "form.field-too-large", "form.malformed", or what the
/// receiver said. Throws BodyFailure when the connection fails, and what the receiver throws.
engine::Result<Fields> read_multipart(Body& body, std::string_view content_type,
                                      const FileReceiver& receiver,
                                      const MultipartLimits& limits = {});

}  // namespace draaiboek::web

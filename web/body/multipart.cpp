#include "web/body/multipart.h"

#include <array>
#include <utility>

#include "web/body/parts.h"
#include "web/wire/file_name.h"
#include "web/wire/utf8.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

Refusal refusal(std::string key, std::string field = "") {
  return Refusal{{std::move(key)}, std::move(field)};
}

// Sorts parts into fields and files, and remembers the first thing that was wrong.
class Sorter : public PartSink {
 public:
  Sorter(const FileReceiver& receiver, const MultipartLimits& limits)
      : receiver_(receiver), limits_(limits) {}

  void begin(const Part& part) override {
    part_ = part;
    value_.clear();
    file_begun_ = false;
    file_size_ = 0;
    if (!refused_ && part.file_name && !part.file_name->empty())
      begin_file();
    if (!part.file_name && fields_.size() == limits_.fields)
      refuse("form.too-many-fields");
  }

  void data(std::string_view bytes) override {
    if (refused_)
      return;
    if (part_.file_name) {
      file_data(bytes);
    } else {
      field_data(bytes);
    }
  }

  void end() override {
    if (refused_)
      return;
    if (part_.file_name) {
      if (file_begun_)
        take(receiver_.end());
    } else if (!valid_utf8(value_) || value_.find('\0') != std::string::npos) {
      refuse("form.malformed");
    } else {
      fields_.add(part_.name, value_);
    }
  }

  const std::optional<Refusal>& refused() const { return refused_; }
  Fields fields() && { return std::move(fields_); }

 private:
  void refuse(std::string key) { take(refusal(std::move(key), part_.name)); }
  void take(std::optional<Refusal> refused) {
    if (!refused_)
      refused_ = std::move(refused);
  }

  void begin_file() {
    if (files_++ == limits_.files) {
      refuse("upload.too-many-files");
      return;
    }
    file_begun_ = true;
    take(receiver_.begin({part_.name, clean_file_name(*part_.file_name), part_.content_type},
                         fields_));
  }

  void file_data(std::string_view bytes) {
    if (!file_begun_)
      begin_file();
    file_size_ += bytes.size();
    if (!refused_ && file_size_ > limits_.file) {
      auto too_large = refusal("upload.too-large", part_.name);
      too_large.message.parameters["megabytes"] = std::to_string(limits_.file / (1024 * 1024));
      take(std::move(too_large));
    }
    if (!refused_)
      receiver_.data(bytes);
  }

  void field_data(std::string_view bytes) {
    all_fields_ += bytes.size();
    if (value_.size() + bytes.size() > limits_.field) {
      refuse("form.field-too-large");
    } else if (all_fields_ > limits_.all_fields) {
      refuse("form.too-large");
    } else {
      value_.append(bytes);
    }
  }

  const FileReceiver& receiver_;
  const MultipartLimits& limits_;
  Fields fields_;
  Part part_;
  std::string value_;
  std::size_t all_fields_ = 0;
  std::size_t files_ = 0;
  bool file_begun_ = false;
  std::uint64_t file_size_ = 0;
  std::optional<Refusal> refused_;
};

}  // namespace

engine::Result<Fields> read_multipart(Body& body, std::string_view content_type,
                                      const FileReceiver& receiver, const MultipartLimits& limits) {
  Sorter sorter(receiver, limits);
  const auto boundary = boundary_of(content_type);
  PartCutter cutter(boundary.value_or(""), sorter);
  std::optional<Refused> broken;
  if (!boundary)
    broken = Refused{400, "upload.malformed"};
  std::array<char, 64 * 1024> piece;
  while (const auto count = body.read(piece)) {
    if (!broken)
      broken = cutter.feed({piece.data(), count});
  }
  if (!broken)
    broken = cutter.finish();
  if (sorter.refused())
    return *sorter.refused();
  if (broken)
    return refusal(broken->reason);
  return std::move(sorter).fields();
}

}  // namespace draaiboek::web

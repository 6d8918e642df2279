#pragma once
// Cuts a multipart/form-data body into its parts while it arrives. Pure: bytes in, calls out.
// How the bytes were cut in pieces never changes what a part holds, only how its bytes are cut.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "web/body/part_head.h"
#include "web/wire/refused.h"

namespace draaiboek::web {

/// Gets the parts one after another: begin, any number of data, end.
class PartSink {
 public:
  virtual ~PartSink() = default;
  virtual void begin(const Part& part) = 0;
  virtual void data(std::string_view bytes) = 0;
  virtual void end() = 0;
};

class PartCutter {
 public:
  /// `sink` must outlive it; `head_limit` is the most bytes that the headers of a part may take.
  PartCutter(std::string_view boundary, PartSink& sink, std::size_t head_limit = 8 * 1024);

  /// Takes more of the body. Refused (400 "upload.malformed", 431 "upload.part-head-too-large")
  /// is final: feed no more.
  std::optional<Refused> feed(std::string_view bytes);
  /// Called when the body has ended: Refused (400 "upload.cut-off") unless the last boundary came.
  std::optional<Refused> finish() const;

 private:
  enum class State { start, data, after_boundary, head, epilogue };
  enum class Step { go_on, wait, malformed, head_too_large };

  Step step();
  Step step_start();
  Step step_data();
  Step step_after_boundary();
  Step step_head();
  void drop(std::size_t count) { pending_.erase(0, count); }

  std::string delimiter_;
  PartSink& sink_;
  std::size_t head_limit_;
  State state_ = State::start;
  std::string pending_ = "\r\n";
};

}  // namespace draaiboek::web

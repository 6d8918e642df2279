#include "web/body/parts.h"

#include <algorithm>

namespace draaiboek::web {

// The first boundary stands at the very start; a line end put before it makes it like all others.
PartCutter::PartCutter(std::string_view boundary, PartSink& sink, std::size_t head_limit)
    : delimiter_("\r\n--" + std::string(boundary)), sink_(sink), head_limit_(head_limit) {}

std::optional<Refused> PartCutter::feed(std::string_view bytes) {
  pending_.append(bytes);
  while (true) {
    switch (step()) {
      case Step::go_on:
        break;
      case Step::wait:
        return std::nullopt;
      case Step::malformed:
        return Refused{400, "upload.malformed"};
      case Step::head_too_large:
        return Refused{431, "upload.part-head-too-large"};
    }
  }
}

std::optional<Refused> PartCutter::finish() const {
  const bool whole = state_ == State::epilogue && (pending_.empty() || pending_ == "\r\n");
  if (whole)
    return std::nullopt;
  return Refused{400, "upload.cut-off"};
}

PartCutter::Step PartCutter::step() {
  switch (state_) {
    case State::start:
      return step_start();
    case State::data:
      return step_data();
    case State::after_boundary:
      return step_after_boundary();
    case State::head:
      return step_head();
    case State::epilogue:
      break;
  }
  return std::string_view("\r\n").starts_with(pending_) ? Step::wait : Step::malformed;
}

PartCutter::Step PartCutter::step_start() {
  if (pending_.size() < delimiter_.size()) {
    return delimiter_.starts_with(pending_) ? Step::wait : Step::malformed;
  }
  if (!pending_.starts_with(delimiter_))
    return Step::malformed;
  drop(delimiter_.size());
  state_ = State::after_boundary;
  return Step::go_on;
}

PartCutter::Step PartCutter::step_data() {
  const auto found = pending_.find(delimiter_);
  if (found == std::string::npos) {
    // The last bytes may be the beginning of a boundary.
    const auto sure = pending_.size() - std::min(pending_.size(), delimiter_.size() - 1);
    if (sure > 0)
      sink_.data(std::string_view(pending_).substr(0, sure));
    drop(sure);
    return Step::wait;
  }
  if (found > 0)
    sink_.data(std::string_view(pending_).substr(0, found));
  sink_.end();
  drop(found + delimiter_.size());
  state_ = State::after_boundary;
  return Step::go_on;
}

PartCutter::Step PartCutter::step_after_boundary() {
  if (pending_.size() < 2)
    return Step::wait;
  if (pending_.starts_with("--")) {
    drop(2);
    state_ = State::epilogue;
    return Step::go_on;
  }
  if (!pending_.starts_with("\r\n"))
    return Step::malformed;
  // The line end stays: with it a part without any header ends like one with headers.
  state_ = State::head;
  return Step::go_on;
}

PartCutter::Step PartCutter::step_head() {
  const auto window = std::string_view(pending_).substr(0, head_limit_);
  const auto end = window.find("\r\n\r\n");
  if (end == std::string_view::npos) {
    return pending_.size() >= head_limit_ ? Step::head_too_large : Step::wait;
  }
  const auto part = read_part_head(window.substr(2, end));
  if (!part)
    return Step::malformed;
  drop(end + 4);
  state_ = State::data;
  sink_.begin(*part);
  return Step::go_on;
}

}  // namespace draaiboek::web

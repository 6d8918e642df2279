#pragma once
// A value, or the polite no. Used wherever a person can be the cause of the failure.

#include <string>
#include <utility>
#include <variant>

#include "engine/base/expects.h"
#include "engine/base/message.h"

namespace draaiboek::engine {

/// Why a wish is not granted, in a form the page can show beside the right field.
struct Refusal {
  /// Decides the status of the answer: what kind of no this is.
  enum class Kind { invalid, forbidden, not_found, conflict };

  Message message;
  /// The form field at fault ("" when none is).
  std::string field{};
  Kind kind = Kind::invalid;

  bool operator==(const Refusal&) const = default;
};

/// Either a T or a Refusal; asking for the wrong one is a Bug.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}            // NOLINT(google-explicit-constructor)
  Result(Refusal refusal) : held_(std::move(refusal)) {}  // NOLINT(google-explicit-constructor)

  explicit operator bool() const { return ok(); }
  bool ok() const { return std::holds_alternative<T>(held_); }

  const T& value() const& {
    expects(ok(), "a result is asked for its value only when it has one");
    return std::get<T>(held_);
  }
  T&& value() && {
    expects(ok(), "a result is asked for its value only when it has one");
    return std::get<T>(std::move(held_));
  }
  const Refusal& refusal() const {
    expects(!ok(), "a result is asked for its refusal only when it is one");
    return std::get<Refusal>(held_);
  }
  const T& operator*() const& { return value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Refusal> held_;
};

}  // namespace draaiboek::engine

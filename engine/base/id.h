#pragma once
// Random 128-bit names of things. They are made at the edge (web, command line), never in the
// engine, and are written as 26 characters of Crockford's base 32 in lower case.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace draaiboek::engine {

/// 128 bits as two halves; the untyped core of every Id.
struct Bits128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  auto operator<=>(const Bits128&) const = default;
};

/// The 26 characters of `bits`.
std::string to_text(const Bits128& bits);
/// The reverse; nullopt unless `text` is exactly 26 characters of the alphabet (either case)
/// and fits 128 bits.
std::optional<Bits128> bits_from_text(std::string_view text);

/// A name that can't be mixed up with the name of another sort of thing.
template <class Tag>
struct Id {
  Bits128 bits{};

  /// False for the id that names nothing.
  explicit operator bool() const { return bits != Bits128{}; }
  std::string text() const { return to_text(bits); }
  static std::optional<Id> parse(std::string_view text) {
    if (auto bits = bits_from_text(text))
      return Id{*bits};
    return std::nullopt;
  }
  /// A readable id for tests and stories: `Id::of(7)`.
  static constexpr Id of(std::uint64_t number) { return Id{{0, number}}; }

  auto operator<=>(const Id&) const = default;
};

using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using CommandId = Id<struct CommandTag>;
/// A free text that stands in an erasable place of its own; facts carry only this name.
using TextId = Id<struct TextTag>;
using DocumentId = Id<struct DocumentTag>;
using RemarkId = Id<struct RemarkTag>;

}  // namespace draaiboek::engine

template <class Tag>
struct std::hash<draaiboek::engine::Id<Tag>> {
  std::size_t operator()(const draaiboek::engine::Id<Tag>& id) const noexcept {
    return static_cast<std::size_t>(id.bits.high ^ (id.bits.low * 0x9E3779B97F4A7C15ULL));
  }
};

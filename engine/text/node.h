#pragma once
// A YAML file as a tree of our own, in which every value knows its place. Only what programme
// and configuration files may use gets through: one document, no anchors, aliases or tags, no
// key twice, at most 1 MiB and 32 levels. Plain values, owned by the caller.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/workflow/problem.h"

namespace draaiboek::text {

using engine::Place;
using engine::Problem;
using Problems = std::vector<Problem>;

inline constexpr std::size_t largest_file = 1024 * 1024;
inline constexpr std::size_t deepest_level = 32;

struct Node {
  /// lost: something stood here that was already reported as a Problem; say no more about it.
  enum class Shape { empty, scalar, list, map, lost };
  struct Key {
    std::string text;
    Place place;
  };

  Shape shape = Shape::empty;
  Place place{};
  /// The text of a scalar.
  std::string text{};
  /// A scalar between quotes or in a block is always a text, never a number or true/false.
  bool quoted = false;
  /// Elements of a list, or the values of a map in the order of `keys`.
  std::vector<Node> items{};
  std::vector<Key> keys{};

  /// The value of `key` in a map; null when it isn't there.
  const Node* find(std::string_view key) const;
};

/// "a list", "nothing", or the scalar between quotes, shortened: what a Problem found.
std::string describe(const Node& node);

struct ReadNode {
  /// Empty when the file can't be read as YAML at all.
  std::optional<Node> root{};
  Problems problems{};
};

ReadNode read_node(std::string_view text, const std::string& file);

}  // namespace draaiboek::text

#pragma once
// `$name` in the steps of a block becomes what its use gives for that input.

#include <cstddef>
#include <map>
#include <string>

#include "engine/text/node.h"

namespace draaiboek::text {

using Inputs = std::map<std::string, Node, std::less<>>;

/// What expansion may still make; a small file must not grow into a huge programme.
struct Allowance {
  std::size_t bytes = 64 * 1024 * 1024;
  bool told = false;
};

/// A copy of `node` in which a scalar that is exactly `$name` is the given node (spliced when
/// both stand for a list), and `$name` inside a scalar is the given scalar. Unknown names, and a
/// list or map inside a text, are Problems.
Node substitute(const Node& node, const Inputs& inputs, Allowance& allowance, Problems& problems);

}  // namespace draaiboek::text

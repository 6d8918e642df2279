#pragma once
// One map of a file being read. Unknown keys are Problems at once, missing ones when they are
// asked for. Keeps references to the node and the problems: both must outlive it.

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/node.h"

namespace draaiboek::text {

class Fields {
 public:
  /// Notes every key of `node` that isn't in `known`, or that `node` is no map at all.
  Fields(const Node& node, const std::vector<std::string>& known, Problems& problems);

  /// The value of a key that may be absent; null when it is.
  const Node* find(std::string_view key) const { return node_.find(key); }
  /// The value of a key that must be there; null with a Problem when it isn't.
  const Node* demand(std::string_view key);

  /// `into` becomes what `read(node, problems)` makes of the key.
  template <class T, class Read>
  void required(std::string_view key, T& into, Read read) {
    if (const Node* value = demand(key))
      into = read(*value, problems_);
  }
  /// The same; `into` stays as it is when the key is absent.
  template <class T, class Read>
  void optional(std::string_view key, T& into, Read read) {
    if (const Node* value = find(key))
      into = read(*value, problems_);
  }

 private:
  const Node& node_;
  Problems& problems_;
  /// The known keys that unknown ones were probably meant to be.
  std::vector<std::string> mistyped_{};
};

}  // namespace draaiboek::text

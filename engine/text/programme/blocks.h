#pragma once
// Named groups of steps that a programme uses more than once. A use of a block is replaced by
// copies of its steps, called `<use>.<step>`; only the outputs of the block may be named
// elsewhere.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/text/node.h"
#include "engine/text/programme/substitution.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

struct Block {
  Place place{};
  std::vector<std::string> inputs{};
  std::set<std::string, std::less<>> outputs{};
  /// The steps as they are written, with `$name` in them.
  std::vector<Node> steps{};
  bool used = false;
};

/// One read of one file; keeps a reference to its problems.
class Blocks {
 public:
  /// `node` is what stands behind `blocks`; null when there are none.
  Blocks(const Node* node, Problems& problems);

  /// The steps that stand for `use` ({block: …, id: …, with: {…}}), under their full names.
  std::vector<Node> expand(const Node& use);

  /// Call after the last expand: blocks without a use.
  void note_unused();
  /// Notes every name in `step` of a step that its block keeps to itself.
  void note_hidden(const engine::Step& step);

 private:
  Block* find_block(const Node& node);
  Inputs inputs_of(const Node& use, const Block& block);
  void note_if_hidden(std::string_view own_use, const std::string& name, const Place& place);

  Problems& problems_;
  std::map<std::string, Block, std::less<>> blocks_{};
  /// Which block stands behind each use.
  std::map<std::string, const Block*, std::less<>> uses_{};
  Allowance allowance_{};
};

}  // namespace draaiboek::text

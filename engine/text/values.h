#pragma once
// A single value of a file, made from its node. Whatever is wrong is added to `problems`, and an
// empty value comes back, so that reading goes on and every Problem is found at once.

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/node.h"
#include "engine/workflow/workflow.h"

namespace draaiboek::text {

/// Notes that `node` is not what was `expected` (silently when it is lost).
void note_wrong(const Node& node, std::string_view what, std::string expected, Problems& problems);

/// Any scalar that isn't empty.
std::string text_of(const Node& node, Problems& problems);
/// Lower-case letters, digits and single hyphens, beginning with a letter; 60 at most.
std::string id_of(const Node& node, Problems& problems);
/// The same, or several of these with dots between them: the name of a step of a block.
std::string name_of(const Node& node, Problems& problems);
/// One name, or a list of at least one.
std::vector<std::string> names_of(const Node& node, Problems& problems);
/// Only the bare words true and false.
bool flag_of(const Node& node, Problems& problems);
/// {nl: …, en: …}, both.
engine::Words words_of(const Node& node, Problems& problems);
/// "15 workdays".
engine::Interval interval_of(const Node& node, Problems& problems);

struct Range {
  int least;
  int most;
};
/// A whole number in bare digits (no leading zero) within `range`.
int whole_of(const Node& node, Range range, Problems& problems);

/// Position of the scalar in `names`; 0 with a Problem ("unknown <what>") when it isn't there.
std::size_t choice_of(const Node& node, std::string_view what,
                      const std::vector<std::string>& names, Problems& problems);

/// The elements of a list; none, with a Problem, when it isn't one or is empty.
const std::vector<Node>& elements_of(const Node& node, Problems& problems);

/// "a, b, c" for a Problem that lists what would be right.
std::string listed(const std::vector<std::string>& names);

}  // namespace draaiboek::text

#pragma once
// Words in a picture: how wide they are about, where they fit, and how they fall into lines. The
// server has no font, so a letter counts for its usual width. Pure; pixels.

#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::web {

struct Label {
  int x = 0;
  /// The words end at x instead of beginning there.
  bool ends_here = false;

  /// The class with `--end` beside it when they end here.
  std::string look(std::string_view name) const;
};

/// Letters, however many bytes they take.
int letters_in(std::string_view words);
/// Words that go with a thing from `left` to `right`: from its left side, or up to its right side
/// when there is no room before the edge at `width`.
Label label_at(std::string_view words, int left, int right, int width);
/// At most `lines` lines of at most `letters` letters, broken at blanks; what doesn't fit ends in
/// an ellipsis.
std::vector<std::string> lines_of(std::string_view words, int letters, int lines);

}  // namespace draaiboek::web

#pragma once
// One template, parsed: the part of Mustache that our templates use. A plain value that never
// changes; safe from any thread.
//
//   {{name}}                 the text of that name, escaped
//   {{{name}}}               the same as it is
//   {{#name}} ... {{/name}}  once for each item of a list; once for a true, a text or a map
//   {{^name}} ... {{/name}}  when the section above would be left out
//   {{.}}                    the item itself
//   {{> name}}               nothing: parts are put in place before (template_text.h)
//
// A name is looked for from the inside out. A line with nothing but section tags leaves no line.
// Source: mustache(5), https://mustache.github.io/mustache.5.html; a test sees that a
// library for Mustache writes the same.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "web/show/view.h"

namespace draaiboek::web {

class Template {
 public:
  /// Called with a name that no view around it has; the place of the name stays empty.
  using Missing = std::function<void(std::string_view name)>;
  /// What can't be read, and where: a distance in bytes from the start.
  struct Fault {
    std::size_t offset = 0;
    std::string sentence{};
  };

  /// Reads all of `text`; what is wrong with it stands in `faults`, which isn't emptied first.
  Template(std::string_view text, std::vector<Fault>& faults);

  /// Appends the template, filled in from `view`, to `out`.
  void render(const View& view, const Missing& missing, std::string& out) const;

 private:
  enum class Sort { words, value, raw, section, inverted };
  struct Piece {
    Sort sort = Sort::words;
    /// The words themselves, or a name.
    std::string text{};
    /// Of a section: the first piece behind it.
    std::size_t end = 0;
  };
  class Reading;
  class Writing;

  std::vector<Piece> pieces_;
};

}  // namespace draaiboek::web

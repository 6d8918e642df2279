#pragma once
// The one place where a picture becomes SVG. Elements are written in order; whatever is said in
// them is escaped here, so the text goes into a page as it is (templates/parts/picture). Looks
// come from classes of web/assets/styles/_picture.scss: an attribute `style` or a listener is a
// Bug, as is a picture that is shown while an element is still open. A value; units are pixels.

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "web/show/view.h"

namespace draaiboek::web {

struct Attribute {
  Attribute(std::string_view named, std::string_view text) : name(named), value(text) {}
  Attribute(std::string_view named, std::integral auto number)
      : name(named), value(std::to_string(number)) {}

  std::string_view name;
  std::string value;
};
using Attributes = std::initializer_list<Attribute>;

/// What a picture is, for who doesn't see it.
struct About {
  /// Small letters and dashes; the only one on its page. Ids within the picture start with it.
  std::string name;
  std::string title;
  /// What there is to see, in one or two sentences.
  std::string description;
  /// Links inside would be lost in an image, so then it is a group.
  bool has_links = false;
  /// Drawn smaller it still says what it must, so it fits its frame; others scroll in it.
  bool may_shrink = false;
};

class Svg {
 public:
  /// Shows what stands from `top` on; the drawings of a picture in parts share their places.
  Svg(const About& about, int width, int height, int top = 0);

  /// An element that holds the next ones, until `close`.
  Svg& open(std::string_view element, Attributes attributes);
  Svg& close();
  /// An element without content.
  Svg& shape(std::string_view element, Attributes attributes);
  /// An element with words, as `text` or `title`.
  Svg& words(std::string_view element, Attributes attributes, std::string_view text);

  /// "url(#timeline-late)", for something that was defined in this picture.
  std::string reference(std::string_view part) const;
  /// "timeline-late".
  std::string id(std::string_view part) const;
  /// The whole picture.
  std::string text() const;

 private:
  void begin(std::string_view element, Attributes attributes);

  std::string name_;
  std::string text_;
  std::vector<std::string> open_;
};

/// What templates/parts/picture asks for: drawings that stand below each other in one region.
View picture_view(const std::vector<Svg>& drawings);

}  // namespace draaiboek::web

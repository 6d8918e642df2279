#include "web/picture/svg.h"

#include "engine/base/expects.h"
#include "web/show/escape.h"

namespace draaiboek::web {
namespace {

// What a frame on a screen of 1280 pixels holds beside a scrollbar.
constexpr int most_width = 1200;

std::string look_of(const About& about, int width) {
  const std::string look = "db-picture__drawing";
  if (about.may_shrink)
    return look + " " + look + "--shrinks";
  return width > most_width ? look + " " + look + "--wide" : look;
}

}  // namespace

Svg::Svg(const About& about, int width, int height, int top) : name_(about.name) {
  const std::string box =
      "0 " + std::to_string(top) + " " + std::to_string(width) + " " + std::to_string(height);
  open("svg", {{"class", look_of(about, width)},
               {"role", about.has_links ? "group" : "img"},
               {"aria-labelledby", id("title")},
               {"aria-describedby", id("description")},
               {"width", width},
               {"height", height},
               {"viewBox", box}});
  words("title", {{"id", id("title")}}, about.title);
  words("desc", {{"id", id("description")}}, about.description);
}

void Svg::begin(std::string_view element, Attributes attributes) {
  text_.append("<").append(element);
  for (const Attribute& attribute : attributes) {
    const bool is_code = attribute.name == "style" || attribute.name.starts_with("on");
    engine::expects(!is_code, "a picture has no styles and no scripts of its own");
    text_.append(" ").append(attribute.name).append("=\"");
    text_.append(escaped(attribute.value)).append("\"");
  }
}

Svg& Svg::open(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  text_ += ">\n";
  open_.emplace_back(element);
  return *this;
}

Svg& Svg::close() {
  engine::expects(!open_.empty(), "an element is closed after it was opened");
  text_.append("</").append(open_.back()).append(">\n");
  open_.pop_back();
  return *this;
}

Svg& Svg::shape(std::string_view element, Attributes attributes) {
  begin(element, attributes);
  text_ += "/>\n";
  return *this;
}

Svg& Svg::words(std::string_view element, Attributes attributes, std::string_view text) {
  begin(element, attributes);
  text_.append(">").append(escaped(text)).append("</").append(element).append(">\n");
  return *this;
}

std::string Svg::id(std::string_view part) const {
  return name_ + "-" + std::string(part);
}

std::string Svg::reference(std::string_view part) const {
  return "url(#" + id(part) + ")";
}

std::string Svg::text() const {
  engine::expects(open_.size() == 1, "every element of a picture is closed");
  return text_ + "</svg>";
}

View picture_view(const std::vector<Svg>& drawings) {
  engine::expects(!drawings.empty(), "a picture has a drawing");
  View::List list;
  for (const Svg& drawing : drawings) {
    View one;
    one.set("svg", drawing.text());
    list.push_back(std::move(one));
  }
  View view;
  view.set("drawings", std::move(list)).set("region", drawings.front().id("title"));
  return view;
}

}  // namespace draaiboek::web

#include "web/picture/timeline.h"

#include <algorithm>

#include "web/picture/label.h"

namespace draaiboek::web {
namespace {

using engine::Date;

constexpr int margin = 10;
constexpr int head = 50;
constexpr int row_height = 38;
constexpr int words_height = 16;
constexpr int bar_height = 12;
constexpr int half_diamond = 8;

struct Bar {
  int left = margin;
  int right = margin;
  int top = 0;
};

class Drawing {
 public:
  Drawing(const Timeline& timeline, const TimeScale& scale)
      : timeline_(timeline),
        scale_(scale),
        width_(scale.width() + 2 * margin),
        height_(head + static_cast<int>(timeline.rows.size()) * row_height + margin),
        svg_(timeline.about, width_, height_) {}

  Svg drawn() && {
    define_stripes(svg_);
    months();
    if (scale_.shows(timeline_.today))
      today();
    int top = head;
    for (const TimelineRow& row : timeline_.rows) {
      add(row, top);
      top += row_height;
    }
    return std::move(svg_);
  }

 private:
  int begin_of(Date date) const { return margin + scale_.begin_of(date); }
  int end_of(Date date) const { return margin + scale_.end_of(date); }

  void months() {
    for (const TimeScale::Month& month : scale_.months(timeline_.language)) {
      const int x = margin + month.x;
      svg_.shape("line", {{"class", "db-picture__month"},
                          {"x1", x},
                          {"y1", 22},
                          {"x2", x},
                          {"y2", height_ - margin}});
      svg_.words("text", {{"class", "db-picture__scale"}, {"x", x + 4}, {"y", 38}}, month.words);
    }
  }

  void today() {
    const int x = begin_of(timeline_.today);
    svg_.shape("line", {{"class", "db-picture__today"},
                        {"x1", x},
                        {"y1", 22},
                        {"x2", x},
                        {"y2", height_ - margin}});
    const Label label = label_at(timeline_.today_words, x, x, width_);
    svg_.words("text",
               {{"class", label.look("db-picture__today-words")}, {"x", label.x}, {"y", 16}},
               timeline_.today_words);
  }

  Bar bar_of(const TimelineRow& row, int top) const {
    if (!row.until)
      return {margin, margin, top};
    const int right = end_of(*row.until);
    if (row.is_meeting)
      return {begin_of(*row.until) - half_diamond, begin_of(*row.until) + half_diamond, top};
    const int left = row.from ? begin_of(std::min(*row.from, *row.until)) : right - 4;
    return {left, right, top};
  }

  void add(const TimelineRow& row, int top) {
    const Bar bar = bar_of(row, top + words_height + 4);
    const std::string said = row.words.empty() ? row.title : row.title + " – " + row.words;
    const Label label = label_at(said, bar.left, bar.right, width_);
    svg_.words(
        "text",
        {{"class", label.look("db-picture__words")}, {"x", label.x}, {"y", top + words_height}},
        said);
    if (row.until && row.is_meeting)
      diamond(row, bar);
    else if (row.until)
      stretch(row, bar);
  }

  void diamond(const TimelineRow& row, const Bar& bar) {
    const int x = bar.left + half_diamond;
    const int y = bar.top + bar_height / 2;
    const auto at = [](int across, int down) {
      return std::to_string(across) + "," + std::to_string(down);
    };
    const std::string points = at(x, y - half_diamond) + " " + at(x + half_diamond, y) + " " +
                               at(x, y + half_diamond) + " " + at(x - half_diamond, y);
    svg_.shape("polygon", {{"class", look("bar", row.mark)}, {"points", points}});
  }

  void stretch(const TimelineRow& row, const Bar& bar) {
    svg_.shape("rect", {{"class", look("bar", row.mark)},
                        {"x", bar.left},
                        {"y", bar.top},
                        {"width", bar.right - bar.left},
                        {"height", bar_height}});
    if (!row.due || *row.due >= *row.until)
      return;
    const int from = std::max(end_of(*row.due), bar.left);
    svg_.shape("rect", {{"class", "db-picture__overdue"},
                        {"x", from},
                        {"y", bar.top},
                        {"width", bar.right - from},
                        {"height", bar_height},
                        {"fill", svg_.reference("stripes")}});
  }

  const Timeline& timeline_;
  const TimeScale& scale_;
  int width_;
  int height_;
  Svg svg_;
};

}  // namespace

Svg timeline_svg(const Timeline& timeline, const TimeScale& scale) {
  return Drawing(timeline, scale).drawn();
}

}  // namespace draaiboek::web

#include "web/pages/picture/timeline.h"

#include <algorithm>

#include "web/pages/parts/names.h"
#include "web/pages/picture/span_words.h"
#include "web/pages/wave/overview.h"
#include "web/picture/timeline.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::CaseState;
using engine::Date;
using engine::Level;

/// A row of a picture with what its table says more.
struct Line {
  TimelineRow row;
  std::string place{};
  /// Of a meeting: "9.30 uur tot 12 uur, Zaal A", "Gepland".
  std::string where{};
  std::string state{};
};

/// One picture with its table.
struct Chapter {
  /// End of its keys, and its name on the page.
  std::string name;
  std::vector<Line> lines;
};

class Chapters {
 public:
  Chapters(const Say& say, const Seen& seen, Date today) : say_(say), seen_(seen), today_(today) {}

  /// The meetings of a case, and apart from them its other steps as the chapter `steps`, unless
  /// that is "".
  void add_case(const CaseState& state, const std::string& steps) {
    Chapter meetings{"meetings", {}};
    Chapter others{steps, {}};
    for (const StepSpan& span : spans_of(seen_, state, today_)) {
      const bool is_meeting = !step(span).anchor.empty();
      if (step(span).kind->holds_by_itself || (!is_meeting && steps.empty()))
        continue;
      Line line = line_of(span);
      line.row.words = words_of(say_, seen_, state, span, today_);
      line.place = step_place(state.id, step(span).id);
      if (is_meeting) {
        line.where = where(state, step(span).anchor);
        line.state = state_of_meeting(say_, seen_, state, span, today_);
      }
      (is_meeting ? meetings : others).lines.push_back(std::move(line));
    }
    add(std::move(meetings));
    add(std::move(others));
  }

  void add_level(Level level) {
    Chapter chapter{std::string(engine::to_text(level)), {}};
    const std::string board = wave_place(seen_.wave().id) + "/bord";
    for (const StepSpan& span : spans_of_level(seen_, level, today_)) {
      if (step(span).kind->holds_by_itself)
        continue;
      Line line = line_of(span);
      line.row.words = words_of_all(say_, span);
      line.place = level == Level::application ? board + "?niveau=application" : board;
      chapter.lines.push_back(std::move(line));
    }
    add(std::move(chapter));
  }

  View view() const {
    View::List list;
    for (const Chapter& chapter : chapters_)
      list.push_back(view_of(chapter));
    return list;
  }

 private:
  const engine::Step& step(const StepSpan& span) const {
    return seen_.workflow().steps.at(span.step);
  }

  Line line_of(const StepSpan& span) {
    days_.include(span.from);
    days_.include(span.until);
    days_.include(span.due);
    TimelineRow row;
    row.title = say_.word(step(span).title);
    row.mark = span.mark;
    row.from = span.from;
    row.until = span.until;
    row.due = span.mark == Mark::late ? span.due : std::nullopt;
    row.is_meeting = !step(span).anchor.empty();
    return {std::move(row)};
  }

  /// What isn't known is left out.
  std::string where(const CaseState& state, const std::string& anchor) const {
    const auto planned = engine::planned(seen_.workflow(), seen_.tree(), state, anchor);
    if (!planned)
      return "";
    std::string words = time_of_day(planned->from, say_.language());
    if (!planned->from.empty() && !planned->until.empty()) {
      words = say_("timeline.hours",
                   {{"from", words}, {"until", time_of_day(planned->until, say_.language())}});
    }
    if (planned->room.empty())
      return words;
    return words.empty() ? planned->room : words + ", " + planned->room;
  }

  /// Meetings of several levels stand together.
  void add(Chapter chapter) {
    if (chapter.lines.empty())
      return;
    const auto same = std::find_if(chapters_.begin(), chapters_.end(),
                                   [&](const Chapter& one) { return one.name == chapter.name; });
    if (same == chapters_.end()) {
      chapters_.push_back(std::move(chapter));
      return;
    }
    for (Line& line : chapter.lines)
      same->lines.push_back(std::move(line));
  }

  View view_of(const Chapter& chapter) const {
    Timeline timeline;
    timeline.today = today_;
    timeline.language = say_.language();
    timeline.today_words = say_("timeline.today", {{"date", say_.short_day(today_)}});
    timeline.about.name = "timeline-" + chapter.name;
    timeline.about.title = say_("timeline.chapter." + chapter.name);
    View::List rows;
    for (const Line& line : chapter.lines) {
      timeline.rows.push_back(line.row);
      rows.push_back(row_view(line));
    }
    timeline.about.description = description(timeline.rows);
    View view = picture_view({timeline_svg(timeline, TimeScale(days_, today_))});
    view.set("words", timeline.about.title).set("name", timeline.about.name);
    view.set("rows", std::move(rows)).set("meetings", chapter.name == "meetings");
    return view;
  }

  std::string description(const std::vector<TimelineRow>& rows) const {
    const auto late = std::count_if(rows.begin(), rows.end(),
                                    [](const TimelineRow& row) { return row.mark == Mark::late; });
    return say_("timeline.description",
                {{"count", std::to_string(rows.size())}, {"late", std::to_string(late)}});
  }

  View row_view(const Line& line) const {
    const TimelineRow& row = line.row;
    View view;
    view.set("title", row.title).set("place", line.place).set("late", row.mark == Mark::late);
    view.set("words", line.state.empty() ? row.words : line.state);
    view.set("where", line.where).set("from", say_.short_day(row.from));
    view.set("until", say_.short_day(row.due ? row.due : row.until));
    return view;
  }

  const Say& say_;
  const Seen& seen_;
  Date today_;
  Days days_{};
  std::vector<Chapter> chapters_{};
};

Response shown(Desk& desk, const Asked& asked, const Chapters& chapters,
               std::vector<Crumb> crumbs) {
  const Say say(desk, asked);
  View view = chapters.view();
  View body;
  body.set("empty", std::get<View::List>(view.held()).empty());
  body.set("chapters", std::move(view));
  // Two of these may stand open beside each other.
  const std::string title = say("timeline.title") + " – " + crumbs.at(crumbs.size() - 2).words;
  return show(
      desk, asked, "picture/timeline",
      {.title = title, .crumbs = std::move(crumbs), .wide = true, .scripts = {"timeline.js"}},
      std::move(body));
}

}  // namespace

Response wave_timeline_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  Chapters chapters(say, seen, asked.now.date);
  chapters.add_case(seen.wave(), "wave");
  for (const Level level : {Level::group, Level::participant, Level::application})
    chapters.add_level(level);
  return shown(desk, asked, chapters, wave_crumbs(say, seen, say("timeline.title")));
}

Response case_timeline_page(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  const CaseState& self = seen.self();
  if (self.level == Level::wave || self.level == Level::group)
    return go_on(asked,
                 seen.sees_whole_wave() ? wave_place(seen.wave().id) + "/tijdlijn" : "/taken");
  const Say say(desk, asked);
  Chapters chapters(say, seen, asked.now.date);
  chapters.add_case(seen.wave(), "");
  if (const CaseState* group = seen.tree().ancestor(self, Level::group))
    chapters.add_case(*group, "");
  chapters.add_case(self, "own");
  const Names names = Names::of_participant(desk, seen);
  std::vector<Crumb> crumbs = case_crumbs(say, seen);
  crumbs.push_back({names.of(self), case_place(self.id)});
  crumbs.push_back({say("timeline.title"), ""});
  return shown(desk, asked, chapters, std::move(crumbs));
}

}  // namespace draaiboek::web

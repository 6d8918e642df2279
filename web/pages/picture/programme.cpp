#include "web/pages/picture/programme.h"

#include <algorithm>
#include <map>

#include "engine/workflow/step_graph.h"
#include "web/pages/picture/span_words.h"
#include "web/pages/wave/board_table.h"
#include "web/pages/wave/overview.h"
#include "web/picture/graph.h"

namespace draaiboek::web {
namespace {

using engine::Level;
using engine::Step;
using engine::StepIndex;

class Programme {
 public:
  Programme(const Say& say, const Seen& seen, engine::Date today)
      : say_(say), seen_(seen), today_(today), workshops_(workshop_of_steps(seen.workflow())) {
    for (const StepSpan& span : spans_of(seen, seen.wave(), today))
      spans_[span.step] = span;
    for (const Level level : {Level::group, Level::participant, Level::application}) {
      for (const StepSpan& span : spans_of_level(seen, level, today))
        spans_[span.step] = span;
    }
  }

  View view() const {
    const auto& workflow = seen_.workflow();
    const auto waits = engine::waits_of(workflow);
    std::vector<int> lanes;
    GraphPicture picture;
    for (const Level level : workflow.levels)
      picture.lanes.push_back(say_("programme.level." + std::string(engine::to_text(level))));
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
      lanes.push_back(lane_of(workflow.steps[i].level));
      picture.boxes.push_back(box_of(static_cast<StepIndex>(i)));
    }
    const Layers layers = layers_of(engine::graph_of(waits), lanes);
    std::vector<Svg> drawings;
    for (std::size_t part = 0; part < graph_parts(layers); ++part)
      drawings.push_back(graph_svg(picture, layers, about(picture.boxes, layers, part), part));
    View view = picture_view(drawings);
    view.set("rows", rows_view(picture.boxes, layers, waits));
    return view;
  }

 private:
  const Step& step(StepIndex index) const { return seen_.workflow().steps.at(index); }

  int lane_of(Level level) const {
    const auto& levels = seen_.workflow().levels;
    return static_cast<int>(std::find(levels.begin(), levels.end(), level) - levels.begin());
  }

  /// The step of the wave itself; of what participants do the board, with the same workshop.
  std::string place_of(StepIndex index) const {
    const std::string wave = wave_place(seen_.wave().id);
    if (step(index).level == Level::wave) {
      return step(index).kind->holds_by_itself ? "" : step_place(seen_.wave().id, step(index).id);
    }
    if (seen_.participants().empty())
      return "";
    if (step(index).level == Level::group)
      return seen_.is(engine::coordinator_role) ? wave + "/groepen" : "";
    std::string query;
    if (!workshops_.at(index).empty())
      query = "?workshop=" + workshops_.at(index);
    if (step(index).level == Level::application)
      query += (query.empty() ? "?" : "&") + std::string("niveau=application");
    return wave + "/bord" + query;
  }

  GraphBox box_of(StepIndex index) const {
    GraphBox box;
    box.title = say_.word(step(index).title);
    box.place = place_of(index);
    box.mark = Mark::none;
    const auto found = spans_.find(index);
    if (found == spans_.end())
      return box;
    box.mark = found->second.mark;
    box.words = step(index).level == Level::wave
                    ? words_of(say_, seen_, seen_.wave(), found->second, today_)
                    : words_of_all(say_, found->second);
    return box;
  }

  About about(const std::vector<GraphBox>& boxes, const Layers& layers, std::size_t part) const {
    const auto count = [&](Mark mark) {
      return std::to_string(std::count_if(boxes.begin(), boxes.end(),
                                          [&](const GraphBox& box) { return box.mark == mark; }));
    };
    About about;
    about.name = "programme-" + std::to_string(part + 1);
    about.title = say_("programme.part", {{"programme", say_.word(seen_.workflow().title)},
                                          {"part", std::to_string(part + 1)},
                                          {"parts", std::to_string(graph_parts(layers))}});
    about.description = say_("programme.description", {{"all", std::to_string(boxes.size())},
                                                       {"done", count(Mark::done)},
                                                       {"open", count(Mark::open)},
                                                       {"late", count(Mark::late)}});
    about.has_links = true;
    return about;
  }

  std::string names_of(const std::vector<engine::Wait>& waits) const {
    std::string names;
    StepIndex before = 0;
    for (const engine::Wait& wait : waits) {
      if (!names.empty() && wait.on == before)
        continue;
      names += (names.empty() ? "" : ", ") + say_.word(step(wait.on).title);
      before = wait.on;
    }
    return names;
  }

  /// In the order of the picture, from the top.
  View rows_view(const std::vector<GraphBox>& boxes, const Layers& layers,
                 const std::vector<std::vector<engine::Wait>>& waits) const {
    std::vector<std::size_t> order(boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
      order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
      return layers.cells[one].row < layers.cells[other].row;
    });
    View::List rows;
    for (const std::size_t at : order) {
      const Step& shown = step(static_cast<StepIndex>(at));
      View row;
      row.set("title", boxes[at].title).set("place", boxes[at].place);
      row.set("words", boxes[at].words).set("late", boxes[at].mark == Mark::late);
      row.set("level", say_("programme.level." + std::string(engine::to_text(shown.level))));
      row.set("after", names_of(waits[at]));
      rows.push_back(std::move(row));
    }
    return rows;
  }

  const Say& say_;
  const Seen& seen_;
  engine::Date today_;
  std::vector<std::string> workshops_;
  std::map<StepIndex, StepSpan> spans_{};
};

}  // namespace

Response programme_page(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const Say say(desk, asked);
  const std::string title = say("programme.title");
  return show(desk, asked, "picture/programme",
              {.title = title + " – " + asked.at().wave().title,
               .crumbs = wave_crumbs(say, asked.at(), title),
               .wide = true},
              Programme(say, asked.at(), asked.now.date).view());
}

}  // namespace draaiboek::web

#include "web/pages/step/plain.h"

#include "web/pages/step/file/files.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

std::string when_and_where(const Asked& asked, const StepPage& page) {
  if (page.step.anchor.empty())
    return "";
  const auto date =
      engine::planned(page.seen.workflow(), page.seen.tree(), page.at, page.step.anchor);
  return date ? planned_words(*date, asked.language) : "";
}

// Why the workshop stands on another day than before, or on none.
std::string change_words(Desk& desk, const Asked& asked, const StepPage& page) {
  const auto say = [&](const char* key) { return desk.say({key}, asked.language); };
  if (page.step.anchor.empty() || page.state.phase == engine::Phase::done)
    return "";
  if (page.state.phase == engine::Phase::cancelled)
    return say("step.session-cancelled");
  const auto date =
      engine::planned(page.seen.workflow(), page.seen.tree(), page.at, page.step.anchor);
  return date && date->moves > 0 ? say("step.session-moved") : "";
}

std::string change_reason(const StepPage& page) {
  if (page.state.phase == engine::Phase::cancelled)
    return page.text(page.state.reason);
  const auto date =
      page.step.anchor.empty()
          ? std::nullopt
          : engine::planned(page.seen.workflow(), page.seen.tree(), page.at, page.step.anchor);
  return date ? page.text(date->reason) : "";
}

// A decision is shown when there is nothing it could reveal: on the reader's own case, or to who
// sees the whole wave.
View decision_view(Desk& desk, const Asked& asked, const StepPage& page) {
  const auto& decision = page.state.decision;
  const bool own = page.at.level != engine::Level::wave || page.seen.sees_whole_wave();
  if (!decision || !own)
    return false;
  View view;
  view.set("words", desk.say({decision->yes ? "step.decided-yes" : "step.decided-no",
                              {{"date", long_date(decision->on, asked.language)}}},
                             asked.language));
  view.set("reason", page.text(decision->reason));
  return view;
}

View materials_view(Desk& desk, const Asked& asked, const StepPage& page) {
  std::vector<engine::DocumentId> ids;
  for (const engine::Material& material : page.state.materials) {
    if (material.document)
      ids.push_back(material.document);
  }
  const auto documents = read_files(desk, asked, ids);
  View::List list;
  for (const engine::Material& material : page.state.materials) {
    const auto file = documents.find(material.document);
    View item;
    item.set("title", page.text(material.title)).set("link", page.text(material.link));
    item.set("file", file == documents.end() ? View(false) : file_view(asked, file->second));
    list.push_back(std::move(item));
  }
  return list;
}

}  // namespace

Response plain_step_page(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  View body = step_head(desk, asked, page);
  body.set("when", when_and_where(asked, page)).set("decision", decision_view(desk, asked, page));
  const bool held = page.step.kind_name == "session" && page.state.phase == engine::Phase::done;
  body.set("change", change_words(desk, asked, page)).set("change_reason", change_reason(page));
  body.set("held", held ? long_date(page.state.on, asked.language) : "");
  View materials = materials_view(desk, asked, page);
  const engine::HandIn* current = page.state.current();
  body.set("has_materials", !page.state.materials.empty());
  body.set("materials", std::move(materials));
  body.set("has_files", current != nullptr && !current->files.empty());
  body.set("files", current == nullptr ? View(View::List{})
                                       : handed_in_files(desk, asked, page.step, *current));
  return show(
      desk, asked, "step/plain",
      {.title = word(page.step.title, asked.language), .crumbs = step_crumbs(desk, asked, page)},
      std::move(body));
}

Response session_step_page(Desk& desk, const Asked& asked) {
  const engine::Step& step = asked.step();
  if (!asked.at().is_any(step.by))
    return plain_step_page(desk, asked);
  return go_on(asked, "/golven/" + asked.at().self().id.text() + "/workshops/" + step.anchor);
}

}  // namespace draaiboek::web

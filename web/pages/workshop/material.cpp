#include "web/pages/workshop/material.h"

#include <algorithm>

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/form/read.h"
#include "web/pages/step/file/arrival.h"
#include "web/pages/step/file/files.h"
#include "web/pages/workshop/place.h"
#include "web/pages/workshop/workshop.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;
using engine::StepWish;

constexpr std::size_t longest_title = 200;
constexpr std::size_t longest_link = 2000;
constexpr const char* added = "done.material-added";

std::string place_at(const Asked& asked, const Workshop& workshop) {
  return workshop_place(asked.at().self().id, workshop.anchor->id);
}

const std::vector<engine::Slot>& slots() {
  static const std::vector<engine::Slot> one{
      {.id = "material", .title = {}, .accept = {"pdf", "pptx", "docx", "xlsx"}}};
  return one;
}

std::string error_at(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const auto found = std::find_if(errors.begin(), errors.end(), [](const Refusal& one) {
    return one.field == slots().front().id;
  });
  return found == errors.end() ? "" : desk.say(found->message, asked.language);
}

Response show_material(Desk& desk, const Asked& asked, const Workshop& workshop,
                       std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const auto field = [&](const char* name, const char* label, const char* hint, bool optional) {
    return input(desk, asked,
                 {.name = name, .label = say(label), .hint = say(hint), .optional = optional},
                 errors);
  };
  View body;
  body.set("place", place_at(asked, workshop)).set("caption", say.word(workshop.step->title));
  body.set("file_title", field("file-title", "material.name", "material.file-name-hint", true));
  body.set("accept", formats_words(desk, asked, slots().front()));
  body.set("slot_error", error_at(desk, asked, errors));
  body.set("progress", say("file.progress", {{"percent", "{percent}"}}));
  body.set("name", field("title", "material.name", "material.name-hint", false));
  body.set("link", field("link", "material.link", "material.link-hint", false));
  const std::string title = say("material.title");
  Frame frame{.title = title, .crumbs = workshop_crumbs(say, asked.at(), workshop, title)};
  frame.errors = std::move(errors);
  frame.scripts = {"upload.js"};
  frame.home = place_at(asked, workshop) + "/materiaal";
  return show(desk, asked, "workshop/material", frame, std::move(body));
}

/// The question as if what was typed beside the files had come alone.
Asked with_form_of(const Asked& asked, const Request& request) {
  return {.request = request,
          .number = asked.number,
          .now = asked.now,
          .language = asked.language,
          .viewer = asked.viewer,
          .csrf = asked.csrf,
          .session = asked.session,
          .session_ends = asked.session_ends,
          .has_second_factor = asked.has_second_factor,
          .path = asked.path,
          .seen = asked.seen,
          .step_index = asked.step_index,
          .home = asked.home};
}

engine::Note title_of(const Asked& asked, const db::Document& document) {
  engine::Note typed = note(asked, "file-title");
  return typed.text.empty() ? note(document.name.substr(0, document.name.rfind('.'))) : typed;
}

/// What is wrong; nothing when the file is the workshop's now.
std::vector<Refusal> add_file(Desk& desk, const Asked& asked, const Workshop& workshop,
                              const db::Document& document) {
  Reader reader(asked.form());
  reader.optional_text("file-title", Say(desk, asked)("material.name"), longest_title);
  if (!reader.ok())
    return reader.errors();
  engine::wish::AddMaterial wish{title_of(asked, document), document.id, {}};
  const auto handled = post(desk, asked, StepWish{workshop.step->id, std::move(wish)});
  if (!handled)
    return {handled.refusal()};
  // A repeated click brought the same bytes once more.
  if (handled.value().repeated)
    desk.store.documents().remove(asked.viewer, document.id);
  return {};
}

std::vector<Refusal> take_in(Desk& desk, const Asked& asked, const Workshop& workshop,
                             const Arrived& arrived) {
  if (!arrived.errors.empty() || arrived.documents.size() != 1)
    return arrived.errors.empty() ? std::vector<Refusal>{{{"upload.too-many-files"}}}
                                  : arrived.errors;
  return add_file(desk, asked, workshop, arrived.documents.front());
}

}  // namespace

Response material_page(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  auto refused = no_form(desk, asked, workshop, "material.title");
  return refused ? std::move(*refused) : show_material(desk, asked, *workshop, {});
}

Response add_material(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  const Say say(desk, asked);
  Reader reader(asked.form());
  reader.text("title", say("material.name"), longest_title);
  reader.text("link", say("material.link"), longest_link);
  if (!reader.ok())
    return show_material(desk, asked, *workshop, reader.errors());
  engine::wish::AddMaterial wish{note(asked, "title"), {}, note(asked, "link")};
  const auto handled = post(desk, asked, StepWish{workshop->step->id, std::move(wish)});
  if (!handled)
    return show_material(desk, asked, *workshop, {handled.refusal()});
  return go_on(asked, place_at(asked, *workshop), engine::Message{added});
}

Response upload_material(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  Arrived arrived = receive_files(
      desk, asked, {asked.at().self().id, workshop->step->id, slots(), /*replaces=*/false});
  Request request = asked.request;
  request.form = std::move(arrived.fields);
  // Another file by the same form is another wish.
  for (const db::Document& document : arrived.documents)
    request.form.add("sha256", document.sha256);
  const Asked told = with_form_of(asked, request);
  auto errors = take_in(desk, told, *workshop, arrived);
  if (!errors.empty()) {
    for (const db::Document& document : arrived.documents)
      desk.store.documents().remove(asked.viewer, document.id);
  }
  const std::string place = place_at(asked, *workshop);
  if (!asked.request.requested_with.empty())
    return upload_answer(desk, asked, place, {added}, errors);
  if (!errors.empty())
    return show_material(desk, told, *workshop, std::move(errors));
  return go_on(asked, place, engine::Message{added});
}

Response remove_material(Desk& desk, const Asked& asked) {
  const auto workshop = workshop_at(asked);
  if (auto refused = not_led(desk, asked, workshop))
    return std::move(*refused);
  const auto title = engine::TextId::parse(asked.form().get("material"));
  if (!title)
    return show_workshop(desk, asked, {{{"refusal.form-incomplete"}}});
  const auto& materials = asked.at().self().steps.at(workshop->index).materials;
  const auto found = std::find_if(materials.begin(), materials.end(),
                                  [&](const engine::Material& one) { return one.title == *title; });
  const engine::DocumentId file = found == materials.end() ? engine::DocumentId{} : found->document;
  const auto handled =
      post(desk, asked, StepWish{workshop->step->id, engine::wish::RemoveMaterial{*title}});
  if (!handled)
    return show_workshop(desk, asked, {handled.refusal()});
  if (file)
    desk.store.documents().remove(asked.viewer, file);
  return go_on(asked, place_at(asked, *workshop), engine::Message{"done.material-removed"});
}

}  // namespace draaiboek::web

#include "web/pages/step/form/section.h"

#include "web/clock.h"
#include "web/pages/step/form/drafts.h"
#include "web/pages/step/form/questions.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

struct Editing {
  const engine::Section& section;
  Typed typed{};
  int version = 0;
  std::vector<Refusal> errors{};
  /// What a colleague saved meanwhile.
  const SavedSection* theirs = nullptr;
};

std::string saved_words(Desk& desk, const Asked& asked, engine::Instant at) {
  if (brussels_day(at) != asked.now.date)
    return desk.say({"form.saved-on", {{"moment", moment(at, asked.language)}}}, asked.language);
  return desk.say({"form.saved-at", {{"time", time_of_day(brussels_time(at), asked.language)}}},
                  asked.language);
}

std::string owner_words(Desk& desk, const Asked& asked, const StepPage& page,
                        const std::string& section) {
  const auto owner = page.state.section_owners.find(section);
  const bool of_another = owner != page.state.section_owners.end() && owner->second &&
                          owner->second != asked.viewer.person;
  return of_another ? desk.say({"form.owner", {{"person", page.names.person(owner->second)}}},
                               asked.language)
                    : "";
}

Response show_section(Desk& desk, const Asked& asked, const StepPage& page, Editing editing,
                      const std::string& saved) {
  View body = step_head(desk, asked, page);
  const std::string section = word(editing.section.title, asked.language);
  const Fill fill{editing.typed, editing.errors,
                  editing.theirs == nullptr ? nullptr : &editing.theirs->typed};
  body.set("section", section).set("section_id", editing.section.id);
  body.set("draft_version", editing.version).set("saved", saved);
  body.set("owner", owner_words(desk, asked, page, editing.section.id));
  body.set(
      "conflict",
      editing.theirs == nullptr
          ? ""
          : desk.say({"form.conflict",
                      {{"person", page.names.person(editing.theirs->by)},
                       {"time", time_of_day(brussels_time(editing.theirs->at), asked.language)}}},
                     asked.language));
  body.set("questions", question_fields(desk, asked, editing.section, fill));
  body.set("action", page.place() + "/secties/" + editing.section.id + "/concept");
  return show(desk, asked, "form/section",
              {.title = section,
               .crumbs = step_crumbs(desk, asked, page, section),
               .errors = std::move(editing.errors),
               .scripts = {"autosave.js", "picker.js"}},
              std::move(body));
}

std::vector<Refusal> errors_in(const engine::Step& step, const engine::Section& section,
                               const Typed& typed, std::string_view language) {
  engine::Step alone = step;
  alone.sections = {section};
  return read_answers(alone, typed, language, false).errors;
}

// Where the button leads: the next section, or back to all of them; adding stays here.
std::string place_after(const Asked& asked, const std::string& section) {
  std::string place = step_place(asked.at().self().id, asked.step().id);
  if (asked.form().has("add"))
    return place + "/secties/" + section;
  const auto& sections = asked.step().sections;
  for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
    if (sections[i].id == section)
      return place + "/secties/" + sections[i + 1].id;
  }
  return place;
}

Response answer_script(Desk& desk, const Asked& asked, std::optional<int> version) {
  text::TypedFields answer;
  if (version)
    answer["version"] = {std::to_string(*version)};
  answer["words"] = {version ? saved_words(desk, asked, asked.now.instant)
                             : desk.say({"form.not-saved"}, asked.language)};
  return std::move(Response::json(text::to_json(answer)).set_status(version ? 200 : 409));
}

Refusal conflict() {
  return {{"form.changed-meanwhile"}, "", Refusal::Kind::conflict};
}

Response show_conflict(Desk& desk, const Asked& asked, const engine::Section& section,
                       const Typed& typed) {
  const auto texts = desk.store.texts(asked.viewer, {asked.at().self().id});
  const SavedSections saved = saved_sections(desk, asked, texts);
  const SavedSection& theirs = saved.at(section.id);
  std::set<engine::PersonId> people;
  if (theirs.by)
    people.insert(theirs.by);
  const StepPage page = step_page_of(desk, asked, std::move(people));
  return show_section(desk, asked, page, {section, typed, theirs.version, {conflict()}, &theirs},
                      "");
}

}  // namespace

Response section_page(Desk& desk, const Asked& asked) {
  const engine::Section* section = find_section(asked.step(), asked.path.get("section"));
  if (section == nullptr)
    return not_found(desk, asked);
  const StepPage page = step_page_of(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  if (!page.is_editable())
    return go_on(asked, page.place());
  const SavedSections all = saved_sections(desk, asked, page.texts);
  const SavedSection& saved = all.at(section->id);
  const std::string words = saved.version > 0 ? saved_words(desk, asked, saved.at) : "";
  return show_section(desk, asked, page, {*section, saved.typed, saved.version}, words);
}

Response save_draft(Desk& desk, const Asked& asked) {
  const engine::Section* section = find_section(asked.step(), asked.path.get("section"));
  if (section == nullptr)
    return not_found(desk, asked);
  const StepPage page = step_page_of(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  const bool by_script = !asked.request.requested_with.empty();
  const Typed typed = typed_in(*section, asked.form());
  const int seen = number_in(asked.form().get("draft"));
  if (!page.is_editable()) {
    if (by_script)
      return answer_script(desk, asked, std::nullopt);
    const bool locked = page.state.current() != nullptr;
    const Refusal no{
        {locked ? "refusal.already-handed-in" : "refusal.not-open"}, "", Refusal::Kind::conflict};
    return show_section(desk, asked, page, {*section, typed, seen, {no}}, "");
  }
  const auto version = save_section(desk, asked, section->id, seen, typed);
  if (by_script)
    return answer_script(desk, asked, version);
  if (!version)
    return show_conflict(desk, asked, *section, typed);
  auto errors = errors_in(page.step, *section, typed, asked.language);
  if (!errors.empty()) {
    return show_section(desk, asked, page, {*section, typed, *version, std::move(errors)},
                        saved_words(desk, asked, asked.now.instant));
  }
  return go_on(asked, place_after(asked, section->id), engine::Message{"done.section-saved"});
}

}  // namespace draaiboek::web

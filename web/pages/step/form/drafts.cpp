#include "web/pages/step/form/drafts.h"

namespace draaiboek::web {

SavedSections saved_sections(Desk& desk, const Asked& asked, const StoredTexts& texts) {
  const engine::Step& step = asked.step();
  const engine::StepState& state = asked.at().self().steps.at(*asked.step_index);
  SavedSections sections;
  for (const engine::Section& section : step.sections) {
    SavedSection& saved = sections[section.id];
    if (!state.hand_ins.empty())
      saved.typed = typed_again(section, state.hand_ins.back().answers, texts);
  }
  const auto drafts = desk.store.drafts().drafts(asked.viewer, asked.at().self().id, step.id);
  for (const db::Draft& draft : drafts) {
    const auto saved = sections.find(draft.part);
    if (saved == sections.end())
      continue;
    saved->second = {text::typed_fields_from_json(draft.body), draft.version, draft.by, draft.at};
  }
  return sections;
}

Typed all_typed(const SavedSections& sections) {
  Typed all;
  for (const auto& [id, section] : sections)
    all.insert(section.typed.begin(), section.typed.end());
  return all;
}

std::optional<int> save_section(Desk& desk, const Asked& asked, const std::string& section,
                                int version, const Typed& typed) {
  db::Draft draft;
  draft.target = asked.at().self().id;
  draft.step = asked.step().id;
  draft.part = section;
  draft.version = version;
  draft.body = text::to_json(typed);
  draft.by = asked.viewer.person;
  draft.at = asked.now.instant;
  return save_once(desk, asked, draft);
}

std::optional<int> save_once(Desk& desk, const Asked& asked, const db::Draft& draft) {
  if (const auto saved = desk.store.drafts().save(asked.viewer, draft))
    return saved;
  for (const db::Draft& one : desk.store.drafts().drafts(asked.viewer, draft.target, draft.step)) {
    const bool same = one.part == draft.part && one.by == draft.by &&
                      one.version == draft.version + 1 && one.body == draft.body;
    if (same)
      return one.version;
  }
  return std::nullopt;
}

int number_in(const std::string& text) {
  if (text.empty() || text.size() > 6)
    return 0;
  int number = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9')
      return 0;
    number = number * 10 + (digit - '0');
  }
  return number;
}

}  // namespace draaiboek::web

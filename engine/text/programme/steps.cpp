#include "engine/text/programme/steps.h"

#include "engine/text/fields.h"
#include "engine/text/programme/conditions.h"
#include "engine/text/programme/date_rules.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

using engine::Level;
using engine::Slot;
using engine::Step;

const std::vector<std::string> step_keys{"id",     "kind",        "level",    "title",  "about",
                                         "by",     "approved-by", "after",    "due",    "optional",
                                         "shared", "anchor",      "sections", "scored", "files",
                                         "of",     "round",       "reusable"};

std::vector<std::string> formats_of(const Node& node, Problems& problems) {
  static const std::vector<std::string> known{"docx", "xlsx", "pdf"};
  std::vector<std::string> formats;
  for (const Node& element : elements_of(node, problems))
    formats.push_back(known[choice_of(element, "file format", known, problems)]);
  return formats;
}

Slot slot_of(const Node& node, Problems& problems) {
  Slot slot;
  slot.place = node.place;
  Fields fields(node, {"id", "title", "accept", "required", "template"}, problems);
  fields.required("id", slot.id, id_of);
  fields.required("title", slot.title, words_of);
  fields.required("accept", slot.accept, formats_of);
  fields.optional("required", slot.required, flag_of);
  if (const Node* source = fields.find("template")) {
    Fields names(*source, {"step", "file"}, problems);
    names.required("step", slot.template_step, name_of);
    names.required("file", slot.template_slot, id_of);
  }
  return slot;
}

std::vector<Slot> slots_of(const Node& node, Problems& problems) {
  std::vector<Slot> slots;
  for (const Node& element : elements_of(node, problems))
    slots.push_back(slot_of(element, problems));
  return slots;
}

int round_of(const Node& node, Problems& problems) {
  return whole_of(node, {1, 99}, problems);
}

void read_what_it_is(Fields& fields, Step& step) {
  fields.required("id", step.id, name_of);
  fields.required("kind", step.kind_name, id_of);
  fields.required("level", step.level, level_of);
  fields.required("title", step.title, words_of);
  fields.optional("about", step.about, words_of);
  fields.optional("by", step.by, names_of);
  fields.optional("approved-by", step.approved_by, names_of);
}

}  // namespace

Level level_of(const Node& node, Problems& problems) {
  static const std::vector<std::string> names{"wave", "group", "participant", "application"};
  return static_cast<Level>(choice_of(node, "level", names, problems));
}

Step step_of(const Node& node, const Scales& scales, Problems& problems) {
  Step step;
  step.place = node.place;
  Fields fields(node, step_keys, problems);
  read_what_it_is(fields, step);
  fields.optional("after", step.after, conditions_of);
  fields.optional("due", step.due, due_of);
  fields.optional("optional", step.optional, flag_of);
  fields.optional("shared", step.shared, flag_of);
  fields.optional("anchor", step.anchor, id_of);
  fields.optional("sections", step.sections, [&](const Node& value, Problems& found) {
    return sections_of(value, scales, found);
  });
  fields.optional("scored", step.scored, flag_of);
  fields.optional("files", step.slots, slots_of);
  fields.optional("of", step.of, name_of);
  fields.optional("round", step.round, round_of);
  fields.optional("reusable", step.reusable, flag_of);
  return step;
}

}  // namespace draaiboek::text

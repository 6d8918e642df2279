#include "web/pages/step/content.h"

#include "engine/kinds/files.h"
#include "web/account/digest.h"
#include "web/pages/step/file/files.h"

namespace draaiboek::web {
namespace {

void add_files(Desk& desk, const Asked& asked, const StepPage& page, HandInContent& content) {
  content.documents = desk.store.documents().documents(asked.viewer, page.at.id, page.step.id);
  for (const engine::Slot& slot : page.step.slots) {
    if (const db::Document* file = file_in(content.documents, slot.id))
      content.files.push_back({file->id, slot.id, file->sha256});
  }
  for (engine::Refusal& refusal : check_files(page.step, content.files)) {
    const engine::Slot* slot = find_slot(page.step, refusal.field);
    if (slot != nullptr)
      refusal.message = {"file.missing", {{"label", word(slot->title, asked.language)}}};
    content.errors.push_back(std::move(refusal));
  }
}

}  // namespace

HandInContent content_of(Desk& desk, const Asked& asked, const StepPage& page) {
  HandInContent content;
  if (page.step.kind_name == "form") {
    content.typed = all_typed(saved_sections(desk, asked, page.texts));
    ReadAnswers read = read_answers(page.step, content.typed, asked.language, true);
    content.answers = std::move(read.answers);
    content.errors = std::move(read.errors);
  } else {
    add_files(desk, asked, page, content);
  }
  std::string all = canonical(content.answers);
  for (const engine::FileRef& file : content.files)
    all += "\n" + file.slot + ":" + file.sha256;
  content.hash = sha256(all);
  return content;
}

}  // namespace draaiboek::web

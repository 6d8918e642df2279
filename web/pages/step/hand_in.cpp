#include "web/pages/step/hand_in.h"

#include <algorithm>

#include "web/account/random.h"
#include "web/form/posting.h"
#include "web/pages/step/content.h"
#include "web/pages/step/file/files.h"
#include "web/pages/step/form/questions.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

bool can_be_handed_in(const engine::Step& step) {
  return step.kind_name == "form" || step.kind_name == "document" || step.kind_name == "report";
}

// The section in which a question stands; "" for a file.
std::string section_of(const engine::Step& step, const std::string& field) {
  for (const engine::Section& section : step.sections) {
    for (const engine::Question& question : section.questions) {
      if (field_of(question) == field)
        return section.id;
    }
  }
  return "";
}

// On this page nothing can be filled in, so each thing that is missing links to where it can.
View missing_view(Desk& desk, const Asked& asked, const StepPage& page,
                  const HandInContent& content) {
  View::List list;
  for (const Refusal& refusal : content.errors) {
    const std::string section = section_of(page.step, refusal.field);
    View item;
    item.set("words", desk.say(refusal.message, asked.language));
    item.set("place",
             page.place() + (section.empty() ? "" : "/secties/" + section) + "#" + refusal.field);
    list.push_back(std::move(item));
  }
  return list;
}

View sections_view(Desk& desk, const Asked& asked, const StepPage& page,
                   const HandInContent& content) {
  View::List list;
  if (page.step.kind_name != "form")
    return list;
  for (const engine::Section& section : page.step.sections) {
    View item;
    item.set("title", word(section.title, asked.language));
    item.set("place", page.place() + "/secties/" + section.id);
    item.set("lines", answer_lines(desk, asked, section, content.typed));
    list.push_back(std::move(item));
  }
  return list;
}

View slots_view(const Asked& asked, const StepPage& page, const HandInContent& content) {
  View::List list;
  for (const engine::Slot& slot : page.step.slots) {
    const db::Document* file = file_in(content.documents, slot.id);
    View item;
    item.set("slot", word(slot.title, asked.language));
    item.set("file", file == nullptr ? View(false) : file_view(asked, *file));
    list.push_back(std::move(item));
  }
  return list;
}

Response show_check(Desk& desk, const Asked& asked, const StepPage& page,
                    const HandInContent& content, std::vector<Refusal> errors) {
  View body = step_head(desk, asked, page);
  body.set("missing", missing_view(desk, asked, page, content));
  body.set("ready", content.errors.empty()).set("content", content.hash);
  body.set("sections", sections_view(desk, asked, page, content));
  body.set("slots", slots_view(asked, page, content)).set("has_slots", !page.step.slots.empty());
  const std::string title = desk.say({"step.check"}, asked.language);
  return show(desk, asked, "step/check",
              {.title = title,
               .crumbs = step_crumbs(desk, asked, page, title),
               .errors = std::move(errors),
               .home = page.place() + "/controle"},
              std::move(body));
}

const engine::HandIn* wanted_version(const Asked& asked, const StepPage& page) {
  const auto& all = page.state.hand_ins;
  const int version = number_in(asked.request.query.get("versie"));
  const auto found = std::find_if(
      all.begin(), all.end(), [&](const engine::HandIn& one) { return one.version == version; });
  if (found != all.end())
    return &*found;
  return all.empty() || asked.request.query.has("versie") ? nullptr : &all.back();
}

// Who deals with it now: the first review or approval of it that isn't over.
std::string next_words(Desk& desk, const Asked& asked, const StepPage& page) {
  const engine::Workflow& workflow = page.seen.workflow();
  for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
    const engine::Step& judge = workflow.steps[i];
    const auto index = static_cast<engine::StepIndex>(i);
    if (judge.of != page.step.id || page.state.current() == nullptr ||
        engine::is_done(workflow, page.seen.tree(), page.at, index))
      continue;
    const bool reads = judge.kind_name == "review";
    return desk.say({reads ? "step.receipt-feedback" : "step.receipt-decision",
                     {{"step", word(judge.title, asked.language)}}},
                    asked.language);
  }
  return "";
}

// Back on the page of the step, with what was wrong.
Response refused(Desk& desk, const Asked& asked, const Refusal& refusal) {
  const StepPage page = step_page_of(desk, asked);
  View body = step_head(desk, asked, page);
  return show(desk, asked, "step/refused",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = {refusal}},
              std::move(body));
}

}  // namespace

Response check_page(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (!can_be_handed_in(page.step))
    return not_found(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  if (!page.is_editable())
    return go_on(asked, page.place());
  return show_check(desk, asked, page, content_of(desk, asked, page), {});
}

Response hand_in(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  if (!can_be_handed_in(page.step))
    return not_found(desk, asked);
  if (!page.is_worker)
    return error_page(desk, asked, 403);
  const HandInContent content = content_of(desk, asked, page);
  // Who clicked saw other answers or files than those that lie here now. A repeated click comes
  // here too: then it lies handed in, and the runner knows the command.
  const bool changed = asked.form().get("content") != content.hash;
  if (changed && page.is_editable()) {
    return show_check(desk, asked, page, content,
                      {{{"step.content-changed"}, "", Refusal::Kind::conflict}});
  }
  engine::wish::HandIn wish{new_receipt(), content.answers, content.files, content.hash};
  const auto handled = post(desk, asked, engine::StepWish{page.step.id, std::move(wish)});
  if (!handled && page.is_editable())
    return show_check(desk, asked, page, content, {handled.refusal()});
  if (!handled)
    return refused(desk, asked, handled.refusal());
  desk.store.drafts().remove_all(asked.viewer, page.at.id, page.step.id);
  return go_on(asked, page.place() + "/inzending");
}

Response receipt_page(Desk& desk, const Asked& asked) {
  const StepPage page = step_page_of(desk, asked);
  const engine::HandIn* found = wanted_version(asked, page);
  if (found == nullptr)
    return not_found(desk, asked);
  View body = step_head(desk, asked, page);
  body.set("receipt", found->receipt).set("moment", moment(found->at, asked.language));
  body.set("person", page.names.person(found->by)).set("number", found->version);
  body.set("withdrawn", found->withdrawn).set("judged_next", next_words(desk, asked, page));
  body.set("files", handed_in_files(desk, asked, page.step, *found));
  body.set("has_files", !found->files.empty());
  const engine::Score score = score_of(page.step, found->answers);
  body.set("score", page.step.scored ? desk.say({"form.score",
                                                 {{"points", std::to_string(score.points)},
                                                  {"most", std::to_string(score.most)}}},
                                                asked.language)
                                     : "");
  return show(
      desk, asked, "step/receipt",
      {.title = desk.say({"step.receipt-title"}, asked.language),
       .crumbs = step_crumbs(desk, asked, page, desk.say({"step.receipt"}, asked.language))},
      std::move(body));
}

Response withdraw_hand_in(Desk& desk, const Asked& asked) {
  const auto handled =
      post(desk, asked, engine::StepWish{asked.step().id, engine::wish::WithdrawHandIn{}});
  if (!handled)
    return refused(desk, asked, handled.refusal());
  return go_on(asked, step_place(asked.at().self().id, asked.step().id),
               engine::Message{"done.withdrawn"},
               step_place(asked.at().self().id, asked.step().id) + "/controle");
}

}  // namespace draaiboek::web

#include "web/pages/step/feedback.h"

#include <algorithm>

#include "db/drafts.h"
#include "web/form/posting.h"
#include "web/pages/step/form/drafts.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

// Part of the drafts of a review that belongs to who answers; the others are the reader's.
constexpr const char* concept_part = "answers";

struct Concept {
  Typed typed{};
  int version = 0;
  engine::Instant at{};
};

Concept saved_concept(Desk& desk, const Asked& asked) {
  const auto drafts =
      desk.store.drafts().drafts(asked.viewer, asked.at().self().id, asked.step().id);
  for (const db::Draft& draft : drafts) {
    if (draft.part == concept_part)
      return {text::typed_fields_from_json(draft.body), draft.version, draft.at};
  }
  return {};
}

std::vector<const engine::RemarkState*> unanswered(const engine::StepState& state) {
  std::vector<const engine::RemarkState*> open;
  for (const engine::Release& release : state.releases) {
    for (const engine::RemarkState& remark : release.remarks) {
      if (!remark.answer)
        open.push_back(&remark);
    }
  }
  return open;
}

std::string field_of(const engine::RemarkState& remark) {
  return remark.remark.id.text();
}

Typed typed_answers(const engine::StepState& state, const Fields& form) {
  Typed typed;
  for (const engine::RemarkState* remark : unanswered(state)) {
    const std::string text = form.get(field_of(*remark));
    if (!text.empty())
      typed[field_of(*remark)] = {text};
  }
  return typed;
}

struct Answering {
  const StepPage& page;
  const engine::Step& element;
  const Typed& typed;
  const std::vector<Refusal>& errors;
  bool may_answer = false;
};

View remark_view(Desk& desk, const Asked& asked, const Answering& answering,
                 const engine::RemarkState& remark) {
  const engine::Section* section = find_section(answering.element, remark.remark.section);
  const bool question = remark.remark.kind == engine::RemarkKind::question;
  const std::string field = field_of(remark);
  const auto typed = answering.typed.find(field);
  const auto error = std::find_if(answering.errors.begin(), answering.errors.end(),
                                  [&](const Refusal& one) { return one.field == field; });
  View item;
  item.set("id", field).set("question", question);
  item.set("kind", desk.say({question ? "feedback.question" : "feedback.remark"}, asked.language));
  item.set("section", section == nullptr ? "" : word(section->title, asked.language));
  item.set("text", answering.page.text(remark.remark.text));
  item.set("answered", static_cast<bool>(remark.answer));
  item.set("answer", answering.page.text(remark.answer));
  item.set("answered_by", answering.page.names.person(remark.answered_by));
  item.set("answered_at", remark.answer ? moment(remark.answered_at, asked.language) : "");
  item.set("open", !remark.answer && answering.may_answer);
  item.set("typed", typed == answering.typed.end() ? "" : typed->second.front());
  item.set("remark_error",
           error == answering.errors.end() ? "" : desk.say(error->message, asked.language));
  return item;
}

// Newest round first.
View releases_view(Desk& desk, const Asked& asked, const Answering& answering) {
  View::List list;
  const auto& all = answering.page.state.releases;
  for (auto release = all.rbegin(); release != all.rend(); ++release) {
    const bool accepted = release->verdict == engine::Verdict::accepted;
    View item;
    item.set("verdict",
             desk.say({accepted ? "feedback.accepted" : "feedback.revise"}, asked.language));
    item.set("by", desk.say({"feedback.by",
                             {{"person", answering.page.names.person(release->by)},
                              {"moment", moment(release->at, asked.language)},
                              {"version", std::to_string(release->of_version)}}},
                            asked.language));
    item.set("summary", answering.page.text(release->summary));
    View::List remarks;
    for (const engine::RemarkState& remark : release->remarks)
      remarks.push_back(remark_view(desk, asked, answering, remark));
    item.set("has_remarks", !remarks.empty());
    item.set("remarks", std::move(remarks));
    list.push_back(std::move(item));
  }
  return list;
}

std::set<engine::PersonId> writers(const engine::StepState& state) {
  std::set<engine::PersonId> people;
  for (const engine::Release& release : state.releases) {
    people.insert(release.by);
    for (const engine::RemarkState& remark : release.remarks)
      people.insert(remark.answered_by);
  }
  return people;
}

std::string unanswered_words(Desk& desk, const Asked& asked, std::size_t count) {
  if (count == 1)
    return desk.say({"feedback.one-open"}, asked.language);
  return desk.say({"feedback.open", {{"count", std::to_string(count)}}}, asked.language);
}

Response show_feedback(Desk& desk, const Asked& asked, const Typed& typed, const Concept& saved,
                       std::vector<Refusal> errors) {
  const auto& state = asked.at().self().steps.at(*asked.step_index);
  const StepPage page = step_page_of(desk, asked, writers(state));
  const engine::Step& element = *page.seen.workflow().find_step(page.step.of);
  const std::size_t open = unanswered(state).size();
  const bool may_answer = page.seen.is_any(element.by) && page.at.life == engine::Life::open;
  View body = step_head(desk, asked, page);
  // What the programme says about this step is meant for who reads, not for who answers.
  body.set("about", may_answer && open > 0 ? desk.say({"feedback.about-answering"}, asked.language)
                                           : std::string());
  body.set("element", word(element.title, asked.language));
  body.set("element_place", step_place(page.at.id, element.id));
  body.set("releases", releases_view(desk, asked, {page, element, typed, errors, may_answer}));
  body.set("nothing", state.releases.empty());
  body.set("can_answer", may_answer && open > 0);
  body.set("unanswered", open == 0 ? "" : unanswered_words(desk, asked, open));
  body.set("concept_version", saved.version);
  body.set("saved", saved.version == 0 ? ""
                                       : desk.say({"feedback.kept",
                                                   {{"moment", moment(saved.at, asked.language)}}},
                                                  asked.language));
  return show(desk, asked, "feedback/list",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = std::move(errors)},
              std::move(body));
}

Response keep_concept(Desk& desk, const Asked& asked, const Typed& typed) {
  db::Draft draft;
  draft.target = asked.at().self().id;
  draft.step = asked.step().id;
  draft.part = concept_part;
  draft.version = number_in(asked.form().get("concept"));
  draft.body = text::to_json(typed);
  draft.by = asked.viewer.person;
  draft.at = asked.now.instant;
  if (!save_once(desk, asked, draft)) {
    return show_feedback(desk, asked, typed, saved_concept(desk, asked),
                         {{{"feedback.changed-meanwhile"}, "", Refusal::Kind::conflict}});
  }
  return go_on(asked, step_place(draft.target, draft.step), engine::Message{"done.concept-kept"});
}

}  // namespace

Response own_feedback_page(Desk& desk, const Asked& asked) {
  const Concept saved = saved_concept(desk, asked);
  return show_feedback(desk, asked, saved.typed, saved, {});
}

Response answer_own_feedback(Desk& desk, const Asked& asked) {
  if (asked.step().kind_name != "review")
    return not_found(desk, asked);
  const Seen& seen = asked.at();
  const auto& state = seen.self().steps.at(*asked.step_index);
  const engine::Step& element = *seen.workflow().find_step(asked.step().of);
  if (!seen.is_any(element.by))
    return error_page(desk, asked, 403);
  const Typed typed = typed_answers(state, asked.form());
  if (asked.form().has("keep"))
    return keep_concept(desk, asked, typed);
  engine::wish::AnswerRemarks wish;
  std::vector<Refusal> errors;
  for (const engine::RemarkState* remark : unanswered(state)) {
    engine::Note text = note(asked, field_of(*remark));
    if (text.text.empty())
      errors.push_back({{"feedback.answer-missing"}, field_of(*remark)});
    wish.answers.emplace_back(remark->remark.id, std::move(text));
  }
  const Concept saved = saved_concept(desk, asked);
  if (!errors.empty())
    return show_feedback(desk, asked, typed, saved, std::move(errors));
  const auto handled = post(desk, asked, engine::StepWish{asked.step().id, std::move(wish)});
  if (!handled)
    return show_feedback(desk, asked, typed, saved, {handled.refusal()});
  desk.store.drafts().remove(asked.viewer, seen.self().id, asked.step().id, concept_part);
  return go_on(asked, step_place(seen.self().id, asked.step().id),
               engine::Message{"done.answers-sent"});
}

}  // namespace draaiboek::web

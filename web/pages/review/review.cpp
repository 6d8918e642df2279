#include "web/pages/review/review.h"

#include <algorithm>

#include "web/account/random.h"
#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/review/concept.h"
#include "web/pages/review/queue.h"
#include "web/pages/step/feedback.h"
#include "web/pages/step/file/files.h"
#include "web/pages/step/form/drafts.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

struct Reading {
  const StepPage& page;
  const engine::Step& element;
  const engine::StepState& element_state;
};

std::string error_at(Desk& desk, const Asked& asked, const std::string& field,
                     const std::vector<Refusal>& errors) {
  const auto found = std::find_if(errors.begin(), errors.end(),
                                  [&](const Refusal& one) { return one.field == field; });
  return found == errors.end() ? "" : desk.say(found->message, asked.language);
}

View choice(std::string value, std::string label, bool chosen) {
  View item;
  item.set("value", std::move(value)).set("label", std::move(label)).set("chosen", chosen);
  return item;
}

View remark_view(Desk& desk, const Asked& asked, const Reading& reading, const RemarkTyped& remark,
                 const std::vector<Refusal>& errors) {
  View item;
  item.set("id", remark.id.text()).set("text", remark.text);
  item.set("remark_error", error_at(desk, asked, remark.id.text(), errors));
  View::List kinds;
  for (const char* kind : {"question", "remark"}) {
    const std::string key = std::string("feedback.") + kind;
    kinds.push_back(choice(kind, desk.say({key}, asked.language), remark.kind == kind));
  }
  View::List sections;
  for (const engine::Section& section : reading.element.sections) {
    sections.push_back(
        choice(section.id, word(section.title, asked.language), remark.section == section.id));
  }
  item.set("kinds", std::move(kinds)).set("sections", std::move(sections));
  return item;
}

/// Remarks of earlier releases: what was asked before and what was answered, newest first.
View earlier_view(Desk& desk, const Asked& asked, const Reading& reading) {
  View::List list;
  const auto& all = reading.page.state.releases;
  for (auto release = all.rbegin(); release != all.rend(); ++release) {
    View round;
    round.set("title", desk.say({"review.earlier-round",
                                 {{"version", std::to_string(release->of_version)},
                                  {"moment", moment(release->at, asked.language)},
                                  {"person", reading.page.names.person(release->by)}}},
                                asked.language));
    round.set("summary", reading.page.text(release->summary));
    View::List remarks;
    for (const engine::RemarkState& remark : release->remarks) {
      const engine::Section* section = find_section(reading.element, remark.remark.section);
      View item;
      item.set("section", section == nullptr ? "" : word(section->title, asked.language));
      item.set("text", reading.page.text(remark.remark.text));
      item.set("answer", reading.page.text(remark.answer));
      remarks.push_back(std::move(item));
    }
    round.set("remarks", std::move(remarks));
    list.push_back(std::move(round));
  }
  return list;
}

View versions_view(Desk& desk, const Asked& asked, const Reading& reading) {
  View::List list;
  const auto& all = reading.element_state.hand_ins;
  for (auto hand_in = all.rbegin(); hand_in != all.rend(); ++hand_in) {
    View item;
    item.set("number", hand_in->version).set("person", reading.page.names.person(hand_in->by));
    item.set("moment", moment(hand_in->at, asked.language)).set("withdrawn", hand_in->withdrawn);
    item.set("files", handed_in_files(desk, asked, reading.element, *hand_in));
    list.push_back(std::move(item));
  }
  return list;
}

std::set<engine::PersonId> people_of(const engine::StepState& review,
                                     const engine::StepState& element) {
  std::set<engine::PersonId> people;
  for (const engine::HandIn& hand_in : element.hand_ins)
    people.insert(hand_in.by);
  for (const engine::Release& release : review.releases)
    people.insert(release.by);
  if (review.reviewer)
    people.insert(review.reviewer);
  return people;
}

bool can_read_now(const Reading& reading) {
  const auto& asks = reading.page.standing.asks;
  return reading.page.is_worker &&
         std::any_of(asks.begin(), asks.end(), [](const auto& ask) { return ask.act == "review"; });
}

/// A colleague has begun, and the viewer didn't write along.
bool is_read_by_other(const Asked& asked, const Reading& reading, const FeedbackConcept& kept,
                      bool typed_now) {
  const engine::StepState& review = reading.page.state;
  const bool other = review.review_started && review.reviewer != asked.viewer.person;
  const bool mine = kept.version > 0 && kept.by == asked.viewer.person;
  return other && !mine && !typed_now;
}

std::vector<Choice> verdicts(Desk& desk, const Asked& asked) {
  return {{"accepted", desk.say({"review.accept"}, asked.language),
           desk.say({"review.accept-hint"}, asked.language)},
          {"revise", desk.say({"review.revise"}, asked.language),
           desk.say({"review.revise-hint"}, asked.language)}};
}

Response show_review(Desk& desk, const Asked& asked, const FeedbackConcept& kept,
                     std::vector<Refusal> errors) {
  const Seen& seen = asked.at();
  const auto& workflow = seen.workflow();
  const auto& self = seen.self();
  const engine::StepIndex of = workflow.positions.find(asked.step().of)->second;
  const StepPage page =
      step_page_of(desk, asked, people_of(self.steps.at(*asked.step_index), self.steps.at(of)));
  const Reading reading{page, workflow.steps.at(of), self.steps.at(of)};
  const bool open = can_read_now(reading);
  View body = step_head(desk, asked, page);
  body.set("element", word(reading.element.title, asked.language));
  body.set("element_place", step_place(self.id, reading.element.id));
  body.set("versions", versions_view(desk, asked, reading));
  body.set("earlier", earlier_view(desk, asked, reading));
  body.set("has_earlier", !page.state.releases.empty());
  body.set("can_start", open && !page.state.review_started);
  body.set("started", page.state.review_started
                          ? desk.say({"review.started-by",
                                      {{"person", page.names.person(page.state.reviewer)}}},
                                     asked.language)
                          : "");
  // What was typed before the start, on a page that stood open, isn't lost.
  const bool typed = kept.version > 0 || !errors.empty();
  const bool elsewhere = open && is_read_by_other(asked, reading, kept, !errors.empty());
  body.set("can_write", open && !elsewhere && (page.state.review_started || typed));
  body.set("colleague", elsewhere ? page.names.person(page.state.reviewer) : "");
  body.set("reader", page.state.reviewer.text());
  View::List remarks;
  for (const RemarkTyped& remark : kept.typed.remarks)
    remarks.push_back(remark_view(desk, asked, reading, remark, errors));
  body.set("has_remarks", !remarks.empty());
  body.set("remarks", std::move(remarks));
  body.set("summary_field", input(desk, asked,
                                  {.name = "summary",
                                   .label = desk.say({"review.summary"}, asked.language),
                                   .hint = desk.say({"review.summary-hint"}, asked.language),
                                   .value = asked.form().has("summary") ? "" : kept.typed.summary,
                                   .optional = true},
                                  errors));
  body.set("verdict_field",
           choice_input(desk, asked,
                        {.name = "verdict", .label = desk.say({"review.verdict"}, asked.language)},
                        verdicts(desk, asked), {kept.typed.verdict}, errors));
  body.set("concept_version", kept.version);
  body.set("kept", kept.version == 0
                       ? ""
                       : desk.say({"review.kept", {{"moment", moment(kept.at, asked.language)}}},
                                  asked.language));
  return show(desk, asked, "review/show",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = std::move(errors)},
              std::move(body));
}

Response keep(Desk& desk, const Asked& asked, FeedbackTyped typed, const std::string& place) {
  const int version = number_in(asked.form().get("concept"));
  if (!keep_concept(desk, asked, typed, version)) {
    FeedbackConcept mine{std::move(typed), kept_concept(desk, asked).version};
    return show_review(desk, asked, mine,
                       {{{"review.changed-meanwhile"}, "", Refusal::Kind::conflict}});
  }
  return go_on(asked, place, engine::Message{"done.feedback-kept"});
}

Response send(Desk& desk, const Asked& asked, FeedbackTyped typed) {
  const int version = number_in(asked.form().get("concept"));
  const auto again = [&](Refusal refusal) {
    return show_review(desk, asked, {typed, version}, {std::move(refusal)});
  };
  if (typed.verdict != "accepted" && typed.verdict != "revise")
    return again({{"review.verdict-missing"}, "verdict"});
  const auto handled = post(desk, asked, engine::StepWish{asked.step().id, to_wish(typed)});
  if (!handled)
    return again(handled.refusal());
  drop_concept(desk, asked);
  const std::string place = asked.form().has("next")
                                ? next_in_queue(desk, asked)
                                : step_place(asked.at().self().id, asked.step().id);
  return go_on(asked, place, engine::Message{"done.feedback-sent"});
}

bool is_reader(const Asked& asked) {
  return asked.step().kind_name == "review" && asked.at().is_any(asked.step().by);
}

bool is_asked_to(const Asked& asked, std::string_view act) {
  const Seen& seen = asked.at();
  const auto standing = engine::standing(seen.workflow(), seen.tree(), seen.self(),
                                         *asked.step_index, asked.now.date);
  return std::any_of(standing.asks.begin(), standing.asks.end(),
                     [&](const auto& ask) { return ask.act == act && seen.is_any(ask.roles); });
}

// A reader may have made what is read as well, and then has the answers to give.
bool only_answers(const Asked& asked) {
  return is_asked_to(asked, "answer-remarks") && !is_asked_to(asked, "review");
}

}  // namespace

Response review_page(Desk& desk, const Asked& asked) {
  if (!is_reader(asked) || only_answers(asked))
    return own_feedback_page(desk, asked);
  return show_review(desk, asked, kept_concept(desk, asked), {});
}

Response start_review(Desk& desk, const Asked& asked) {
  if (asked.step().kind_name != "review")
    return not_found(desk, asked);
  // The page that tells what went wrong shows the reader's concept.
  if (!is_reader(asked))
    return error_page(desk, asked, 403);
  const auto reader = engine::PersonId::parse(asked.form().get("reader"));
  const engine::wish::StartReview wish{reader.value_or(engine::PersonId{})};
  const auto handled = post(desk, asked, engine::StepWish{asked.step().id, wish});
  if (!handled)
    return show_review(desk, asked, kept_concept(desk, asked), {handled.refusal()});
  return go_on(asked, step_place(asked.at().self().id, asked.step().id),
               engine::Message{"done.review-started"});
}

Response release_feedback(Desk& desk, const Asked& asked) {
  if (asked.step().kind_name != "review")
    return not_found(desk, asked);
  if (!is_reader(asked))
    return error_page(desk, asked, 403);
  FeedbackTyped typed = feedback_in(asked.form());
  const std::string here = step_place(asked.at().self().id, asked.step().id);
  if (asked.form().has("send") || asked.form().has("next"))
    return send(desk, asked, std::move(typed));
  if (asked.form().has("add")) {
    const std::string section = typed.remarks.empty() ? "" : typed.remarks.back().section;
    typed.remarks.push_back({new_id<engine::RemarkId>(), "question", section, ""});
    return keep(desk, asked, typed, here + "#remark-" + typed.remarks.back().id.text());
  }
  return keep(desk, asked, std::move(typed), here);
}

}  // namespace draaiboek::web

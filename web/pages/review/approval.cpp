#include "web/pages/review/approval.h"

#include "web/form/input.h"
#include "web/form/posting.h"
#include "web/pages/review/earlier.h"
#include "web/pages/step/file/document.h"
#include "web/pages/step/file/files.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

/// The state whose files are judged: the element of an approval, a report itself.
struct Judged {
  const engine::Step* step = nullptr;
  const engine::StepState* state = nullptr;
};

Judged judged_by(const Asked& asked) {
  const Seen& seen = asked.at();
  const std::string id = asked.step().kind_name == "report" ? asked.step().id : asked.step().of;
  const auto found = seen.workflow().positions.find(id);
  if (found == seen.workflow().positions.end())
    return {};
  return {&seen.workflow().steps.at(found->second), &seen.self().steps.at(found->second)};
}

bool decides(const Asked& asked) {
  const engine::Step& step = asked.step();
  return asked.at().is_any(step.kind_name == "report" ? step.approved_by : step.by);
}

bool is_open_to_decide(const StepPage& page) {
  for (const engine::Ask& ask : page.standing.asks) {
    if (ask.act == "decide" || ask.act == "approve")
      return true;
  }
  return false;
}

void set_judged(Desk& desk, const Asked& asked, const StepPage& page, const Judged& judged,
                View& body) {
  const engine::HandIn* element = judged.state == nullptr ? nullptr : judged.state->current();
  body.set("element", judged.step == nullptr ? "" : word(judged.step->title, asked.language));
  body.set("element_place", judged.step == nullptr ? "" : step_place(page.at.id, judged.step->id));
  body.set("handed_in", element == nullptr
                            ? ""
                            : desk.say({"review.element-handed-in",
                                        {{"person", page.names.person(element->by)},
                                         {"moment", moment(element->at, asked.language)},
                                         {"version", std::to_string(element->version)}}},
                                       asked.language));
  body.set("files", element == nullptr ? View(View::List{})
                                       : handed_in_files(desk, asked, *judged.step, *element));
}

void set_decision(Desk& desk, const Asked& asked, const StepPage& page, View& body) {
  const auto& decision = page.state.decision;
  body.set("decided", decision ? desk.say({decision->yes ? "review.said-yes" : "review.said-no",
                                           {{"person", page.names.person(decision->by)},
                                            {"moment", moment(decision->at, asked.language)}}},
                                          asked.language)
                               : "");
  body.set("decision_reason", decision ? page.text(decision->reason) : "");
  body.set("was_reused", decision && static_cast<bool>(decision->reused_from));
}

Response show_decision(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Judged judged = judged_by(asked);
  std::set<engine::PersonId> people;
  const auto& state = asked.at().self().steps.at(*asked.step_index);
  if (state.decision)
    people.insert(state.decision->by);
  if (judged.state != nullptr && judged.state->current() != nullptr)
    people.insert(judged.state->current()->by);
  const StepPage page = step_page_of(desk, asked, people);
  View body = step_head(desk, asked, page);
  set_judged(desk, asked, page, judged, body);
  set_decision(desk, asked, page, body);
  const bool may = decides(asked);
  const bool open = is_open_to_decide(page);
  const auto earlier = page.is_coordinator && open ? earlier_decision(desk, asked) : std::nullopt;
  const bool revokes = may && state.decision.has_value() && !open &&
                       page.state.phase != engine::Phase::untouched &&
                       !(judged.state != nullptr && judged.state->phase == engine::Phase::done);
  body.set("can_decide", may && open).set("can_revoke", revokes);
  body.set("reuse", earlier ? desk.say({"review.reuse-about",
                                        {{"wave", earlier->wave_title},
                                         {"date", long_date(earlier->on, asked.language)}}},
                                       asked.language)
                            : "");
  body.set("verdict_field", choice_input(desk, asked,
                                         {.name = "decision",
                                          .label = desk.say({"review.decision"}, asked.language)},
                                         {{"yes", desk.say({"review.yes"}, asked.language)},
                                          {"no", desk.say({"review.no"}, asked.language)}},
                                         {}, errors));
  body.set("reason_field",
           input(desk, asked,
                 {.name = "reason",
                  .label = desk.say({"review.reason"}, asked.language),
                  .hint = desk.say({revokes ? "review.revoke-hint" : "review.reason-hint"},
                                   asked.language)},
                 errors));
  return show(desk, asked, "review/decide",
              {.title = word(page.step.title, asked.language),
               .crumbs = step_crumbs(desk, asked, page),
               .errors = std::move(errors)},
              std::move(body));
}

Response after_decision(const Asked& asked, const char* done) {
  return go_on(asked, step_place(asked.at().self().id, asked.step().id), engine::Message{done});
}

bool can_be_decided(const Asked& asked) {
  return asked.step().kind_name == "approval" || asked.step().kind_name == "report";
}

// A coordinator doesn't decide, but may reuse what was decided in another wave.
bool may_reuse(const Asked& asked) {
  return asked.step().reusable && asked.at().is(engine::coordinator_role);
}

}  // namespace

Response approval_page(Desk& desk, const Asked& asked) {
  return show_decision(desk, asked, {});
}

Response report_page(Desk& desk, const Asked& asked) {
  const bool writes = asked.at().is_any(asked.step().by);
  return decides(asked) && !writes ? show_decision(desk, asked, {}) : document_page(desk, asked);
}

Response decide_step(Desk& desk, const Asked& asked) {
  if (!can_be_decided(asked))
    return not_found(desk, asked);
  if (!decides(asked) && !may_reuse(asked))
    return error_page(desk, asked, 403);
  engine::wish::Decide wish;
  wish.reason = note(asked, "reason");
  if (asked.form().has("reuse")) {
    const auto earlier = earlier_decision(desk, asked);
    if (!earlier)
      return show_decision(desk, asked, {{{"refusal.not-reusable"}}});
    wish.yes = true;
    wish.reused_from = earlier->wave;
    wish.reused_content_hash = earlier->content_hash;
  } else {
    const std::string decision = asked.form().get("decision");
    if (decision != "yes" && decision != "no")
      return show_decision(desk, asked, {{{"review.decision-missing"}, "decision"}});
    wish.yes = decision == "yes";
  }
  const auto handled = post(desk, asked, engine::StepWish{asked.step().id, std::move(wish)});
  if (!handled)
    return show_decision(desk, asked, {handled.refusal()});
  return after_decision(asked, "done.decided");
}

Response revoke_decision(Desk& desk, const Asked& asked) {
  if (!can_be_decided(asked))
    return not_found(desk, asked);
  if (!decides(asked))
    return error_page(desk, asked, 403);
  const auto handled =
      post(desk, asked,
           engine::StepWish{asked.step().id, engine::wish::RevokeDecision{note(asked, "reason")}});
  if (!handled)
    return show_decision(desk, asked, {handled.refusal()});
  return after_decision(asked, "done.revoked");
}

Response publish_report(Desk& desk, const Asked& asked) {
  if (asked.step().kind_name != "report")
    return not_found(desk, asked);
  if (!asked.at().is_any(asked.step().by))
    return error_page(desk, asked, 403);
  const auto handled =
      post(desk, asked, engine::StepWish{asked.step().id, engine::wish::Publish{}});
  if (!handled)
    return show_document(desk, asked, {handled.refusal()});
  return after_decision(asked, "done.published");
}

}  // namespace draaiboek::web

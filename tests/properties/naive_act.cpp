#include "tests/properties/naive_act.h"

#include <algorithm>

#include "engine/run/standing.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

bool has_words(const std::string& text) {
  return text.find_first_not_of(' ') != std::string::npos;
}
bool has_words(const Note& note) {
  return has_words(note.text);
}

NaiveCase& NaiveAct::self() const {
  return wave.cases_.at(command.target);
}
NaiveStep& NaiveAct::here() const {
  return self().steps[step.id];
}
const Step* NaiveAct::judged() const {
  return wave.workflow_.find_step(step.of);
}
NaiveStep* NaiveAct::element() const {
  return step.of.empty() ? nullptr : &self().steps[step.of];
}
bool NaiveAct::noted() const {
  ++self().facts;
  return true;
}
bool NaiveAct::noted(std::string how) const {
  here().how = std::move(how);
  return noted();
}

/// Exactly what the form or the slots ask for.
bool NaiveAct::is_good(const wish::HandIn& wish) const {
  if (!is("form")) {
    const auto given = [&](const std::string& slot) {
      return std::any_of(wish.files.begin(), wish.files.end(),
                         [&](const FileRef& file) { return file.slot == slot; });
    };
    return given("text") && !given("nothing");
  }
  const std::map<std::string, std::set<std::string>> allowed{
      {"choice", {"red", "blue"}}, {"more", {"red", "blue"}}, {"agree", {"yes", "no"}}};
  for (const auto& [question, answer] : wish.answers) {
    if (question == "why")
      continue;
    const auto values = allowed.find(question);
    if (values == allowed.end() || (question != "more" && answer.values.size() > 1))
      return false;
    for (const std::string& value : answer.values) {
      if (!values->second.contains(value))
        return false;
    }
  }
  return wish.answers.contains("choice") && wish.answers.contains("agree");
}

bool NaiveAct::operator()(const wish::HandIn& wish) const {
  const bool locked = wave.counting(command.target, step.id) != nullptr;
  if (!is_element() || !does_it() || !is_open() || locked || !is_good(wish))
    return false;
  NaiveVersion version{today, wish.content_hash, {}};
  for (const auto& [question, answer] : wish.answers)
    version.values[question] = answer.values;
  here().versions.push_back(version);
  here().being_read = false;
  // A new version is read anew.
  for (const Step& other : wave.workflow_.steps) {
    if (other.of == step.id)
      self().steps[other.id].begun = false;
  }
  return noted("handed in");
}

bool NaiveAct::is_agreed() const {
  if (here().how == "approved")
    return true;
  return std::any_of(
      wave.workflow_.steps.begin(), wave.workflow_.steps.end(), [&](const Step& other) {
        const bool approves = other.kind_name == "approval" && other.of == step.id;
        return approves && self().steps[other.id].agreed_to == here().versions.size();
      });
}

bool NaiveAct::is_published() const {
  const Step* paper = judged();
  return paper != nullptr && paper->kind_name == "report" && element()->how == "done";
}

bool NaiveAct::operator()(const wish::WithdrawHandIn&) const {
  if (!is_element() || !does_it() || here().how != "handed in")
    return false;
  if (here().being_read || is_agreed())
    return false;
  return noted("withdrawn");
}

void NaiveAct::give_time(const Step& what) const {
  const auto old = wave.due(command.target, what, today);
  const Calendar& calendar = calendar_of(wave.workflow_);
  Date least = shift(today, {10, Unit::workdays}, calendar);
  for (const DateRule& rule : what.due) {
    const bool before_a_day = self().level == Level::wave && rule.from == DateRule::From::anchor;
    const auto day = before_a_day ? wave.planned(command.target, rule.anchor) : std::nullopt;
    if (day)
      least = std::min(least, shift(*day, {-1, Unit::workdays}, calendar));
  }
  if (!what.anchor.empty() || !old || *old >= least || least < today)
    return;
  self().steps[what.id].extended = least;
  ++self().facts;
}

bool NaiveAct::operator()(const wish::Reopen& wish) const {
  const bool can = is("task") || is("session") || is_element();
  const bool frozen = is_element() && (here().how == "done" || is_agreed());
  const std::string& how = here().how;
  const bool closed = how == "handed in" || how == "done" || how == "approved";
  if (!can || frozen || !closed || !command.actor.is("coordinator") || !has_words(wish.reason))
    return false;
  give_time(step);
  here().being_read = false;
  self().life = "open";
  return noted("reopened");
}

/// There is a version that this review hasn't judged.
bool NaiveAct::may_read() const {
  return is("review") && does_it() && is_open() && here().judged != element()->versions.size();
}

bool NaiveAct::operator()(const wish::StartReview& wish) const {
  const PersonId reader = here().begun ? here().reader : PersonId{};
  const bool again = here().begun && reader == command.actor.person;
  if (!may_read() || again || wish.instead_of != reader)
    return false;
  here().begun = true;
  here().reader = command.actor.person;
  element()->being_read = true;
  return noted();
}

bool NaiveAct::operator()(const wish::ReleaseFeedback& wish) const {
  if (!may_read())
    return false;
  const bool accepts = wish.verdict == Verdict::accepted;
  if (!accepts && wish.remarks.empty() && !has_words(wish.summary))
    return false;
  if (!accepts && is_published())
    return false;
  std::set<RemarkId> seen;
  for (const GivenRemark& remark : wish.remarks) {
    const bool good = find_section(*judged(), remark.section) != nullptr && has_words(remark.text);
    if (!good || !seen.insert(remark.id).second)
      return false;
  }
  if (!accepts)
    give_time(*judged());
  self().facts += here().begun ? 0 : 1;
  here().begun = false;
  here().judged = element()->versions.size();
  here().remarks.insert(seen.begin(), seen.end());
  element()->being_read = accepts;
  if (!accepts)
    element()->how = "returned";
  return noted(accepts ? "done" : "returned");
}

bool NaiveAct::operator()(const wish::AnswerRemarks& wish) const {
  if (!is("review") || !command.actor.is_any(judged()->by) || wish.answers.empty())
    return false;
  for (const auto& [remark, text] : wish.answers) {
    if (!here().remarks.contains(remark) || !has_words(text))
      return false;
  }
  self().facts += wish.answers.size();
  return true;
}

bool NaiveAct::may_decide(const wish::Decide& wish) const {
  if (!wish.yes && !has_words(wish.reason))
    return false;
  if (is("report"))
    return command.actor.is_any(step.approved_by) && here().how == "handed in";
  // A yes stands until it is revoked; a no can become a yes.
  if (!is("approval") || wave.is_done(command.target, step) || !is_open())
    return false;
  if (!wish.yes && is_published())
    return false;
  if (!wish.reused_from)
    return does_it();
  const NaiveVersion* text = step.of.empty() ? nullptr : wave.counting(command.target, step.of);
  return command.actor.is("coordinator") && step.reusable && wish.yes && text != nullptr &&
         !text->content.empty() && text->content == wish.reused_content_hash;
}

bool NaiveAct::operator()(const wish::Decide& wish) const {
  if (!may_decide(wish))
    return false;
  if (element() != nullptr && !wish.yes)
    give_time(*judged());
  if (is("report")) {
    if (!wish.yes)
      give_time(step);
    here().judged = here().versions.size();
    here().agreed_to = wish.yes ? here().judged : 0;
  }
  here().decided = true;
  if (element() != nullptr) {
    here().judged = element()->versions.size();
    here().agreed_to = wish.yes ? here().judged : 0;
    if (!wish.yes)
      element()->how = "returned";
  }
  const std::string agreed = is("report") ? "approved" : "done";
  return noted(wish.yes ? agreed : "returned");
}

bool NaiveAct::operator()(const wish::RevokeDecision& wish) const {
  const bool report = is("report");
  if (!report && !is("approval"))
    return false;
  const bool may = command.actor.is_any(report ? step.approved_by : step.by);
  // A refusal counts until there is a next version.
  const NaiveStep& paper = element() == nullptr ? here() : *element();
  const bool refused = here().decided && here().agreed_to == 0 && paper.how == "returned" &&
                       here().judged == paper.versions.size();
  const bool something = report ? here().how == "approved" || refused : here().decided;
  if (!may || !something || !has_words(wish.reason) || is_published())
    return false;
  if (element() != nullptr && refused)
    element()->how = "handed in";
  here().decided = false;
  here().agreed_to = 0;
  self().life = "open";
  return noted(report ? "handed in" : "");
}

bool NaiveAct::operator()(const wish::HoldSession& wish) const {
  if (!is("session") || !does_it() || !is_open() || here().how == "done" || wish.date > today)
    return false;
  return noted("done");
}

bool NaiveAct::operator()(const wish::CancelSession& wish) const {
  if (!is("session") || !does_it() || !has_words(wish.reason) || here().how == "done" ||
      !wave.planned(command.target, step.anchor)) {
    return false;
  }
  return noted("cancelled");
}

bool NaiveAct::operator()(const wish::TakeAttendance& wish) const {
  if (!is("session") || !does_it() || here().how != "done")
    return false;
  for (const Attendance& one : wish.people) {
    if (wave.cases_.at(one.participant).level != Level::participant)
      return false;
  }
  return noted();
}

bool NaiveAct::operator()(const wish::AddMaterial& wish) const {
  const bool linked = !wish.link.text.empty();
  if (!is("session") || !does_it() || !has_words(wish.title) || (!linked && !wish.document))
    return false;
  if (linked && !wish.link.text.starts_with("https://"))
    return false;
  here().materials.insert(wish.title.id);
  return noted();
}

bool NaiveAct::operator()(const wish::RemoveMaterial& wish) const {
  if (!is("session") || !does_it() || here().how == "done")
    return false;
  return here().materials.erase(wish.title) > 0 && noted();
}

bool NaiveAct::operator()(const wish::Complete&) const {
  if (!is("task") || !does_it() || !is_open() || here().how == "done")
    return false;
  return noted("done");
}

bool NaiveAct::operator()(const wish::Publish&) const {
  if (!is("report") || !does_it() || here().how != "approved")
    return false;
  return noted("done");
}

bool NaiveAct::operator()(const wish::AssignSection& wish) const {
  const auto& staff = self().staff;
  const bool known = std::any_of(staff.begin(), staff.end(),
                                 [&](const auto& one) { return one.second == wish.person; });
  const bool can = is("form") || is("document");
  if (!can || !does_it() || find_section(step, wish.section) == nullptr)
    return false;
  return (!wish.person || known) && noted();
}

}  // namespace draaiboek::test

#include "tests/properties/random_act.h"

#include "engine/base/expects.h"

namespace draaiboek::test {

using namespace engine;  // NOLINT(google-build-using-namespace): tests speak the engine's words

namespace {

Note any_note(const Field& field, Dice& dice) {
  return field.fresh.note(dice.once_in(4) ? "  " : "because");
}

/// Remarks on the step that stand there, answered or not.
std::vector<RemarkId> remarks_of(const Field& field, const CaseState* of, const Step& step,
                                 bool unanswered) {
  std::vector<RemarkId> found;
  if (of == nullptr || step.level != of->level)
    return found;
  const auto index = field.workflow.positions.find(step.id)->second;
  for (const Release& release : of->steps.at(index).releases) {
    for (const RemarkState& remark : release.remarks) {
      if (!unanswered || !remark.answer)
        found.push_back(remark.remark.id);
    }
  }
  return found;
}

wish::HandIn any_hand_in(const Field& field, Dice& dice, const Step& step) {
  wish::HandIn made = good_hand_in(field, step);
  made.content_hash = dice.one_of<std::string>({"same", "other", ""});
  switch (dice.below(9)) {
    case 0:
      made.answers["nothing"].values = {"red"};
      made.files.push_back({field.fresh.id<DocumentId>(), "nothing", "x"});
      break;
    case 1:
      made.answers.erase("choice");
      made.files.clear();
      break;
    case 2:
      made.answers["choice"].values = {"red", "blue"};
      break;
    case 3:
      made.answers["agree"].values = {"perhaps"};
      break;
    default:
      made.answers["choice"].values = {dice.one_of<std::string>({"red", "blue"})};
      made.answers["agree"].values = {dice.one_of<std::string>({"yes", "no"})};
      made.answers["why"].text = field.fresh.note("so");
  }
  return made;
}

wish::ReleaseFeedback any_feedback(const Field& field, Dice& dice) {
  wish::ReleaseFeedback made;
  made.verdict = dice.once_in(2) ? Verdict::accepted : Verdict::revise;
  for (int i = dice.between(0, 2); i > 0; --i) {
    made.remarks.push_back({field.fresh.id<RemarkId>(), RemarkKind::question,
                            dice.once_in(8) ? "nothing" : "one", any_note(field, dice)});
  }
  if (made.remarks.size() == 2 && dice.once_in(4))
    made.remarks[1].id = made.remarks[0].id;
  if (dice.once_in(2))
    made.summary = any_note(field, dice);
  return made;
}

wish::AnswerRemarks any_answers(const Field& field, Dice& dice, const CaseState* of,
                                const Step& step) {
  wish::AnswerRemarks made;
  for (const RemarkId remark : remarks_of(field, of, step, false)) {
    if (dice.once_in(2))
      made.answers.emplace_back(remark, any_note(field, dice));
  }
  if (dice.once_in(6))
    made.answers.emplace_back(field.fresh.id<RemarkId>(), any_note(field, dice));
  return made;
}

wish::Decide any_decision(const Field& field, Dice& dice) {
  wish::Decide made;
  made.yes = !dice.once_in(3);
  made.reason = any_note(field, dice);
  if (dice.once_in(3)) {
    made.reused_from = CaseId::of(5);
    made.reused_content_hash = dice.one_of<std::string>({"same", ""});
  }
  return made;
}

wish::TakeAttendance any_attendance(const Field& field, Dice& dice) {
  wish::TakeAttendance made;
  for (const auto& state : field.tree.all()) {
    if (state->level == Level::participant || dice.once_in(6))
      made.people.push_back({state->id, PersonId::of(7), dice.once_in(2)});
  }
  return made;
}

wish::AddMaterial any_material(const Field& field, Dice& dice) {
  wish::AddMaterial made;
  made.title = any_note(field, dice);
  if (dice.once_in(2))
    made.document = field.fresh.id<DocumentId>();
  if (dice.once_in(2)) {
    made.link = field.fresh.note(dice.one_of<std::string>({"https://a", "http://a"}));
  }
  return made;
}

/// Mostly one that lies there.
wish::RemoveMaterial any_removal(const Field& field, Dice& dice, const CaseState* of,
                                 const Step& step) {
  std::vector<TextId> titles{field.fresh.id<TextId>()};
  if (of != nullptr && step.level == of->level) {
    const auto index = field.workflow.positions.find(step.id)->second;
    for (const Material& one : of->steps.at(index).materials)
      titles.push_back(one.title);
  }
  return {dice.once_in(4) ? titles.front() : titles.back()};
}

/// The acts, as numbered in any_act, that this kind of step knows.
std::vector<unsigned> acts_of(const Step& step) {
  if (step.kind_name == "review")
    return {3, 4, 4, 5};
  if (step.kind_name == "approval")
    return {6, 7};
  if (step.kind_name == "session")
    return {8, 9, 10, 11, 15, 2};
  if (step.kind_name == "task")
    return {12, 2};
  if (step.kind_name == "report")
    return {0, 0, 1, 2, 6, 7, 13};
  return {0, 0, 1, 2, 14};
}

}  // namespace

wish::HandIn good_hand_in(const Field& field, const Step& step) {
  wish::HandIn made;
  made.receipt = "R-" + field.fresh.id<TextId>().text();
  made.content_hash = "same";
  for (const Section& section : step.sections) {
    for (const Question& question : section.questions) {
      if (!question.options.empty())
        made.answers[question.id].values = {"red"};
      if (question.type == Question::Type::yes_no)
        made.answers[question.id].values = {"yes"};
    }
  }
  for (const Slot& slot : step.slots) {
    if (slot.required)
      made.files.push_back({field.fresh.id<DocumentId>(), slot.id, "same"});
  }
  return made;
}

StepAct asked_act(const Field& field, const CaseState& of, const Step& step,
                  const std::string& ask) {
  if (ask == "hand-in" || ask == "write")
    return good_hand_in(field, step);
  if (ask == "review")
    return wish::ReleaseFeedback{Verdict::accepted, {}, {}};
  if (ask == "decide" || ask == "approve" || ask == "discuss")
    return wish::Decide{true, {}, {}, ""};
  if (ask == "hold")
    return wish::HoldSession{field.now.date};
  if (ask == "complete")
    return wish::Complete{};
  if (ask == "publish")
    return wish::Publish{};
  expects(ask == "answer-remarks", "the random world knows what is asked");
  wish::AnswerRemarks answers;
  for (const RemarkId remark : remarks_of(field, &of, step, true))
    answers.answers.emplace_back(remark, field.fresh.note("done"));
  return answers;
}

StepAct any_act(const Field& field, Dice& dice, CaseId target, const Step& step) {
  const CaseState* of = field.tree.find(target);
  switch (dice.once_in(4) ? dice.below(16) : dice.one_of(acts_of(step))) {
    case 0:
      return any_hand_in(field, dice, step);
    case 1:
      return wish::WithdrawHandIn{};
    case 2:
      return wish::Reopen{any_note(field, dice)};
    case 3:
      return wish::StartReview{PersonId::of(dice.below(4))};
    case 4:
      return any_feedback(field, dice);
    case 5:
      return any_answers(field, dice, of, step);
    case 6:
      return any_decision(field, dice);
    case 7:
      return wish::RevokeDecision{any_note(field, dice)};
    case 8:
      return wish::HoldSession{field.now.date + std::chrono::days(dice.between(-3, 1))};
    case 9:
      return wish::CancelSession{any_note(field, dice)};
    case 10:
      return any_attendance(field, dice);
    case 11:
      return any_material(field, dice);
    case 12:
      return wish::Complete{any_note(field, dice)};
    case 13:
      return wish::Publish{};
    case 15:
      return any_removal(field, dice, of, step);
    default:
      return wish::AssignSection{dice.one_of<std::string>({"one", "nothing"}),
                                 PersonId::of(dice.below(4))};
  }
}

}  // namespace draaiboek::test

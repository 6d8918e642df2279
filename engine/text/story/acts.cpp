#include "engine/text/story/acts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/text/story/parts.h"

namespace draaiboek::text::story {
namespace {

using engine::story::Act;
namespace wish = engine::wish;
using engine::StepWish;

// On a case.

void plan_wave(Words& words, Act& act) {
  engine::story::PlanWave plan{words.quoted("the title of the wave")};
  words.want("with");
  words.each([&] {
    if (words.accept("seats")) {
      plan.seats = words.number();
    } else if (words.accept("staff")) {
      plan.staff = staff_of(words);
    } else {
      plan.anchors.push_back(planned(words, words.name("a workshop"), "on"));
    }
  });
  act.deed = plan;
}

void change_wave(Words& words, Act& act) {
  wish::ChangeCase change;
  words.want("to");
  change.title = words.quoted("the new title");
  words.want("with");
  change.seats = words.number();
  words.want("seats");
  act.deed = engine::Wish(change);
}

void invite(Words& words, Act& act) {
  act.deed = engine::story::Invite{words.names("an organisation")};
}

void note_enrolment(Words& words, Act& act) {
  wish::SetEnrolment enrolment;
  act.whom = words.name("an organisation");
  enrolment.status = enrolment_status(words);
  enrolment.share_accepted = words.accept("accepting the share");
  enrolment.note = because(words);
  act.deed = engine::Wish(enrolment);
}

void put_in_role(Words& words, Act& act) {
  engine::story::PutInRole put{"", words.name("a person"), true};
  put.role = words.name("a role");
  if (words.accept("of"))
    act.whom = words.name("an organisation");
  act.deed = put;
}

void take_out_of_role(Words& words, Act& act) {
  engine::story::PutInRole put{"", words.name("a person"), false};
  words.want("as");
  put.role = words.name("a role");
  if (words.accept("of"))
    act.whom = words.name("an organisation");
  act.deed = put;
}

void move_anchor(Words& words, Act& act) {
  wish::SetAnchor move{planned(words, words.name("a workshop"), "to"), {}};
  act.whom = whom(words);
  move.reason = because(words);
  act.deed = engine::Wish(move);
}

void open_group(Words& words, Act& act) {
  engine::story::OpenGroup group{words.quoted("the name of the group"), {}};
  words.want("with");
  group.members = words.names("an organisation");
  act.deed = group;
}

void join_group(Words& words, Act& act) {
  act.whom = words.name("an organisation");
  words.want("in group");
  act.deed = engine::story::JoinGroup{words.quoted("the name of the group")};
}

void open_application(Words& words, Act& act) {
  act.deed = engine::story::OpenApplication{words.quoted("the name of the application")};
  act.whom = whom(words);
}

void let_leave(Words& words, Act& act) {
  act.whom = words.name("an organisation");
  words.want("leave");
  act.deed = engine::Wish(wish::CloseCase{engine::Outcome::left, because(words)});
}

void call_off(Words& words, Act& act) {
  words.want("the wave");
  act.deed = engine::Wish(wish::CloseCase{engine::Outcome::cancelled, because(words)});
}

void stop_clock(Words& words, Act& act) {
  act.whom = whom(words);
  act.deed = engine::Wish(wish::StopClock{because(words)});
}

void start_clock(Words& words, Act& act) {
  act.whom = whom(words);
  act.deed = engine::Wish(wish::StartClock{});
}

void extend(Words& words, Act& act) {
  wish::GrantExtension extension;
  extension.step = act.step = words.name("a step");
  words.want("until");
  extension.until = words.date();
  act.whom = whom(words);
  extension.reason = because(words);
  act.deed = engine::Wish(extension);
}

// On a step.

/// The step and whom it is done for: how nearly every act begins.
void step_and_whom(Words& words, Act& act) {
  act.step = words.name("a step");
  act.whom = whom(words);
}

void do_on_step(Act& act, engine::StepAct deed) {
  act.deed = engine::Wish(StepWish{act.step, std::move(deed)});
}

void hand_in(Words& words, Act& act) {
  step_and_whom(words, act);
  engine::story::HandIn given;
  if (words.accept("with"))
    words.each([&] { given.files.push_back(file(words)); });
  if (words.accept("answering"))
    words.each([&] { given.answers.push_back(given_values(words)); });
  act.deed = given;
}

void withdraw(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::WithdrawHandIn{});
}

void reopen(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::Reopen{because(words)});
}

void start_reviewing(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::StartReview{});
}

void give_feedback(Words& words, Act& act) {
  step_and_whom(words, act);
  words.want("saying");
  wish::ReleaseFeedback feedback;
  feedback.verdict = verdict(words);
  feedback.summary = {{}, words.peek().quoted ? words.quoted("a summary") : ""};
  if (words.accept("with"))
    words.each([&] { feedback.remarks.push_back(remark(words)); });
  do_on_step(act, feedback);
}

void answer_remarks(Words& words, Act& act) {
  engine::story::AnswerRemarks answer;
  if (words.accept("remark"))
    answer.number = words.number();
  else
    words.want("all remarks");
  words.want("of");
  step_and_whom(words, act);
  words.want("with");
  answer.text = words.quoted("the answer");
  act.deed = answer;
}

void approve(Words& words, Act& act) {
  step_and_whom(words, act);
  engine::story::Judge judge{true};
  if (words.accept("reusing"))
    judge.reused_from = words.quoted("the title of a wave");
  judge.reason = because(words).text;
  act.deed = judge;
}

void refuse(Words& words, Act& act) {
  step_and_whom(words, act);
  act.deed = engine::story::Judge{false, because(words).text};
}

void revoke(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::RevokeDecision{because(words)});
}

void hold(Words& words, Act& act) {
  step_and_whom(words, act);
  wish::HoldSession held;
  if (words.accept("on"))
    held.date = words.date();
  do_on_step(act, held);
}

void cancel(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::CancelSession{because(words)});
}

void attendance(Words& words, Act& act) {
  step_and_whom(words, act);
  words.want("with");
  engine::story::NoteAttendance noted;
  words.each([&] {
    std::string person = words.name("a person");
    const bool present = words.accept("present");
    if (!present)
      words.want("absent");
    noted.people.emplace_back(std::move(person), present);
  });
  act.deed = noted;
}

void add_material(Words& words, Act& act) {
  engine::story::AddMaterial material{words.quoted("the title")};
  if (words.accept("file"))
    material.file = words.name("a file");
  else if (words.accept("link"))
    material.link = words.quoted("the address");
  words.want("to");
  step_and_whom(words, act);
  act.deed = material;
}

void complete(Words& words, Act& act) {
  step_and_whom(words, act);
  wish::Complete done;
  if (words.accept("saying"))
    done.note = {{}, words.quoted("a note")};
  do_on_step(act, done);
}

void publish(Words& words, Act& act) {
  step_and_whom(words, act);
  do_on_step(act, wish::Publish{});
}

void give_section(Words& words, Act& act) {
  engine::story::GiveSection given{words.name("a section")};
  words.want("of");
  step_and_whom(words, act);
  if (words.accept("to"))
    given.person = words.name("a person");
  act.deed = given;
}

struct Verb {
  std::string_view bare;
  /// Third person, as in a sentence.
  std::string_view third;
  void (*read)(Words&, Act&);
};

/// A verb of which another is the beginning stands first.
constexpr std::array table{
    Verb{"plan wave", "plans wave", plan_wave},
    Verb{"change the wave", "changes the wave", change_wave},
    Verb{"invite", "invites", invite},
    Verb{"note attendance of", "notes attendance of", attendance},
    Verb{"note", "notes", note_enrolment},
    Verb{"make", "makes", put_in_role},
    Verb{"end", "ends", take_out_of_role},
    Verb{"move", "moves", move_anchor},
    Verb{"open group", "opens group", open_group},
    Verb{"open application", "opens application", open_application},
    Verb{"put", "puts", join_group},
    Verb{"let", "lets", let_leave},
    Verb{"call off", "calls off", call_off},
    Verb{"stop the clock", "stops the clock", stop_clock},
    Verb{"start the clock", "starts the clock", start_clock},
    Verb{"start reviewing", "starts reviewing", start_reviewing},
    Verb{"extend", "extends", extend},
    Verb{"hand in", "hands in", hand_in},
    Verb{"withdraw", "withdraws", withdraw},
    Verb{"reopen", "reopens", reopen},
    Verb{"give feedback on", "gives feedback on", give_feedback},
    Verb{"give section", "gives section", give_section},
    Verb{"free section", "frees section", give_section},
    Verb{"answer", "answers", answer_remarks},
    Verb{"approve", "approves", approve},
    Verb{"refuse", "refuses", refuse},
    Verb{"revoke", "revokes", revoke},
    Verb{"hold", "holds", hold},
    Verb{"cancel", "cancels", cancel},
    Verb{"add", "adds", add_material},
    Verb{"complete", "completes", complete},
    Verb{"publish", "publishes", publish},
};

}  // namespace

engine::story::Act read_act(Words& words, std::string person, bool bare) {
  engine::story::Act act{std::move(person), engine::Wish(wish::TimePassed{})};
  for (const Verb& verb : table) {
    if (!words.accept(bare ? verb.bare : verb.third))
      continue;
    verb.read(words, act);
    return act;
  }
  words.fail("a verb", verbs());
}

std::vector<std::string> verbs() {
  std::vector<std::string> found;
  for (const Verb& verb : table)
    found.emplace_back(verb.third);
  return found;
}

}  // namespace draaiboek::text::story

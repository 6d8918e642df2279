#include "engine/story/wishes.h"

#include <algorithm>

#include "engine/story/hand_in.h"

namespace draaiboek::engine::story {
namespace {

/// Gives every text and remark of a wish an id, and a hold without a day today's.
struct Sign {
  Cast& cast;
  Now now;

  void give(Note& note) const {
    if (!note.text.empty())
      note.id = cast.fresh<TextId>();
  }
  template <class T>
  void operator()(T& wish) const {
    if constexpr (requires { wish.reason; })
      give(wish.reason);
    if constexpr (requires { wish.note; })
      give(wish.note);
  }
  void operator()(wish::HoldSession& wish) const {
    if (wish.date == Date{})
      wish.date = now.date;
  }
  void operator()(wish::ReleaseFeedback& wish) const {
    give(wish.summary);
    for (GivenRemark& remark : wish.remarks) {
      remark.id = cast.fresh<RemarkId>();
      give(remark.text);
    }
  }
  void operator()(StepWish& wish) const { std::visit(*this, wish.act); }
};

/// One deed on its way to a wish; `self` is the case it is done on, once that is known.
struct Translate {
  const Act& act;
  const Scene& scene;
  Cast& cast;
  const CaseState* self;

  const Step& step() const {
    const Step* found = scene.workflow.find_step(act.step);
    if (found == nullptr)
      throw Unresolved("the programme has no step \"" + act.step + "\"");
    return *found;
  }
  const StepState& state() const {
    return self->steps.at(scene.workflow.positions.find(act.step)->second);
  }
  Note note(const std::string& text) const {
    return text.empty() ? Note{} : Note{cast.fresh<TextId>(), text};
  }
  /// Names the other wave, and the content that it said yes to.
  void reuse(wish::Decide& wish, const std::string& title) const {
    const auto other = scene.find_wave(title);
    if (!other)
      throw Unresolved("no wave is called \"" + title + "\"");
    wish.reused_from = other->root();
    const auto& steps = other->wave().steps;
    const auto& positions = scene.workflow.positions;
    const auto& decision = steps.at(positions.find(act.step)->second).decision;
    const auto element = positions.find(step().of);
    if (!decision || !decision->yes || element == positions.end())
      return;
    const auto* judged = steps.at(element->second).current();
    wish.reused_content_hash = judged != nullptr ? judged->content_hash : "";
  }
  Wish on_step(StepAct deed) const { return StepWish{act.step, std::move(deed)}; }

  Wish operator()(Wish wish) const {
    std::visit(Sign{cast, scene.now}, wish);
    return wish;
  }
  Wish operator()(const PlanWave& deed) const {
    wish::PlanWave wish{deed.title, deed.seats, deed.anchors, {}};
    if (wish.seats == 0)
      wish.seats = scene.workflow.seats;
    for (const std::string& name : deed.staff)
      wish.staff.emplace_back(cast.played_by(name).role, cast.person(name));
    return wish;
  }
  Wish operator()(const Invite& deed) const {
    wish::AddParticipants wish;
    for (const std::string& name : deed.organisations)
      wish.participants.emplace_back(cast.fresh<CaseId>(), cast.organisation(name));
    return wish;
  }
  Wish operator()(const OpenGroup& deed) const {
    wish::OpenGroup wish{cast.fresh<CaseId>(), deed.title, {}};
    for (const std::string& name : deed.members)
      wish.members.push_back(cast.find_case(name, scene.tree).id);
    return wish;
  }
  Wish operator()(const JoinGroup& deed) const {
    return wish::JoinGroup{cast.find_case(deed.group, scene.tree).id};
  }
  Wish operator()(const OpenApplication& deed) const {
    return wish::OpenApplication{cast.fresh<CaseId>(), deed.title};
  }
  Wish operator()(const PutInRole& deed) const {
    return wish::SetStaff{deed.role, cast.person(deed.person), deed.on};
  }
  Wish operator()(const HandIn& deed) const {
    return on_step(hand_in_of(deed, step(), state(), scene.now, cast));
  }
  Wish operator()(const AnswerRemarks& deed) const {
    wish::AnswerRemarks wish;
    int number = 0;
    for (const Release& release : state().releases) {
      for (const RemarkState& remark : release.remarks) {
        ++number;
        const bool meant = deed.number == 0 ? !remark.answer : deed.number == number;
        if (meant)
          wish.answers.emplace_back(remark.remark.id, note(deed.text));
      }
    }
    return on_step(wish);
  }
  Wish operator()(const Judge& deed) const {
    wish::Decide wish{deed.yes, note(deed.reason), {}, {}};
    if (!deed.reused_from.empty())
      reuse(wish, deed.reused_from);
    return on_step(wish);
  }
  Wish operator()(const NoteAttendance& deed) const {
    wish::TakeAttendance wish;
    for (const auto& [name, present] : deed.people) {
      const CaseState& of = cast.find_case(cast.played_by(name).organisation, scene.tree);
      wish.people.push_back({of.id, cast.person(name), present});
    }
    return on_step(wish);
  }
  Wish operator()(const AddMaterial& deed) const {
    wish::AddMaterial wish{note(deed.title), {}, note(deed.link)};
    if (!deed.file.empty())
      wish.document = cast.file({deed.file, "material"}).document;
    return on_step(wish);
  }
  Wish operator()(const GiveSection& deed) const {
    const bool everybody = deed.person.empty();
    return on_step(
        wish::AssignSection{deed.section, everybody ? PersonId{} : cast.person(deed.person)});
  }
};

/// The level that the deed itself is about, when it names no step.
Level level_of(const Act& act, const Scene& scene, Level otherwise) {
  const Step* step = scene.workflow.find_step(act.step);
  if (step != nullptr)
    return step->level;
  if (std::holds_alternative<Invite>(act.deed) || std::holds_alternative<OpenGroup>(act.deed))
    return Level::wave;
  if (const auto* role = std::get_if<PutInRole>(&act.deed); role != nullptr && act.whom.empty())
    return Level::wave;
  const auto* wish = std::get_if<Wish>(&act.deed);
  if (wish == nullptr)
    return otherwise;
  if (const auto* move = std::get_if<wish::SetAnchor>(wish)) {
    const Anchor* anchor = scene.workflow.find_anchor(move->planned.anchor);
    if (anchor == nullptr)
      throw Unresolved("the programme has no date \"" + move->planned.anchor + "\"");
    return anchor->level;
  }
  const auto* close = std::get_if<wish::CloseCase>(wish);
  const bool calls_off = close != nullptr && close->outcome == Outcome::cancelled;
  return calls_off || std::holds_alternative<wish::ChangeCase>(*wish) ? Level::wave : otherwise;
}

const CaseState& target_of(const Act& act, const Scene& scene, Cast& cast) {
  if (!scene.tree.root())
    throw Unresolved("no wave is planned yet");
  if (!act.step.empty() && scene.workflow.find_step(act.step) == nullptr) {
    throw Unresolved("the programme has no step \"" + act.step + "\"");
  }
  const std::string& own = cast.played_by(act.person).organisation;
  const std::string& said = act.whom.empty() ? own : act.whom;
  const CaseState& base = said.empty() ? scene.tree.wave() : cast.find_case(said, scene.tree);
  return cast.meant(act.person, act.whom, level_of(act, scene, base.level), scene.tree);
}

}  // namespace

Command command_of(const Act& act, const Scene& scene, Cast& cast) {
  Command command;
  const bool plans = std::holds_alternative<PlanWave>(act.deed);
  const CaseState* self = plans ? nullptr : &target_of(act, scene, cast);
  command.target = self != nullptr ? self->id : cast.fresh<CaseId>();
  command.actor = cast.actor(act.person, scene.tree, self);
  cast.set_occasion({command.target, act.step, command.actor.person, scene.now.instant});
  command.wish = std::visit(Translate{act, scene, cast, self}, act.deed);
  return command;
}

}  // namespace draaiboek::engine::story

#include "engine/story/claims.h"

#include <algorithm>
#include <array>
#include <set>

#include "engine/story/described.h"

namespace draaiboek::engine::story {
namespace {

/// What a claim is about: a case, and maybe a step of it.
struct Subject {
  const CaseState* of;
  const Step* step;
};

Subject subject_of(const std::vector<std::string>& names, const Scene& scene, Cast& cast) {
  if (names.empty())
    return {&scene.tree.wave(), nullptr};
  const Step* step = scene.workflow.find_step(names.back());
  // One name is a step of the wave, or else a case (or a date of the wave).
  if (names.size() == 1 && step == nullptr) {
    const bool date = scene.workflow.find_anchor(names.front()) != nullptr;
    return {date ? &scene.tree.wave() : &cast.find_case(names.front(), scene.tree), nullptr};
  }
  if (names.size() == 1) {
    const CaseState* of = scene.tree.ancestor(scene.tree.wave(), step->level);
    if (of == nullptr)
      throw Unresolved("it must be said whose \"" + step->id + "\" is meant");
    return {of, step};
  }
  const CaseState& named = cast.find_case(names.front(), scene.tree);
  if (scene.workflow.find_anchor(names.back()) != nullptr && step == nullptr)
    return {&named, nullptr};
  if (step == nullptr)
    throw Unresolved("the programme has no step \"" + names.back() + "\"");
  const CaseState* of = scene.tree.ancestor(named, step->level);
  if (of == nullptr)
    throw Unresolved("\"" + step->id + "\" is no step of \"" + names.front() + "\"");
  return {of, step};
}

struct Check {
  const Expectation& expectation;
  const Scene& scene;
  Subject subject;
  std::vector<Difference>& found;

  std::string anchor() const { return expectation.subject.back(); }
  StepIndex index() const { return scene.workflow.positions.find(subject.step->id)->second; }
  Standing now() const {
    if (subject.step == nullptr)
      throw Unresolved("such a claim is made of a step");
    return standing(scene.workflow, scene.tree, *subject.of, index(), scene.now.date);
  }
  void want(bool holds, const std::string& expected) const {
    if (holds)
      return;
    found.push_back(
        {expected, subject.step != nullptr ? described(now()) : described(*subject.of)});
  }

  void operator()(const Is& claim) const {
    if (subject.step != nullptr)
      want(to_text(now().status) == claim.word, "status " + claim.word);
    else
      want(word_of(subject.of->life) == claim.word || word_of(subject.of->enrolment) == claim.word,
           claim.word);
  }
  void operator()(const DueOn& claim) const {
    want(now().due == claim.date,
         claim.date ? "due " + to_text(*claim.date) : std::string("no deadline"));
  }
  void operator()(const LateBy& claim) const {
    const Standing standing = now();
    const bool days = !claim.days || *claim.days == standing.days_late;
    std::string expected = claim.late ? "late" : "in time";
    if (claim.days)
      expected += " by " + std::to_string(*claim.days) + " days";
    want(standing.late == claim.late && days, expected);
  }
  void operator()(const BlockedBy& claim) const {
    const Standing standing = now();
    for (const std::string& reason : claim.reasons) {
      const bool blocks =
          std::any_of(standing.blockers.begin(), standing.blockers.end(),
                      [&](const Blocker& blocker) { return word_of(blocker) == reason; });
      want(blocks, "blocked by " + reason);
    }
  }
  void operator()(const Asks& claim) const {
    const Standing standing = now();
    const bool asked = std::any_of(standing.asks.begin(), standing.asks.end(), [&](const Ask& ask) {
      return ask.act == claim.act &&
             std::find(ask.roles.begin(), ask.roles.end(), claim.role) != ask.roles.end();
    });
    want(asked, "asking " + claim.act + " of " + claim.role);
  }
  void operator()(const VersionIs& claim) const {
    if (subject.step == nullptr)
      throw Unresolved("a version is one of a step");
    const engine::HandIn* current = subject.of->steps.at(index()).current();
    const int version = current != nullptr ? current->version : 0;
    if (version != claim.version)
      found.push_back({"version " + std::to_string(claim.version), std::to_string(version)});
  }
  void operator()(const PlannedOn& claim) const {
    const auto date = planned(scene.workflow, scene.tree, *subject.of, anchor());
    const auto planned_date = date ? std::optional(date->date) : std::nullopt;
    if (planned_date != claim.date)
      found.push_back({claim.date ? to_text(*claim.date) : "no date",
                       planned_date ? to_text(*planned_date) : "no date"});
  }
  void operator()(const SeatsTaken& claim) const {
    const int taken = seats_taken(scene.tree);
    if (taken != claim.seats)
      found.push_back({std::to_string(claim.seats) + " seats taken", std::to_string(taken)});
  }
};

/// All that can be said of a collision, for the details that a story names.
std::set<std::string> words_of(const Collision& collision, const Scene& scene, const Cast& cast) {
  std::set<std::string> words{collision.what};
  if (collision.booking)
    words.insert(collision.booking->wave_title);
  if (collision.person)
    words.insert(cast.name_of(collision.person));
  if (const CaseState* target = scene.tree.find(collision.target))
    words.insert(cast.name_of(*target));
  if (collision.step)
    words.insert(scene.workflow.steps.at(*collision.step).id);
  if (collision.date)
    words.insert(to_text(*collision.date));
  return words;
}

bool fits(const ExpectedCollision& expected, const Collision& collision, const Scene& scene,
          const Cast& cast) {
  if (word_of(collision.kind) != expected.kind)
    return false;
  const auto words = words_of(collision, scene, cast);
  return std::all_of(expected.details.begin(), expected.details.end(),
                     [&](const std::string& detail) { return words.contains(detail); });
}

std::string all_of(const Preview& preview, const Scene& scene, const Cast& cast) {
  std::string text;
  for (const Collision& collision : preview.collisions) {
    text += (text.empty() ? "" : "; ") + std::string(word_of(collision.kind));
    for (const std::string& word : words_of(collision, scene, cast))
      text += word.empty() ? "" : " " + word;
  }
  return text.empty() ? "no collisions" : text;
}

void check_collisions(const Previewed& expected, const Preview& preview, const Scene& scene,
                      const Cast& cast, std::vector<Difference>& found) {
  const std::string all = all_of(preview, scene, cast);
  for (const ExpectedCollision& one : *expected.collisions) {
    const bool shown =
        std::any_of(preview.collisions.begin(), preview.collisions.end(),
                    [&](const Collision& collision) { return fits(one, collision, scene, cast); });
    if (shown)
      continue;
    std::string wanted = "collision " + one.kind;
    for (const std::string& detail : one.details)
      wanted += " " + detail;
    found.push_back({wanted, all});
  }
  for (const Collision& collision : preview.collisions) {
    const bool said = std::any_of(
        expected.collisions->begin(), expected.collisions->end(),
        [&](const ExpectedCollision& one) { return fits(one, collision, scene, cast); });
    if (!said)
      found.push_back({"no collision " + std::string(word_of(collision.kind)), all});
  }
}

void check_change(const ExpectedChange& expected, const Preview& preview, const Scene& scene,
                  Cast& cast, std::vector<Difference>& found) {
  const Subject subject = subject_of(expected.subject, scene, cast);
  if (subject.step == nullptr)
    throw Unresolved("a change is one of a step");
  std::string what = "a change of " + subject.step->id;
  for (const Change& change : preview.changes) {
    if (change.target != subject.of->id ||
        scene.workflow.steps.at(change.step).id != subject.step->id)
      continue;
    if (expected.due && change.due_after != expected.due)
      found.push_back({what + " to " + to_text(*expected.due),
                       change.due_after ? to_text(*change.due_after) : "no deadline"});
    if (!expected.status.empty() && to_text(change.status_after) != expected.status)
      found.push_back({what + " to " + expected.status, std::string(to_text(change.status_after))});
    return;
  }
  found.push_back({what, "it doesn't change"});
}

}  // namespace

std::vector<Difference> differences(const Expectation& expectation, const Scene& scene,
                                    Cast& cast) {
  std::vector<Difference> found;
  const Subject subject = subject_of(expectation.subject, scene, cast);
  const Check check{expectation, scene, subject, found};
  for (const Claim& claim : expectation.claims)
    std::visit(check, claim);
  return found;
}

std::vector<Difference> differences(const Previewed& expected, const Preview& preview,
                                    const Scene& scene, Cast& cast) {
  std::vector<Difference> found;
  if (expected.collisions)
    check_collisions(expected, preview, scene, cast, found);
  for (const ExpectedChange& change : expected.changes)
    check_change(change, preview, scene, cast, found);
  return found;
}

}  // namespace draaiboek::engine::story

#include "engine/story/play.h"

#include "engine/run/memory_journal.h"
#include "engine/run/runner.h"
#include "engine/story/claims.h"

namespace draaiboek::engine::story {
namespace {

constexpr auto start_of_day = std::chrono::hours(8);

std::vector<Fact> facts_in(const std::vector<CaseFact>& facts) {
  std::vector<Fact> plain;
  for (const CaseFact& one : facts)
    plain.push_back(one.fact);
  return plain;
}

std::string in_words(const Refusal& refusal) {
  return refusal.message.key + (refusal.field.empty() ? "" : " at " + refusal.field);
}

class Player {
 public:
  Player(const Story& story, std::shared_ptr<const Workflow> workflow, Journal& journal,
         const Casting& casting)
      : story_(story),
        workflow_(std::move(workflow)),
        progress_(casting.progress),
        cast_(story, casting),
        runner_(journal, [this](const std::string&) { return workflow_; }) {}

  std::vector<Mismatch> play() {
    for (const Line& line : story_.lines) {
      place_ = line.place;
      now_.date = line.on;
      // Moments of one day follow each other.
      now_.instant = Instant(line.on) + start_of_day + std::chrono::seconds(++moment_);
      try {
        std::visit([this](const auto& happening) { on(happening); }, line.happening);
      } catch (const Unresolved& unresolved) {
        differs("a sentence that means something", unresolved.what());
      }
      if (progress_)
        progress_(static_cast<std::size_t>(&line - story_.lines.data()) + 1, story_.lines.size());
    }
    return std::move(mismatches_);
  }

 private:
  void differs(std::string expected, std::string found) {
    mismatches_.push_back({place_, std::move(expected), std::move(found), facts_in(last_facts_)});
  }

  /// A programme that was never published has no hash, yet a wave must name one.
  std::string hash() const { return workflow_->hash.empty() ? "story" : workflow_->hash; }

  Tree tree() {
    if (!current_)
      return Tree();
    const auto snapshot = runner_.load(current_);
    return snapshot ? *snapshot->tree : Tree();
  }

  Scene scene(const Tree& tree) {
    return {*workflow_, tree, now_, [this](const std::string& title) -> std::optional<Tree> {
              const auto wave = waves_.find(title);
              if (wave == waves_.end())
                return std::nullopt;
              return *runner_.load(wave->second)->tree;
            }};
  }

  Command signed_command(const Act& act, const Tree& tree) {
    Command command = command_of(act, scene(tree), cast_);
    command.id = cast_.fresh<CommandId>();
    return command;
  }

  Result<Handled> handle(const Act& act) {
    const Tree before = tree();
    const Command command = signed_command(act, before);
    auto handled = runner_.handle(command, now_, hash());
    const auto* plan = std::get_if<PlanWave>(&act.deed);
    if (handled && plan != nullptr)
      waves_[plan->title] = current_ = command.target;
    last_facts_ = handled ? handled->facts : std::vector<CaseFact>{};
    return handled;
  }

  void on(const NewDay&) {
    for (const auto& [title, wave] : waves_) {
      const auto snapshot = runner_.load(wave);
      for (const auto& state : snapshot->tree->all()) {
        if (state->life != Life::open)
          continue;
        const Command knock{cast_.fresh<CommandId>(), state->id, {}, wish::TimePassed{}, ""};
        (void)runner_.handle(knock, now_);
      }
    }
  }

  void on(const InWave& in) {
    const auto wave = waves_.find(in.title);
    if (wave == waves_.end())
      throw Unresolved("no wave is called \"" + in.title + "\"");
    current_ = wave->second;
  }

  void on(const Act& act) {
    const auto handled = handle(act);
    if (!handled)
      differs("that it can be done", in_words(handled.refusal()));
  }

  void on(const Refused& refused) {
    const auto handled = handle(refused.act);
    if (handled)
      differs(refused.key, "it could be done");
    else if (handled.refusal().message.key != refused.key)
      differs(refused.key, in_words(handled.refusal()));
  }

  void on(const Previewed& previewed) {
    const Tree before = tree();
    const Scene here = scene(before);
    const Command command = signed_command(previewed.act, before);
    const auto shown = preview(*workflow_, before, command, now_, other_bookings());
    if (!shown) {
      const std::string key = shown.refusal().message.key;
      if (key != previewed.refusal)
        differs(previewed.refusal.empty() ? "a preview" : previewed.refusal, key);
    } else if (!previewed.refusal.empty()) {
      differs(previewed.refusal, "a preview without refusal");
    } else {
      tell(differences(previewed, *shown, here, cast_));
    }
  }

  void on(const Expectation& expectation) {
    const Tree now = tree();
    if (!now.root())
      throw Unresolved("no wave is planned yet");
    tell(differences(expectation, scene(now), cast_));
  }

  void tell(std::vector<Difference> found) {
    for (Difference& one : found)
      differs(std::move(one.expected), std::move(one.found));
  }

  /// The sessions of the other waves, which a move may collide with.
  std::vector<Booking> other_bookings() {
    std::vector<Booking> found;
    for (const auto& [title, wave] : waves_) {
      if (wave == current_)
        continue;
      for (Booking& booking : bookings_of(*workflow_, *runner_.load(wave)->tree))
        found.push_back(std::move(booking));
    }
    return found;
  }

  const Story& story_;
  std::shared_ptr<const Workflow> workflow_;
  std::function<void(std::size_t, std::size_t)> progress_;
  Cast cast_;
  Runner runner_;
  std::map<std::string, CaseId> waves_{};
  CaseId current_{};
  Place place_{};
  Now now_{};
  int moment_ = 0;
  std::vector<CaseFact> last_facts_{};
  std::vector<Mismatch> mismatches_{};
};

}  // namespace

std::vector<Mismatch> play(const Story& story, std::shared_ptr<const Workflow> workflow,
                           Journal& journal, const Casting& casting) {
  if (story.programme != workflow->id) {
    return {{{story.file, 1, 1}, "a story of " + workflow->id, "one of " + story.programme}};
  }
  return Player(story, std::move(workflow), journal, casting).play();
}

std::vector<Mismatch> play(const Story& story, std::shared_ptr<const Workflow> workflow) {
  MemoryJournal journal;
  return play(story, std::move(workflow), journal);
}

}  // namespace draaiboek::engine::story

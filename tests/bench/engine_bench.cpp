// How fast the pure core is on one core, without storage: see tests/bench/engine.mjs.

#include <benchmark/benchmark.h>

#include <stdexcept>

#include "engine/text/facts.h"
#include "tests/bench/wide_wave.h"

namespace draaiboek::bench {
namespace {

using namespace engine;  // NOLINT(google-build-using-namespace): it speaks the engine's words

/// A whole wave of hand-ins, decided and applied one after the other.
struct WholeWave {
  Workflow programme = wide_programme();
  std::vector<StoredEvent> start = start_of_the_wave(programme);
  std::vector<Command> commands;

  WholeWave() {
    for (int number = 0; number < steps; ++number) {
      for (int who = 0; who < organisations; ++who)
        commands.push_back(hand_in(who, number));
    }
  }
  Tree planned() const {
    Tree tree;
    fold(programme, tree, start);
    return tree;
  }
  /// All events, as a journal gives them after the last hand-in.
  std::vector<StoredEvent> lived() const {
    auto events = start;
    Tree tree = planned();
    for (const Command& command : commands) {
      auto decided = decide(programme, tree, command, moment());
      if (!decided)
        throw std::runtime_error("refused: " + decided.refusal().message.key);
      std::map<CaseId, std::uint64_t> versions;
      for (const CaseFact& one : decided.value().facts) {
        auto& version = versions.try_emplace(one.target, tree.at(one.target).version).first->second;
        events.push_back(
            {one.target,
             ++version,
             {one.fact, command.actor.person, moment().instant, moment().date, command.id}});
      }
      tree = std::move(decided).value().next;
    }
    return events;
  }
};

void hand_ins_decided_and_applied(benchmark::State& state) {
  const WholeWave wave;
  for (auto round : state) {
    (void)round;
    state.PauseTiming();
    Tree tree = wave.planned();
    state.ResumeTiming();
    for (const Command& command : wave.commands) {
      auto decided = decide(wave.programme, tree, command, moment());
      tree = std::move(decided).value().next;
    }
    benchmark::DoNotOptimize(tree);
  }
  state.SetItemsProcessed(state.iterations() * organisations * steps);
}
BENCHMARK(hand_ins_decided_and_applied);

void decoded_facts_folded(benchmark::State& state) {
  const WholeWave wave;
  const auto events = wave.lived();
  for (auto round : state) {
    (void)round;
    Tree tree;
    fold(wave.programme, tree, events);
    benchmark::DoNotOptimize(tree);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(events.size()));
}
BENCHMARK(decoded_facts_folded);

void stored_facts_folded(benchmark::State& state) {
  const WholeWave wave;
  auto events = wave.lived();
  std::vector<std::string> stored;
  for (const StoredEvent& one : events)
    stored.push_back(text::to_json(one.event));
  for (auto round : state) {
    (void)round;
    for (std::size_t i = 0; i < stored.size(); ++i)
      events[i].event = text::event_from_json(stored[i]);
    Tree tree;
    fold(wave.programme, tree, events);
    benchmark::DoNotOptimize(tree);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(events.size()));
}
BENCHMARK(stored_facts_folded);

}  // namespace
}  // namespace draaiboek::bench

BENCHMARK_MAIN();

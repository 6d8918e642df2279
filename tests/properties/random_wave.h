#pragma once
// A wave of a random programme, run as the program runs it: a runner on a journal in memory.

#include <memory>

#include "engine/run/memory_journal.h"
#include "engine/run/runner.h"
#include "tests/properties/random_command.h"

namespace draaiboek::test {

class RandomWave {
 public:
  explicit RandomWave(engine::Workflow programme);

  const engine::Workflow& workflow() const { return *workflow_; }
  /// The wave as the runner keeps it; empty before it is planned.
  engine::Tree live();
  /// Folded anew from all that the journal holds.
  engine::Tree folded();
  engine::Result<engine::Handled> handle(const engine::Command& command);
  void let_pass(int days);

  engine::Now now;
  Fresh fresh;

 private:
  std::shared_ptr<const engine::Workflow> workflow_;
  engine::MemoryJournal journal_;
  engine::Runner runner_;
};

}  // namespace draaiboek::test

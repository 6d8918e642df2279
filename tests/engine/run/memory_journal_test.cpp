#include "engine/run/memory_journal.h"

#include "tests/contract/journal_contract.h"

namespace draaiboek::engine::contract {
namespace {

struct MemoryStore {
  MemoryJournal kept;
  Journal& journal() { return kept; }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Memory, JournalContract, MemoryStore);

}  // namespace
}  // namespace draaiboek::engine::contract

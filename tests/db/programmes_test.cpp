#include "db/programmes.h"

#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

TEST(AProgrammeState, IsReadBackAsItIsWritten) {
  for (const ProgrammeState state : {ProgrammeState::draft, ProgrammeState::final,
                                     ProgrammeState::active, ProgrammeState::retired}) {
    EXPECT_EQ(programme_state_from_text(to_text(state)), state);
  }
  EXPECT_EQ(to_text(ProgrammeState::active), "active");
  EXPECT_EQ(programme_state_from_text("old"), std::nullopt);
}

}  // namespace
}  // namespace draaiboek::db

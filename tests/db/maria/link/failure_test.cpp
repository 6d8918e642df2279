#include "db/maria/link/failure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

TEST(AFailure, MayBeTriedAgainWhenSomebodyElseWasFirst) {
  for (const int code : {1020, 1205, 1213})
    EXPECT_THROW(throw_failure(code, ""), TryAgain);
}

TEST(AFailure, CostsTheConnectionWhenTheSessionIsGoneOrStuck) {
  for (const int code : {2002, 2006, 2013, 2014, 2030, 2057}) {
    EXPECT_THROW(throw_failure(code, ""), ConnectionLost) << code;
  }
}

TEST(AFailure, TellsADoubleKeyApart) {
  EXPECT_THROW(throw_failure(1062, ""), DuplicateKey);
}

TEST(AFailure, SaysInASentenceWhatIsWrong) {
  EXPECT_THAT(
      [] { throw_failure(1021, "Disk full (/tmp/x)"); },
      ThrowsMessage<WorldError>("The disk of the database is full (1021: Disk full (/tmp/x))"));
  EXPECT_THAT([] { throw_failure(1045, "no"); },
              ThrowsMessage<WorldError>(HasSubstr("does not let us in")));
  EXPECT_THAT([] { throw_failure(4025, "CONSTRAINT"); },
              ThrowsMessage<WorldError>("The database refused (4025: CONSTRAINT)"));
}

}  // namespace
}  // namespace draaiboek::db

#include "web/setup/demo_calls.h"

#include <gmock/gmock.h>

#include "tests/support/files.h"

namespace draaiboek::web {
namespace {

const char* const head = "organisation,by,on,way,spoken-to,said,next,next-by\n";

TEST(DemoCalls, MoveWithTheDaysOfTheirStory) {
  const support::Folder folder;
  folder.write("golf.calls.csv",
               std::string(head) +
                   "Lier,Cas,2026-09-07,telephone,x,Belangstelling.,"
                   "Terugbellen,2026-09-18\nMol,Cas,2026-09-08,e-mail,y,Neen.,,\n");
  const auto calls = read_demo_calls(folder.path() / "golf.calls.csv", std::chrono::days(7));
  ASSERT_EQ(calls.size(), 2U);
  EXPECT_EQ(calls[0].on, engine::date_from_text("2026-09-14"));
  EXPECT_EQ(calls[0].next_by, engine::date_from_text("2026-09-25"));
  EXPECT_EQ(calls[1].said, "Neen.");
  EXPECT_FALSE(calls[1].next_by.has_value());
}

TEST(DemoCalls, AreNoneWithoutAFile) {
  const support::Folder folder;
  EXPECT_TRUE(read_demo_calls(folder.path() / "golf.calls.csv", std::chrono::days(0)).empty());
}

TEST(DemoCalls, AreReadFromAFileWithAllItsColumnsAndDays) {
  const support::Folder folder;
  folder.write("one.csv", "organisation,by\nLier,Cas\n");
  EXPECT_THROW(read_demo_calls(folder.path() / "one.csv", {}), std::runtime_error);
  folder.write("two.csv", std::string(head) + "Lier,Cas,gisteren,telephone,x,y,,\n");
  EXPECT_THROW(read_demo_calls(folder.path() / "two.csv", {}), std::runtime_error);
}

}  // namespace
}  // namespace draaiboek::web

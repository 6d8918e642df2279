#include "db/maria/upkeep/tool.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "db/world_error.h"
#include "tests/support/maria_server.h"

namespace draaiboek::db {
namespace {

using testing::HasSubstr;
using testing::ThrowsMessage;

struct ATool : testing::Test {
  support::MemoryFolder folder;
  Scratch scratch{folder.path()};

  std::string login(const Address& address) {
    std::ostringstream text;
    text << std::ifstream(scratch.login(address)).rdbuf();
    return text.str();
  }
};

TEST_F(ATool, SaysWhatItHasToSay) {
  Tool tool({{"echo", "hello"}, "coreutils"}, scratch);
  EXPECT_EQ(tool.read(), "hello\n");
  EXPECT_EQ(tool.read(), "");
  tool.finish();
}

TEST_F(ATool, ThatFailsIsQuoted) {
  Tool tool({{"ls", "/nowhere-at-all"}, "coreutils"}, scratch);
  EXPECT_THAT([&] { tool.finish(); }, ThrowsMessage<WorldError>(testing::AllOf(
                                          HasSubstr("ls failed: "), HasSubstr("/nowhere-at-all"))));
}

TEST_F(ATool, ThatNoLongerListensIsAnErrorAndNoSignal) {
  Tool tool({{"true"}, "coreutils", Tool::Ours::input}, scratch);
  const std::string much(1 << 20, 'x');
  const auto write_on = [&] {
    for (int i = 0; i < 100; ++i)
      tool.write(much);
  };
  EXPECT_THROW(write_on(), WorldError);
}

TEST_F(ATool, ThatIsNotInstalledNamesItsPackage) {
  EXPECT_THAT(
      [&] {
        Tool({{"no-such-program"}, "some-package"}, scratch);
      },
      ThrowsMessage<WorldError>("The program no-such-program isn't installed: install the package "
                                "some-package."));
}

TEST_F(ATool, GetsItsPasswordFromAFile) {
  EXPECT_THAT(login({"tcp://db.example:3307", "me", "a\"b\\c"}),
              HasSubstr("user=\"me\"\npassword=\"a\\\"b\\\\c\"\nprotocol=tcp\n"
                        "host=\"db.example\"\nport=3307\n"));
  EXPECT_THAT(login({"unix:///run/x/db.sock", "me"}), HasSubstr("socket=\"/run/x/db.sock\"\n"));
}

}  // namespace
}  // namespace draaiboek::db

#include "web/wire/target.h"

#include <gtest/gtest.h>

#include "tests/web/wire/malformed_requests.h"

namespace draaiboek::web {
namespace {

std::string path_of(std::string_view raw) {
  auto target = read_target(raw);
  if (!std::holds_alternative<Target>(target))
    return "refused";
  return std::get<Target>(target).path;
}

TEST(Target, IsDecodedAndNormalised) {
  EXPECT_EQ(path_of("/"), "/");
  EXPECT_EQ(path_of("/golven/7"), "/golven/7");
  EXPECT_EQ(path_of("/golven/7/"), "/golven/7");
  EXPECT_EQ(path_of("//golven///7"), "/golven/7");
  EXPECT_EQ(path_of("/./golven/./7"), "/golven/7");
  EXPECT_EQ(path_of("/caf%C3%A9"), "/café");
  EXPECT_EQ(path_of("/a+b"), "/a+b");
  EXPECT_EQ(path_of("/a...b/..."), "/a...b/...");
}

TEST(Target, IsRefusedWhenItIsInDoubt) {
  for (const auto& request : malformed_targets())
    EXPECT_EQ(path_of(request.what), "refused");
  EXPECT_EQ(path_of(""), "refused");
  EXPECT_EQ(path_of("golven"), "refused");
}

TEST(Target, KeepsTheOrderAndRepetitionsOfTheQuery) {
  const auto target = std::get<Target>(read_target("/zoek?b=1&a=x+y&b=2&leeg=&kaal"));
  const Fields expected{{"b", "1"}, {"a", "x y"}, {"b", "2"}, {"leeg", ""}, {"kaal", ""}};
  EXPECT_EQ(target.query, expected);
  EXPECT_EQ(target.query.all("b"), (std::vector<std::string>{"1", "2"}));
}

TEST(Target, IsTooLongWithMoreThanTwoHundredParameters) {
  const auto target = read_target("/?" + repeated("a=b&", 201));
  EXPECT_EQ(std::get<Refused>(target), (Refused{414, "gate.bad-target"}));
}

}  // namespace
}  // namespace draaiboek::web

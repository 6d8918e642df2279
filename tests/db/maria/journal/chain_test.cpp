#include "db/maria/journal/chain.h"

#include <gtest/gtest.h>

#include <set>

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::TextId;

TEST(TheChain, StartsWithNothing) {
  EXPECT_EQ(chain_start(), std::string(32, '\0'));
}

TEST(TheChain, ChangesWithEverythingThatIsChained) {
  const ChainLink link{CaseId::of(1), 1, "body", "notes"};
  const std::set<std::string> all = {
      chain_after(chain_start(), link),
      chain_after(chain_start(), {CaseId::of(2), 1, "body", "notes"}),
      chain_after(chain_start(), {CaseId::of(1), 2, "body", "notes"}),
      chain_after(chain_start(), {CaseId::of(1), 1, "bodx", "notes"}),
      chain_after(chain_start(), {CaseId::of(1), 1, "body", "notex"}),
      chain_after(chain_start(), {CaseId::of(1), 1, "bodyn", "otes"}),
      chain_after(chain_after(chain_start(), link), link)};
  EXPECT_EQ(all.size(), 7U);
  EXPECT_TRUE(all.contains(chain_after(chain_start(), link))) << "the same gives the same";
}

TEST(ANote, GetsASaltOfItsOwn) {
  const auto notes =
      salted({{TextId::of(1), "same"}, {TextId::of(2), "same"}, {TextId::of(3), ""}});
  ASSERT_EQ(notes.size(), 2U) << "an empty text is no text";
  EXPECT_EQ(notes[0].salt.size(), 16U);
  EXPECT_NE(hash_of(notes[0]), hash_of(notes[1]));
}

TEST(ANote, StandsWithTheFactThatNamesIt) {
  const SaltedNote first{TextId::of(1), "salt", "one"};
  const SaltedNote second{TextId::of(2), "salt", "two"};
  const std::string body = "{\"reason\":\"" + first.id.text() + "\"}";
  EXPECT_TRUE(names(body, first));
  EXPECT_FALSE(names(body, second));
  EXPECT_EQ(notes_of(body, {first, second}), first.id.text() + ":" + hash_of(first));
  EXPECT_EQ(notes_of("{}", {first, second}), "");
}

}  // namespace
}  // namespace draaiboek::db

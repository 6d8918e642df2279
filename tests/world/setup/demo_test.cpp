#include "web/setup/demo.h"

#include <gmock/gmock.h>

#include <set>

#include "db/maria/store.h"
#include "engine/run/standing.h"
#include "tests/support/files.h"
#include "tests/support/maria_server.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

// The desk of a database in which nothing was done yet.
class FirstStart : public testing::Test {
 protected:
  FirstStart()
      : home_(find_home(SOURCE_DIR, "")),
        store_(support::migrated_database(), db::Pool::Limits{2}, folder_.path()),
        texts_(read_texts(home_)),
        reaches_(reaches_of(read_roles(home_))),
        catalogue_(store_.programmes(), text::role_names(read_roles(home_))),
        runner_(store_.journal(),
                [this](const std::string& hash) { return catalogue_.find(hash); }),
        templates_({{"layout", ""}}, words_of(texts_), [](const std::string&) {}),
        desk_{.store = store_,
              .runner = runner_,
              .clock = clock_,
              .catalogue = catalogue_,
              .templates = templates_,
              .texts = texts_,
              .reaches = reaches_,
              .assets = assets_,
              .public_address = ""} {
    system_.is_system = true;
    publish_shipped(desk_, home_, [](const std::string&) {});
  }
  void load() {
    load_demo(desk_, home_, [this](const std::string& line) { said_ += line + "\n"; });
  }

  Home home_;
  support::MemoryFolder folder_;
  db::MariaStore store_;
  text::Texts texts_;
  Reaches reaches_;
  Catalogue catalogue_;
  engine::Runner runner_;
  Templates templates_;
  Assets assets_;
  Clock clock_;
  Desk desk_;
  db::Viewer system_{};
  std::string said_;
};

// B, 1: two overlapping waves, one half-way and one just begun.
TEST_F(FirstStart, HasOneWaveHalfWayAndOneThatBegan) {
  load();
  EXPECT_THAT(said_, testing::Not(testing::HasSubstr("differs from its story")));
  std::map<std::string, std::size_t> members;
  std::map<std::string, int> seats;
  for (const auto& wave : store_.waves(system_)) {
    const auto snapshot = runner_.load(wave.id);
    members[wave.title] = snapshot->tree->all().size() - 1;
    seats[wave.title] = engine::seats_taken(*snapshot->tree);
  }
  EXPECT_EQ(members, (std::map<std::string, std::size_t>{{"Golf 1", 25}, {"Golf 2", 25}}));
  EXPECT_EQ(seats["Golf 2"], 20);
  EXPECT_THAT(said_, testing::HasSubstr("golf-1: "));
}

TEST_F(FirstStart, LetsOnlyOrganisationsOfTodayTakePart) {
  load();
  for (const auto& wave : store_.waves(system_)) {
    for (const auto& state : runner_.load(wave.id)->tree->all()) {
      if (!state->organisation)
        continue;
      const auto one = store_.organisations().organisation(system_, state->organisation);
      ASSERT_TRUE(one.has_value());
      EXPECT_FALSE(one->is_merged()) << one->name << " in " << wave.title;
    }
  }
}

TEST_F(FirstStart, HasRealFilesBehindWhatWasHandedIn) {
  load();
  std::size_t read = 0;
  for (const auto& wave : store_.waves(system_)) {
    for (const auto& state : runner_.load(wave.id)->tree->all()) {
      for (const auto& document : store_.documents().documents(system_, state->id, "bia"))
        read += store_.documents().read(system_, document.id)().empty() ? 0U : 1U;
    }
  }
  EXPECT_GE(read, 24U);
}

TEST_F(FirstStart, HasTheCallsThatWentBeforeAndRealFingerprints) {
  load();
  for (const auto& wave : store_.waves(system_)) {
    std::vector<engine::CaseId> participants;
    for (const auto& state : runner_.load(wave.id)->tree->all()) {
      if (state->level == engine::Level::participant)
        participants.push_back(state->id);
      for (const auto& step : state->steps) {
        for (const auto& hand_in : step.hand_ins)
          EXPECT_FALSE(hand_in.content_hash.starts_with("0000000000")) << wave.title;
      }
    }
    EXPECT_GE(store_.calls().calls(system_, participants).size(), 60U) << wave.title;
  }
}

TEST_F(FirstStart, HasAnAccountForEachRole) {
  load();
  std::set<std::string> roles;
  for (const DemoAccount& account : demo_accounts(desk_, home_))
    roles.insert(account.about.substr(0, account.about.find(',')));
  for (const text::RoleRow& row : read_roles(home_))
    EXPECT_TRUE(roles.contains(row.role)) << row.role;
}

TEST_F(FirstStart, IsTheOnlyOneThatLoadsTheDemo) {
  load();
  const auto people = store_.people().people(system_, {}).size();
  said_.clear();
  load();
  EXPECT_EQ(store_.people().people(system_, {}).size(), people);
  EXPECT_EQ(store_.waves(system_).size(), 2U);
  EXPECT_EQ(said_, "");
}

TEST_F(FirstStart, KnowsAllMunicipalities) {
  load();
  EXPECT_FALSE(store_.organisations().organisations(system_, "44052").empty());
  EXPECT_GE(store_.organisations().organisations(system_, "").size(), 285U);
}

}  // namespace
}  // namespace draaiboek::web

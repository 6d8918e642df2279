#include "db/maria/journal/verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "db/maria/journal/chain.h"
#include "tests/support/maria_store.h"

namespace draaiboek::db {
namespace {

using namespace engine;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A wave of four facts with a text, and a participant with a contact; all signed.
struct Verify : testing::Test {
  void SetUp() override {
    world.open(wave, wave, Level::wave);
    world.open(wave, melle, Level::participant, OrganisationId::of(3), wave);
    world.tell(wave, wave, 1, {fact::ClockStopped{reason}}, {{reason, "wegens ziekte"}});
    world.tell(wave, wave, 2, {fact::ClockStarted{}, fact::CaseChanged{"Golf 2", 20}});
    world.tell(wave, melle, 1, {fact::StaffSet{"contact", PersonId::of(8), true}});
    world.store.checkpoint(support::moment);
    world.meddle("DROP TRIGGER fact_never_changes");
    world.meddle("DROP TRIGGER fact_never_goes");
  }
  std::vector<std::string> found() {
    std::vector<std::string> sentences;
    for (const Finding& finding : world.store.verify([](std::size_t, std::size_t) {})) {
      sentences.push_back(finding.target.text().substr(25) + ": " + finding.sentence);
    }
    return sentences;
  }
  std::string in_fact(std::uint64_t version) {
    return " WHERE version = " + std::to_string(version) + " AND case_id = UNHEX('" +
           std::string(31, '0') + "1')";
  }
  support::TestStore world;
  CaseId wave = CaseId::of(1);
  CaseId melle = CaseId::of(2);
  TextId reason = TextId::of(9);
};

TEST_F(Verify, FindsNothingInAnHonestJournalAndCountsItsCases) {
  std::vector<std::size_t> steps;
  EXPECT_THAT(world.store.verify([&](std::size_t done, std::size_t total) {
    steps.push_back(done);
    EXPECT_EQ(total, 2U);
  }),
              IsEmpty());
  EXPECT_THAT(steps, ElementsAre(1U, 2U));
}

TEST_F(Verify, FindsAFactThatWasChanged) {
  world.meddle("UPDATE fact SET body = REPLACE(body, '20', '99')" + in_fact(4));
  EXPECT_THAT(found(), testing::Contains("1: fact 4 was changed: the chain breaks there"));
}

TEST_F(Verify, FindsAFactThatWasTakenOut) {
  world.meddle("DELETE FROM fact" + in_fact(2));
  EXPECT_THAT(found(), testing::Contains("1: fact 2 is missing"));
}

TEST_F(Verify, FindsATailThatWasCutOffTogetherWithItsHead) {
  world.meddle("DELETE FROM fact" + in_fact(4));
  world.meddle(
      "UPDATE case_head h JOIN fact f ON f.case_id = h.id AND f.version = 3 "
      "SET h.version = 3, h.chain = f.chain, h.title = 'Golf 1' WHERE h.level = 'wave'");
  world.meddle("DELETE FROM checkpoint");
  EXPECT_THAT(found(),
              ElementsAre("1: facts after version 3 are gone: a checkpoint knows version 4"));
}

TEST_F(Verify, FindsAChainThatWasWrittenAnew) {
  const std::string body = "REPLACE(f.body, 'Golf 2', 'Golf 3')";
  Connection connection(world.address);
  Rows rows = connection.query("SELECT " + body +
                               ", (SELECT chain FROM fact b WHERE b.case_id = f.case_id AND "
                               "b.version = 3) FROM fact f" +
                               in_fact(4));
  ASSERT_TRUE(rows.next());
  const std::string changed = rows.text(1);
  const std::string chain = chain_after(rows.text(2), {wave, 4, changed, ""});
  connection.execute("UPDATE fact SET body = ?, chain = ?" + in_fact(4), {changed, Bytes{chain}});
  connection.execute("UPDATE case_head SET chain = ?, title = 'Golf 3' WHERE level = 'wave'",
                     {Bytes{chain}});
  EXPECT_THAT(found(), ElementsAre("1: fact 4 is not the one that was signed",
                                   "1: fact 4 is not the one that was signed"));
}

TEST_F(Verify, FindsATextThatWasChangedOrTakenAway) {
  world.meddle("UPDATE note SET body = 'wegens vakantie'");
  EXPECT_THAT(found(), ElementsAre("1: the text " + reason.text() + " was changed"));
  world.meddle("DELETE FROM note");
  EXPECT_THAT(found(),
              ElementsAre("1: the text " + reason.text() + " is missing, and was not erased"));
}

TEST_F(Verify, StaysCleanWhenATextIsErased) {
  world.meddle("UPDATE note SET body = NULL, salt = NULL");
  EXPECT_THAT(found(), IsEmpty());
  EXPECT_THAT(world.store.texts(world.system, {wave}), IsEmpty());
}

TEST_F(Verify, FindsAHeadAndAGrantThatNoFactExplains) {
  world.meddle("UPDATE case_head SET life = 'finished' WHERE level = 'wave'");
  world.meddle("UPDATE role_grant SET role = 'coordinator'");
  EXPECT_THAT(found(), ElementsAre("1: its head differs from the fold of its facts",
                                   "2: its grants differ from the fold of its facts"));
}

TEST_F(Verify, FindsACaseThatIsGoneAltogether) {
  world.meddle("SET FOREIGN_KEY_CHECKS = 0");
  world.meddle("DELETE FROM fact WHERE case_id <> UNHEX('" + std::string(31, '0') + "1')");
  world.meddle("DELETE FROM case_head WHERE level = 'participant'");
  EXPECT_THAT(found(), ElementsAre("2: the whole case is gone: only a checkpoint still knows it"));
}

TEST_F(Verify, FindsACheckpointThatWasForged) {
  world.meddle("UPDATE checkpoint SET signature = REPEAT('x', 64) WHERE version = 4");
  EXPECT_THAT(found(), ElementsAre("1: the checkpoint of version 4 was not signed by us"));
}

TEST_F(Verify, FindsAFactThatCantBeRead) {
  world.meddle("UPDATE fact SET body = 'rubbish'" + in_fact(2));
  EXPECT_THAT(found(), testing::Contains(HasSubstr("1: fact 2 can't be read")));
}

}  // namespace
}  // namespace draaiboek::db

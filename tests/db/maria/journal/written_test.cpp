#include "db/maria/journal/written.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace draaiboek::db {
namespace {

using engine::Batch;
using engine::CaseId;
using engine::Head;
using testing::Optional;
using testing::UnorderedElementsAre;

const CaseId golf = CaseId::of(1);
const CaseId melle = CaseId::of(2);

/// Facts that take melle from one version to a later one.
Batch of_melle(std::uint64_t from, std::size_t facts) {
  Batch batch;
  batch.root = golf;
  batch.additions.push_back({melle, from, std::vector<engine::Event>(facts)});
  return batch;
}

TEST(WhatWasWritten, IsUnknownUntilTheWaveWasRead) {
  Written written(Writers::alone);
  EXPECT_EQ(written.of(golf), std::nullopt);
  written.add(of_melle(1, 1));
  EXPECT_EQ(written.of(golf), std::nullopt) << "the other cases are unknown";
  const auto reading = written.before_reading(golf);
  EXPECT_EQ(written.of(golf), std::nullopt);
  written.learn(golf, reading, {{golf, 3}, {melle, 1}});
  EXPECT_THAT(written.of(golf), Optional(UnorderedElementsAre(Head{golf, 3}, Head{melle, 1})));
}

TEST(WhatWasWritten, GrowsWithEachCommit) {
  Written written(Writers::alone);
  written.learn(golf, written.before_reading(golf), {{golf, 3}});
  written.add(of_melle(0, 2));
  written.add(of_melle(2, 1));
  EXPECT_THAT(written.of(golf), Optional(UnorderedElementsAre(Head{golf, 3}, Head{melle, 3})));
}

TEST(WhatWasWritten, KeepsWhatWasCommittedWhileTheWaveWasRead) {
  Written written(Writers::alone);
  const auto reading = written.before_reading(golf);
  written.add(of_melle(1, 1));
  written.learn(golf, reading, {{golf, 3}, {melle, 1}});
  EXPECT_THAT(written.of(golf), Optional(UnorderedElementsAre(Head{golf, 3}, Head{melle, 2})));
}

TEST(WhatWasWritten, IsReadAnewOnceNobodyKnowsWhetherACommitCameThrough) {
  Written written(Writers::alone);
  const auto early = written.before_reading(golf);
  written.forget(golf);
  const auto late = written.before_reading(golf);
  written.learn(golf, early, {{golf, 3}});
  EXPECT_EQ(written.of(golf), std::nullopt) << "that reading may have been before the commit";
  written.learn(golf, late, {{golf, 4}});
  EXPECT_THAT(written.of(golf), Optional(UnorderedElementsAre(Head{golf, 4})));
}

TEST(WhatWasWritten, IsNotRememberedWhereOthersWriteToo) {
  for (const Writers writers : {Writers::several, Writers::others}) {
    Written written(writers);
    written.learn(golf, written.before_reading(golf), {{golf, 3}});
    EXPECT_EQ(written.of(golf), std::nullopt);
  }
}

}  // namespace
}  // namespace draaiboek::db

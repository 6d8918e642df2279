#include "web/picture/layers.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using engine::Edge;
using engine::Graph;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Layers, PutEachNodeBelowAllThatItWaitsFor) {
  const auto layers = layers_of(Graph{3, {{0, 1}, {1, 2}, {0, 2}}}, {0, 0, 0});
  EXPECT_EQ(layers.rows, 3);
  EXPECT_EQ(layers.cells[2].row, 2);
  EXPECT_EQ(layers.columns, 1);
}

TEST(Layers, LeaveOutArrowsThatFollowFromOthers) {
  const auto layers = layers_of(Graph{3, {{0, 1}, {1, 2}, {0, 2}, {0, 1}}}, {0, 0, 0});
  EXPECT_THAT(layers.arrows, ElementsAre(Edge{0, 1}, Edge{1, 2}));
}

TEST(Layers, GiveEachLaneTheColumnsThatItNeeds) {
  const auto layers = layers_of(Graph{4, {{0, 3}}}, {0, 1, 1, 1});
  EXPECT_THAT(layers.lane_widths, ElementsAre(1, 2));
  EXPECT_THAT(layers.lane_starts, ElementsAre(0, 1));
  EXPECT_EQ(layers.columns, 3);
  EXPECT_EQ(layers.cells[1].column, 1);
  EXPECT_EQ(layers.cells[2].column, 2);
}

TEST(Layers, KeepANodeBelowTheOneThatItFollows) {
  const auto layers = layers_of(Graph{3, {{1, 2}}}, {0, 0, 0});
  EXPECT_EQ(layers.cells[1].column, 1);
  EXPECT_EQ(layers.cells[2].column, 1);
  EXPECT_TRUE(layers.is_free(1, 0));
  EXPECT_FALSE(layers.is_free(1, 1));
}

TEST(Layers, OfNothingAreNothing) {
  const auto layers = layers_of(Graph{}, {});
  EXPECT_EQ(layers.rows, 0);
  EXPECT_THAT(layers.arrows, IsEmpty());
}

}  // namespace
}  // namespace draaiboek::web

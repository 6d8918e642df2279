#include "engine/story/story.h"

#include <gtest/gtest.h>

namespace draaiboek::engine::story {
namespace {

TEST(Story, FindsItsPeopleByName) {
  Story told;
  told.people = {{"Carla", "coordinator", ""}, {"Marie", "contact", "Melle"}};
  ASSERT_NE(told.find_person("Marie"), nullptr);
  EXPECT_EQ(told.find_person("Marie")->organisation, "Melle");
  EXPECT_EQ(told.find_person("Omar"), nullptr);
}

}  // namespace
}  // namespace draaiboek::engine::story

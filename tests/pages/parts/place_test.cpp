#include "web/pages/parts/place.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Places, OfAWaveAndOfAnyOtherCaseHaveTheirOwnNoun) {
  engine::CaseState at;
  at.id = engine::CaseId::of(7);
  const std::string id = at.id.text();
  EXPECT_EQ(place_of(at), "/golven/" + id);
  at.level = engine::Level::participant;
  EXPECT_EQ(place_of(at), "/zaken/" + id);
  EXPECT_EQ(step_place(at.id, "bia"), "/zaken/" + id + "/stappen/bia");
}

}  // namespace
}  // namespace draaiboek::web

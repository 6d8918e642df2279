#include "web/pages/parts/email.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Email, IsKeptInOneForm) {
  EXPECT_EQ(clean_email(" Ann@Melle.BE "), "ann@melle.be");
  for (const char* wrong : {"", "ann", "ann@melle", "@melle.be", "a@b@c.be", "ann@melle."})
    EXPECT_EQ(clean_email(wrong), "") << wrong;
}

}  // namespace
}  // namespace draaiboek::web

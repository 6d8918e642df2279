#include "web/show/query.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(QueryWith, KeepsWhatElseWasAsked) {
  const Fields query{{"status", "listed"}, {"lang", "en"}, {"zoek", "a&b=ç"}};
  EXPECT_EQ(query_with(query, "lang", "nl"), "?status=listed&zoek=a%26b%3D%C3%A7&lang=nl");
  EXPECT_EQ(query_with({}, "lang", "nl"), "?lang=nl");
}

TEST(QueryWith, LeavesOutWhatHasNoValue) {
  EXPECT_EQ(query_with({{"pagina", "2"}}, "pagina", ""), "?");
}

}  // namespace
}  // namespace draaiboek::web

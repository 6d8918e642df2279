#include "web/pages/parts/paging.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

struct Turned {
  explicit Turned(const std::string& place) : request(world.request("carla", place)) {}
  Asked asked() const { return {.request = request, .number = "1"}; }
  World world{};
  Request request;
};

std::vector<std::string> marks_of(const View& pagination) {
  std::vector<std::string> marks;
  for (const View& item : std::get<View::List>(pagination.find("items")->held()))
    marks.push_back(std::get<bool>(item.find("gap")->held()) ? "…" : item.text("number"));
  return marks;
}

TEST(Paging, ShowsTheRowsOfOnePage) {
  const Turned turned("/golven?pagina=2");
  const Paging paging = paging_of(turned.asked(), 60);
  EXPECT_EQ(paging.pages(), 3U);
  std::vector<int> rows(60);
  rows[25] = 1;
  EXPECT_EQ(rows_of(rows, paging).size(), 25U);
  EXPECT_EQ(rows_of(rows, paging).front(), 1);
}

TEST(Paging, StaysWithinThePagesThatThereAre) {
  EXPECT_EQ(paging_of(Turned("/golven?pagina=9").asked(), 60).page, 3U);
  EXPECT_EQ(paging_of(Turned("/golven?pagina=-1").asked(), 60).page, 1U);
  EXPECT_EQ(paging_of(Turned("/golven?pagina=x").asked(), 0).page, 1U);
  EXPECT_EQ(paging_of(Turned("/golven?pagina=99999999999999999999").asked(), 60).end(), 25U);
}

TEST(Paging, KeepsTheFilterInItsLinks) {
  Turned turned("/golven?status=listed&pagina=2");
  const Asked asked = turned.asked();
  const View view = pagination_view(Say(turned.world.desk(), asked), asked, paging_of(asked, 60));
  EXPECT_EQ(view.find("next_page")->text("place"), "?status=listed&pagina=3");
  EXPECT_EQ(view.find("previous")->text("place"), "?status=listed&pagina=1");
  EXPECT_EQ(view.text("shown"), "26 tot en met 50 van 60");
}

TEST(Paging, LeavesOutWhatIsFarAway) {
  Turned turned("/golven?pagina=6");
  const Asked asked = turned.asked();
  const View view = pagination_view(Say(turned.world.desk(), asked), asked, paging_of(asked, 250));
  EXPECT_THAT(marks_of(view), testing::ElementsAre("1", "…", "5", "6", "7", "…", "10"));
  EXPECT_FALSE(std::get<bool>(
      pagination_view(Say(turned.world.desk(), asked), asked, paging_of(asked, 25)).held()));
}

}  // namespace
}  // namespace draaiboek::web

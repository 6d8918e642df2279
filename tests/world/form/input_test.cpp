#include "web/form/input.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

class Inputs : public testing::Test {
 protected:
  Asked asked() { return {.request = request_, .number = ""}; }
  Desk& desk() { return world_.desk(); }

  support::World world_;
  Request request_{};
};

TEST_F(Inputs, ShowWhatIsKnownUntilTheFormIsPosted) {
  EXPECT_EQ(
      input(desk(), asked(), {.name = "title", .label = "Titel", .value = "Golf"}).text("value"),
      "Golf");
  request_.form = {{"title", ""}};
  EXPECT_EQ(
      input(desk(), asked(), {.name = "title", .label = "Titel", .value = "Golf"}).text("value"),
      "");
}

TEST_F(Inputs, KnowWhetherSomethingWasTyped) {
  const Input title{.name = "title", .label = "Titel", .value = "Golf"};
  const Input on{.name = "on", .label = "Datum", .value = "2027-01-02"};
  const auto is_typed = [](const View& view) { return std::get<bool>(view.find("typed")->held()); };
  EXPECT_FALSE(is_typed(input(desk(), asked(), title)));
  request_.form = {{"title", "Golf"}, {"on-day", "2"}, {"on-month", "1"}, {"on-year", "2027"}};
  EXPECT_FALSE(is_typed(input(desk(), asked(), title)));
  EXPECT_FALSE(is_typed(date_input(desk(), asked(), on)));
  request_.form = {{"title", "Golf 2"}, {"on-day", "3"}, {"on-month", "1"}, {"on-year", "2027"}};
  EXPECT_TRUE(is_typed(input(desk(), asked(), title)));
  EXPECT_TRUE(is_typed(date_input(desk(), asked(), on)));
}

TEST_F(Inputs, TellScreenReadersOfTheirHintAndError) {
  const View view = input(desk(), asked(), {.name = "title", .label = "Titel", .hint = "Kort"},
                          {{{"input.empty", {{"label", "Titel"}}}, "title"}});
  EXPECT_EQ(view.text("described_by"), "title-hint title-error");
  EXPECT_EQ(view.text("error"), "Vul 'Titel' in.");
}

TEST_F(Inputs, KeepADateThatDoesNotExistAsItWasTyped) {
  request_.form = {{"on-day", "31"}, {"on-month", "februari"}, {"on-year", ""}};
  const View view =
      date_input(desk(), asked(), {.name = "on", .label = "Datum", .value = "2027-01-02"});
  EXPECT_EQ(view.text("day"), "31");
  EXPECT_EQ(view.text("month"), "februari");
  EXPECT_EQ(view.text("year"), "");
}

TEST_F(Inputs, SplitAKnownDateInThree) {
  const View view =
      date_input(desk(), asked(), {.name = "on", .label = "Datum", .value = "2027-01-02"});
  EXPECT_EQ(view.text("day") + "/" + view.text("month") + "/" + view.text("year"), "2/1/2027");
}

TEST_F(Inputs, OfferChoicesOfWhichTheFirstHasTheIdOfTheField) {
  const View view = choice_input(desk(), asked(), {.name = "verdict", .label = "Oordeel"},
                                 {{"accepted", "Aanvaard"}, {"revise", "Herwerken"}}, {"revise"});
  const auto& choices = std::get<View::List>(view.find("choices")->held());
  EXPECT_EQ(choices[0].text("id"), "verdict");
  EXPECT_FALSE(std::get<bool>(choices[0].find("chosen")->held()));
  EXPECT_TRUE(std::get<bool>(choices[1].find("chosen")->held()));
}

}  // namespace
}  // namespace draaiboek::web

#include "web/page.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/random.h"
#include "web/show/notice.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

class Pages : public testing::Test {
 protected:
  Asked asked() { return {.request = request_, .number = "K7QF-3M2P", .now = world_.desk().now()}; }
  Response statement(const Frame& frame) {
    return show(world_.desk(), asked(), "about/accessibility", frame, View());
  }

  support::World world_;
  Request request_{};
};

TEST_F(Pages, StandInTheirFrame) {
  const std::string body =
      statement({.title = "Titel", .crumbs = {{"Golven", "/golven"}, {"Hier", ""}}}).body();
  EXPECT_THAT(body, HasSubstr("<title>Titel – Draaiboek</title>"));
  EXPECT_THAT(body, HasSubstr("<a class=\"govuk-breadcrumbs__link\" href=\"/golven\">Golven</a>"));
  EXPECT_THAT(body, HasSubstr("aria-current=\"page\">Hier</li>"));
  EXPECT_THAT(body, Not(HasSubstr("govuk-error-summary")));
}

TEST_F(Pages, StartWithTheirErrors) {
  const Response response = statement({.title = "Titel",
                                       .errors = {{{"input.empty", {{"label", "Titel"}}}, "title"},
                                                  {{"refusal.form-incomplete"}}}});
  EXPECT_EQ(response.status(), 422);
  EXPECT_THAT(response.body(), HasSubstr("<title>Fout: Titel – Draaiboek</title>"));
  EXPECT_THAT(response.body(),
              HasSubstr("<li><a href=\"#title\">Vul &#39;Titel&#39; in.</a></li>"));
}

TEST_F(Pages, TellTheirErrorsInTheOrderOfTheirFields) {
  View body;
  for (const char* name : {"email", "password"}) {
    View field;
    field.set("name", name).set("label", name).set("hint", "").set("value", "").set("error", "");
    field.set("optional", false).set("described_by", "").set("typed", false);
    body.set(name, std::move(field));
  }
  body.set("place", "/").set("kept", false).set("ended", false).set("query", "");
  const std::string page = show(world_.desk(), asked(), "account/sign-in",
                                {.title = "Titel",
                                 .errors = {{{"input.empty", {{"label", "Tweede"}}}, "password"},
                                            {{"input.empty", {{"label", "Eerste"}}}, "email"},
                                            {{"refusal.form-incomplete"}}}},
                                std::move(body))
                               .body();
  EXPECT_LT(page.find("&#39;Eerste&#39;"), page.find("&#39;Tweede&#39;"));
  EXPECT_LT(page.find("<li>"), page.find("href=\"#email\""));
}

TEST_F(Pages, SayInTheirTabWhatTheyAreAbout) {
  const auto with = [](const std::string& title) {
    return Frame{.title = title,
                 .crumbs = {{"Golven", "/golven"}, {"Golf 2", "/golven/2"}, {"Bord", ""}}};
  };
  EXPECT_THAT(statement(with("Bord")).body(),
              HasSubstr("<title>Bord – Golf 2 – Draaiboek</title>"));
  EXPECT_THAT(statement(with("Bord – Golf 2")).body(),
              HasSubstr("<title>Bord – Golf 2 – Draaiboek</title>"));
}

TEST_F(Pages, TakeTheStatusOfTheFirstError) {
  using Kind = engine::Refusal::Kind;
  EXPECT_EQ(statement({.title = "", .errors = {{{"x"}, "", Kind::conflict}}}).status(), 409);
  EXPECT_EQ(statement({.title = "", .errors = {{{"x"}, "", Kind::forbidden}}}).status(), 403);
  EXPECT_EQ(statement({.title = "", .errors = {{{"x"}, "", Kind::not_found}}}).status(), 404);
}

TEST_F(Pages, SayOnceWhatWasDone) {
  const Response going = go_on(asked(), "/golven", engine::Message{"done.saved"});
  ASSERT_EQ(going.cookies().size(), 1U);
  request_.cookies.add(going.cookies()[0].name, going.cookies()[0].value);
  const Response shown = statement({.title = "Titel"});
  EXPECT_THAT(shown.body(), HasSubstr("De wijziging is bewaard."));
  ASSERT_EQ(shown.cookies().size(), 1U);
  EXPECT_EQ(shown.cookies()[0].max_age, std::chrono::seconds(0));
}

TEST_F(Pages, LeadAnHtmxRequestOnWithoutARedirect) {
  request_.htmx = true;
  const Response going = go_on(asked(), "/golven");
  EXPECT_EQ(going.status(), 200);
  EXPECT_EQ(going.header("HX-Redirect"), "/golven");
}

TEST_F(Pages, ShowTheNumberOfAFailureButNotOfAMistake) {
  EXPECT_THAT(error_page(world_.desk(), asked(), 500).body(), HasSubstr("K7QF-3M2P"));
  EXPECT_THAT(error_page(world_.desk(), asked(), 404).body(), Not(HasSubstr("K7QF-3M2P")));
}

TEST_F(Pages, ExistForEachStatusInBothLanguages) {
  for (const int status : {400, 403, 404, 405, 409, 413, 422, 500, 503}) {
    for (const char* language : {"nl", "en"}) {
      Asked reader = asked();
      reader.language = language;
      const Response response = error_page(world_.desk(), reader, status);
      EXPECT_EQ(response.status(), status);
      EXPECT_THAT(response.body(), Not(HasSubstr("error."))) << status << " " << language;
      EXPECT_THAT(response.body(), HasSubstr("href=\"/aanmelden\""));
    }
  }
}

}  // namespace
}  // namespace draaiboek::web

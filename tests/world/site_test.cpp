#include "web/site.h"

#include <gmock/gmock.h>

#include "db/world_error.h"
#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

Response hello(Desk&, const Asked& asked) {
  return Response::text("hello " + asked.viewer.name);
}
Response no_database(Desk&, const Asked&) {
  throw db::WorldError("the database is away");
}
Response bug(Desk&, const Asked&) {
  engine::expects(false, "this never happens");
  return Response();
}
Response foreign(Desk&, const Asked&) {
  throw 7;  // NOLINT(hicpp-exception-baseclass): what a library could do
}

constexpr Route table[] = {
    {Method::get, "/open", Policy::anyone(), hello},
    {Method::get, "/mine", Policy::signed_in(), hello},
    {Method::post, "/mine", Policy::signed_in(), hello},
    {Method::get, "/plan", Policy::role("coordinator"), hello},
    {Method::get, "/cases/{case}", Policy::sees_case(), hello},
    {Method::post, "/cases/{case}", Policy::at_case("coordinator"), hello},
    {Method::get, "/cases/{case}/steps/{step}", Policy::sees_case(), hello},
    {Method::get, "/no-database", Policy::anyone(), no_database},
    {Method::get, "/bug", Policy::anyone(), bug},
    {Method::get, "/foreign", Policy::anyone(), foreign},
};

class TheSite : public testing::Test {
 protected:
  Response ask(const Request& request) {
    return answer(world_.desk(), table, request,
                  [this](const std::string& line) { log_ += line + "\n"; });
  }
  Response get(const std::string& who, const std::string& place) {
    return ask(world_.request(who, place));
  }
  Request form(const std::string& who, const std::string& place) {
    Request request = world_.request(who, place);
    request.method = Method::post;
    request.origin = "http://" + request.host;
    request.form.add("csrf", world_.csrf(who));
    return request;
  }

  support::World world_;
  std::string log_;
};

TEST_F(TheSite, LetsAnyoneIntoAnOpenPage) {
  EXPECT_EQ(get("", "/open").status(), 200);
}

TEST_F(TheSite, SendsWhoIsNotSignedInToTheDoorAndBack) {
  const Response response = get("", "/mine");
  EXPECT_EQ(response.status(), 303);
  EXPECT_EQ(response.header("Location"), "/aanmelden?naar=%2Fmine");
}

TEST_F(TheSite, KeepsTheChoiceInTheAddressOnTheWayToTheDoor) {
  EXPECT_EQ(get("", "/mine?status=late&lang=en").header("Location"),
            "/aanmelden?naar=%2Fmine%3Fstatus%3Dlate");
}

TEST_F(TheSite, SaysToAFormOfASessionThatWasEndedElsewhereThatItIsOver) {
  Request late = form("carla", "/mine");
  late.cookies = {};
  late.cookies.add("session", std::string(64, 'f'));
  EXPECT_EQ(ask(late).header("Location"), "/aanmelden?beeindigd=1");
  late.method = Method::get;
  EXPECT_EQ(ask(late).header("Location"), "/aanmelden?naar=%2Fmine") << "nothing was typed";
  EXPECT_THAT(world_.get("", "/aanmelden?beeindigd=1").body(),
              HasSubstr("Wat u net verstuurde, is niet bewaard."));
}

TEST_F(TheSite, KnowsWhoAsks) {
  EXPECT_EQ(get("carla", "/mine").body(), "hello carla");
}

TEST_F(TheSite, AsksForARole) {
  EXPECT_EQ(get("carla", "/plan").status(), 200);
  EXPECT_EQ(get("marie", "/plan").status(), 403);
}

TEST_F(TheSite, HidesACaseOfOthersAsIfItWereNotThere) {
  const Response hidden = get("marie", "/cases/" + world_.oosterzele().text());
  const Response missing = get("marie", "/cases/" + engine::CaseId::of(7).text());
  EXPECT_EQ(hidden.status(), 404);
  EXPECT_EQ(missing.status(), 404);
  EXPECT_EQ(get("marie", "/cases/" + world_.melle().text()).status(), 200);
  EXPECT_EQ(get("carla", "/cases/" + world_.other_wave().text()).status(), 404);
}

TEST_F(TheSite, TellsWhoSeesACaseThatTheyMayNotDoThis) {
  const std::string place = "/cases/" + world_.melle().text();
  EXPECT_EQ(ask(form("carla", place)).status(), 200);
  EXPECT_EQ(ask(form("marie", place)).status(), 403);
  EXPECT_EQ(ask(form("omar", place)).status(), 404);
}

TEST_F(TheSite, FindsAStepOnlyAtItsOwnLevel) {
  const auto place = [](engine::CaseId id, const std::string& step) {
    return "/cases/" + id.text() + "/steps/" + step;
  };
  EXPECT_EQ(get("marie", place(world_.melle(), "bia")).status(), 200);
  EXPECT_EQ(get("marie", place(world_.wave(), "bia")).status(), 404);
  EXPECT_EQ(get("marie", place(world_.wave(), "voorbereiding")).status(), 200);
  EXPECT_EQ(get("marie", place(world_.wave(), "goedkeuring")).status(), 404);
  EXPECT_EQ(get("carla", place(world_.wave(), "goedkeuring")).status(), 200);
  EXPECT_EQ(get("carla", place(world_.wave(), "bestaat-niet")).status(), 404);
}

TEST_F(TheSite, WantsTheTokenAndOurOwnOriginWithEachChange) {
  EXPECT_EQ(ask(form("carla", "/mine")).status(), 200);
  Request without = form("carla", "/mine");
  without.form = {};
  EXPECT_EQ(ask(without).status(), 403);
  EXPECT_THAT(ask(without).body(), HasSubstr("Dit formulier stond te lang open"));
  Request of_another = form("carla", "/mine");
  of_another.form = {{"csrf", world_.csrf("ann")}};
  EXPECT_EQ(ask(of_another).status(), 403);
  Request foreign = form("carla", "/mine");
  foreign.origin = "https://elsewhere.example";
  EXPECT_EQ(ask(foreign).status(), 403);
  Request no_origin = form("carla", "/mine");
  no_origin.origin = "";
  EXPECT_EQ(ask(no_origin).status(), 403);
}

TEST_F(TheSite, NamesTheMethodsThatAPageHas) {
  const Response response = ask(form("carla", "/plan"));
  EXPECT_EQ(response.status(), 405);
  EXPECT_EQ(response.header("Allow"), "GET, HEAD");
}

TEST_F(TheSite, AnswersAFailureOfTheWorldWithALaterAndANumber) {
  const Response response = get("", "/no-database");
  EXPECT_EQ(response.status(), 503);
  EXPECT_EQ(response.header("Retry-After"), "10");
  EXPECT_THAT(response.body(), HasSubstr("Draaiboek is even niet beschikbaar"));
  EXPECT_THAT(response.body(), Not(HasSubstr("the database is away")));
  EXPECT_THAT(log_, HasSubstr("the database is away"));
}

TEST_F(TheSite, PutsTheSameNumberInTheLogAndOnThePage) {
  const Response response = get("", "/bug");
  EXPECT_EQ(response.status(), 500);
  const auto at = log_.find("\"request\":\"");
  const std::string number = log_.substr(at + 11, 9);
  EXPECT_THAT(response.body(), HasSubstr(number));
}

TEST_F(TheSite, CatchesEvenWhatIsNoExceptionOfOurs) {
  EXPECT_EQ(get("", "/foreign").status(), 500);
  EXPECT_THAT(log_, HasSubstr("isn't ours"));
}

TEST_F(TheSite, LogsOneLineForEachRequestWithoutTheQuery) {
  get("carla", "/mine?zoek=geheim");
  EXPECT_EQ(std::count(log_.begin(), log_.end(), '\n'), 1);
  EXPECT_THAT(log_, HasSubstr("\"path\":\"/mine\""));
  EXPECT_THAT(log_, Not(HasSubstr("geheim")));
  EXPECT_THAT(log_, HasSubstr(world_.person("carla").text()));
}

TEST_F(TheSite, RemembersTheLanguageThatWasAskedFor) {
  const Response response = get("", "/nowhere?lang=en");
  EXPECT_THAT(response.body(), HasSubstr("This page doesn&#39;t exist"));
  EXPECT_THAT(response.body(), HasSubstr("<html lang=\"en\""));
  EXPECT_TRUE(std::any_of(response.cookies().begin(), response.cookies().end(),
                          [](const Cookie& cookie) { return cookie.name == "taal"; }));
}

TEST_F(TheSite, SaysThatItIsAliveAndReady) {
  EXPECT_EQ(get("", "/health/live").status(), 200);
  EXPECT_EQ(get("", "/health/ready").body(), "{\"status\":\"UP\"}\n");
}

TEST_F(TheSite, ShowsWhyTheGateRefused) {
  const Response response = refused_page(world_.desk(), 400, "error.400.text", "en");
  EXPECT_EQ(response.status(), 400);
  EXPECT_THAT(response.body(), HasSubstr("Draaiboek can&#39;t read"));
}

}  // namespace
}  // namespace draaiboek::web

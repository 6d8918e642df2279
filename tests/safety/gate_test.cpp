// What every form shares: the token, our own origin, and fields that nobody asked for.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <regex>

#include "tests/safety/every_form.h"
#include "tests/safety/page_form.h"

namespace draaiboek::safety {
namespace {

using testing::HasSubstr;
using web::Fields;
using web::Request;

// A form from one of our own pages, as the first who may send it.
struct Posted {
  std::string who;
  Request request;
};

std::vector<Posted> every_post(MatrixWorld& here) {
  std::vector<Posted> found;
  for (const Line& line : read_matrix(std::string(SOURCE_DIR) + "/tests/safety/matrix.txt").lines) {
    if (line.method != "POST")
      continue;
    const std::string who = *line.may.front().people.rbegin();
    Request request = here.world.request(who, here.path_of(line, Relation::own));
    request.method = web::Method::post;
    request.origin = "http://" + request.host;
    request.sec_fetch_site = "same-origin";
    request.form = {{"csrf", here.world.csrf(who)},
                    {"command", web::new_id<engine::CommandId>().text()}};
    found.push_back({who, std::move(request)});
  }
  return found;
}

bool is_stream(const std::string& path) {
  return path.ends_with("/bestanden") || path == "/organisaties/import";
}

TEST(EveryPost, WithoutTheRightTokenIsRefusedByAClearPage) {
  MatrixWorld here;
  for (Posted& posted : every_post(here)) {
    // Files carry their token in the body: tests of uploads try that.
    if (is_stream(posted.request.path))
      continue;
    const std::string of_another = here.world.csrf(posted.who == "nele" ? "carla" : "nele");
    for (const Fields& form : {Fields{}, Fields{{"csrf", ""}}, Fields{{"csrf", of_another}},
                               Fields{{"csrf", posted.request.form.get("csrf") + "x"}}}) {
      posted.request.form = with(form, "command", web::new_id<engine::CommandId>().text());
      const auto answer = here.world.answer(posted.request);
      EXPECT_EQ(answer.status(), 403) << posted.request.path;
      EXPECT_THAT(answer.body(), HasSubstr("<h1")) << posted.request.path;
    }
  }
}

TEST(EveryPost, FromAForeignPageIsRefusedEvenWithTheRightToken) {
  MatrixWorld here;
  for (const Posted& posted : every_post(here)) {
    Request foreign = posted.request;
    foreign.origin = "https://elders.example";
    EXPECT_EQ(here.world.answer(foreign).status(), 403) << foreign.path;
    foreign.origin = "null";
    EXPECT_EQ(here.world.answer(foreign).status(), 403) << foreign.path;
    foreign = posted.request;
    foreign.sec_fetch_site = "cross-site";
    EXPECT_EQ(here.world.answer(foreign).status(), 403) << foreign.path;
  }
}

// The names of all columns of the database: what somebody who knows our tables would try.
std::set<std::string> column_names() {
  static const std::regex column(
      "^  ([a-z_0-9]+) (BINARY|VARBINARY|VARCHAR|CHAR|TEXT|MEDIUMTEXT|"
      "LONGTEXT|INT|BIGINT|BOOLEAN|DATE|DATETIME|TINYINT).*");
  std::set<std::string> names = {"is_admin", "grants", "seats", "organisation_id", "enrolled"};
  for (const auto& file :
       std::filesystem::directory_iterator(std::string(SOURCE_DIR) + "/db/migrations")) {
    std::ifstream text(file.path());
    for (std::string line; std::getline(text, line);) {
      if (std::smatch found; std::regex_match(line, found, column))
        names.insert(found[1]);
    }
  }
  return names;
}

TEST(EveryForm, ChangesNothingMoreWithFieldsNamedLikeTheColumnsOfTheDatabase) {
  const auto columns = column_names();
  ASSERT_GT(columns.size(), 30U);
  for (const FormAt& where : every_form()) {
    OpenWorld plain;
    OpenWorld other;
    const PageForm form = form_at(plain, where);
    const auto answer = plain.world.post(where.who, form.action, filled_in(form));
    const PageForm same = form_at(other, where);
    Fields fields = filled_in(same);
    for (const std::string& name : columns) {
      // These two are fields of every form.
      if (!same.has(name) && name != "version" && name != "command")
        fields.add(name, name == "role" ? "administrator" : other.world.person("omar").text());
    }
    const auto tried = other.world.post(where.who, same.action, fields);
    EXPECT_EQ(tried.status(), answer.status()) << same.action;
    EXPECT_EQ(portrait(other), portrait(plain)) << same.action;
  }
}

}  // namespace
}  // namespace draaiboek::safety

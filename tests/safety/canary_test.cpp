// Everyone asks for everything that there is, of two organisations that left their canary
// wherever words or bytes can be left; World looks through every answer.

#include "tests/support/canary.h"

#include <gmock/gmock.h>
#include <gtest/gtest-spi.h>

#include "tests/safety/matrix_world.h"
#include "tests/safety/secrets.h"

namespace draaiboek::safety {
namespace {

using web::Method;
using web::Route;

class Canaries : public testing::Test {
 protected:
  Canaries() : secrets_(world_) {
    for (const engine::CaseId id : {world_.melle(), world_.oosterzele(), world_.zingem()}) {
      for (const char* step : {"vragen", "bia"}) {
        for (const auto& document : world_.store().documents().documents(system(), id, step))
          documents_.push_back(document.id.text());
      }
    }
  }
  static db::Viewer system() {
    db::Viewer viewer;
    viewer.is_system = true;
    return viewer;
  }

  // Each way to fill in a route with things that exist.
  std::vector<std::string> paths_of(const Route& route) const {
    std::vector<std::string> paths = {std::string(route.pattern.text())};
    const std::vector<std::string> cases = {world_.melle().text(), world_.oosterzele().text(),
                                            world_.zingem().text(), world_.wave().text(),
                                            world_.other_wave().text()};
    paths = spread(paths, "{case}", cases);
    paths = spread(paths, "{step}",
                   {"vragen", "bia", "bia-feedback", "bevraging", "voorbereiding", "verslag"});
    paths = spread(paths, "{section}", {"start"});
    paths = spread(paths, "{anchor}", {"workshop-1"});
    return spread(paths, "{document}", documents_);
  }
  static std::vector<std::string> spread(const std::vector<std::string>& paths,
                                         const std::string& placeholder,
                                         const std::vector<std::string>& values) {
    std::vector<std::string> all;
    for (const std::string& path : paths) {
      if (path.find(placeholder) == std::string::npos)
        all.push_back(path);
      else
        for (const std::string& value : values)
          all.push_back(filled(path, placeholder, value));
    }
    return all;
  }

  // How many answers told what belongs to Melle.
  int ask_for_everything(const std::string& who, Method method) {
    int told = 0;
    for (const Route& route : web::routes()) {
      if (route.method != method || route.pattern.text() == "/afmelden")
        continue;
      for (const std::string& path : paths_of(route)) {
        const auto response =
            method == Method::get ? world_.get(who, path) : world_.post(who, path);
        EXPECT_LT(response.status(), 500) << path << " as " << who;
        told += support::canary::text_of(response).find(support::secret_canary("Melle")) !=
                std::string::npos;
      }
    }
    return told;
  }

  World world_{};
  Secrets secrets_;
  std::vector<std::string> documents_{};
};

TEST_F(Canaries, SingOnlyForWhoMaySeeTheOrganisation) {
  // admin and sam have no more to see than olga, ed no more than vic, mo as much as marie.
  for (const std::string who :
       {"", "carla", "nele", "ann", "vic", "olga", "marie", "omar", "zita"}) {
    const int told = ask_for_everything(who, Method::get);
    const bool may = who == "carla" || who == "ann" || who == "marie";
    if (may)
      EXPECT_GE(told, 5) << who << " should read it, or this test looks at nothing";
    else
      EXPECT_EQ(told, 0) << who;
  }
}

TEST_F(Canaries, StaySilentInTheAnswersToFormsOfOthers) {
  for (const std::string who : {"omar", "vic", "nele"})
    EXPECT_EQ(ask_for_everything(who, Method::post), 0) << who;
}

web::Response leak(web::Desk&, const web::Asked&) {
  return web::Response::text("antwoord: geheim-van-Melle");
}
web::Response leak_as_file(web::Desk&, const web::Asked&) {
  web::Download file;
  file.file_name = "bia.xlsx";
  file.producer = [left = 3]() mutable {
    return left-- > 0 ? std::string(left == 1 ? "geheim-van-Melle" : "...") : std::string();
  };
  return web::Response::download(std::move(file));
}
constexpr Route leaks[] = {
    {Method::get, "/lek", web::Policy::signed_in(), leak},
    {Method::get, "/lek/bestand", web::Policy::signed_in(), leak_as_file},
};

TEST(CanaryListener, FailsTheTestWhenAPageOrAFileTellsWhatItMayNot) {
  World world;
  EXPECT_NONFATAL_FAILURE(world.answer(world.request("omar", "/lek"), leaks),
                          "'omar' reads what belongs to Melle at /lek");
  EXPECT_NONFATAL_FAILURE(world.answer(world.request("vic", "/lek/bestand"), leaks),
                          "'vic' reads what belongs to Melle at /lek/bestand");
  world.answer(world.request("marie", "/lek"), leaks);
  world.answer(world.request("ann", "/lek/bestand"), leaks);
}

}  // namespace
}  // namespace draaiboek::safety

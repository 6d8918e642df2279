#pragma once
// Two organisations that write, upload, hand in, are read and answer through the pages, each with
// its canary in everything that can hold words or bytes.

#include <string>

#include "tests/pages/step/file/sent_file.h"
#include "tests/support/canary.h"
#include "tests/support/world.h"
#include "web/account/random.h"

namespace draaiboek::safety {

using support::World;

/// The value of a hidden field of a page; "" when the page doesn't have it.
inline std::string hidden_value(const std::string& page, const std::string& name) {
  const std::string mark = "name=\"" + name + "\" value=\"";
  const auto at = page.find(mark);
  if (at == std::string::npos)
    return "";
  const auto from = at + mark.size();
  return page.substr(from, page.find('"', from) - from);
}

/// Hands in what lies there, by the check page.
inline void hand_in_by_page(World& world, const std::string& who, const std::string& place) {
  const std::string check = world.get(who, place + "/controle").body();
  const auto done =
      world.post(who, place + "/inzending", {{"content", hidden_value(check, "content")}});
  EXPECT_EQ(done.status(), 303) << place << done.body();
}

class Secrets {
 public:
  explicit Secrets(World& world) : world_(world) {
    world.hold_workshop();
    live("Melle", "marie", world.melle());
    live("Oosterzele", "omar", world.oosterzele());
    const std::string zingem = "/zaken/" + world.zingem().text();
    post("carla", zingem + "/contacten",
         {{"way", "telephone"},
          {"call-date-day", "22"},
          {"call-date-month", "3"},
          {"call-date-year", "2027"},
          {"spoken-to", support::secret_canary("Zingem")},
          {"said", support::secret_canary("Zingem")},
          {"next", support::secret_canary("Zingem")}});
    post("carla", zingem + "/inschrijving",
         {{"status", "contacted"}, {"note", support::secret_canary("Zingem")}});
  }

 private:
  void post(const std::string& who, const std::string& place, const web::Fields& fields) {
    EXPECT_EQ(world_.post(who, place, fields).status(), 303) << place << " as " << who;
  }

  void live(const std::string& organisation, const std::string& who, engine::CaseId id) {
    secret_ = support::secret_canary(organisation);
    case_ = "/zaken/" + id.text();
    write(who);
    read_and_answer(who);
    post("carla", case_ + "/stappen/bia/uitstel",
         {{"until-day", "1"}, {"until-month", "6"}, {"until-year", "2027"}, {"reason", secret_}});
    post(who, case_ + "/vragen", {{"step", ""}, {"words", secret_}});
    post("carla", case_ + "/klok", {{"reason", secret_}});
    post("carla", case_ + "/klok", {});
    const auto upload = support::send_file(
        world_, who, case_ + "/stappen/bia",
        {"bia", "concept " + secret_ + ".xlsx", support::sheet("concept " + secret_)});
    EXPECT_EQ(upload.status(), 303);
  }

  void write(const std::string& who) {
    const std::string form = case_ + "/stappen/vragen";
    post(who, form + "/secties/start/concept",
         {{"draft", "0"}, {"q-plan", "yes"}, {"q-waarom", secret_}});
    post(who, form + "/secties/later/concept", {{"draft", "0"}, {"q-diensten", "3"}});
    hand_in_by_page(world_, who, form);
    post("carla", form + "/heropening", {{"reason", secret_}});
    post(who, form + "/secties/start/concept",
         {{"draft", "0"}, {"q-plan", "no"}, {"q-waarom", "nog niet ingediend " + secret_}});
    post(who, case_ + "/stappen/bevraging/afwerking", {{"note", secret_}});
    const auto upload =
        support::send_file(world_, who, case_ + "/stappen/bia",
                           {"bia", "BIA " + secret_ + ".xlsx", support::sheet(secret_)});
    EXPECT_EQ(upload.status(), 303);
    hand_in_by_page(world_, who, case_ + "/stappen/bia");
  }

  void read_and_answer(const std::string& who) {
    const std::string feedback = case_ + "/stappen/bia-feedback";
    const std::string remark = web::new_id<engine::RemarkId>().text();
    post("ann", feedback + "/feedback",
         {{"concept", "0"},
          {"remark", remark},
          {"kind-" + remark, "question"},
          {"section-" + remark, "tijden"},
          {"text-" + remark, secret_},
          {"summary", secret_},
          {"verdict", "revise"},
          {"send", "1"}});
    post(who, feedback + "/antwoorden", {{remark, "antwoord " + secret_}});
  }

  World& world_;
  std::string secret_{};
  std::string case_{};
};

}  // namespace draaiboek::safety

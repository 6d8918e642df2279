#pragma once
// Every form that someone gets to see in the test world, found by asking for every page of the
// matrix as the first who may.

#include <functional>
#include <map>
#include <regex>
#include <string>
#include <vector>

#include "tests/safety/matrix_world.h"
#include "tests/safety/page_form.h"

namespace draaiboek::safety {

/// A test world with everything open that can be: nothing is handed in but what is to be read.
class OpenWorld {
 public:
  OpenWorld() : grouped(world) {
    world.hold_workshop();
    grouped.open_group(world, "Groep 1");
    for (const std::string who : {"marie", "omar"})
      world.hand_in(who, who == "marie" ? world.melle() : world.oosterzele(), "bia");
    const std::string remark = engine::RemarkId::of(501).text();
    const web::Fields feedback = {{"concept", "0"},
                                  {"remark", remark},
                                  {"kind-" + remark, "question"},
                                  {"section-" + remark, "tijden"},
                                  {"text-" + remark, "Waarom 2 dagen?"},
                                  {"verdict", "revise"}};
    world.post("ann", step(world.melle(), "bia-feedback/feedback"), with(feedback, "keep", "1"));
    world.post("ann", step(world.oosterzele(), "bia-feedback/feedback"),
               with(feedback, "send", "1"));
    world.hand_in("omar", world.oosterzele(), "vragen");
    // So that a contact can be taken off.
    world.act("carla", world.melle(), engine::wish::SetStaff{"contact", world.person("mo"), true});
    // In nele's wave something waits for a decision; sam may plan any wave.
    world.act("nele", world.other_wave(),
              engine::wish::SetStaff{"validator", world.person("vic"), true});
    world.hand_in("nele", world.other_wave(), "voorbereiding");
    db::Viewer system;
    system.is_system = true;
    world.store().people().give(system, world.person("sam"),
                                {"coordinator", db::Scope::everything, ""});
  }

  static std::string step(engine::CaseId id, const std::string& name) {
    return "/zaken/" + id.text() + "/stappen/" + name;
  }

  World world{};
  support::GroupWave grouped;
};

/// Where to find a form again in another world: page number `place` as `who`, and which there.
struct FormAt {
  std::size_t place = 0;
  std::string who;
  std::size_t form = 0;
};

/// The pages with forms, in a fixed order.
inline std::vector<std::pair<std::string, std::string>> pages_with_forms(OpenWorld& at) {
  const std::string wave = "/golven/" + at.world.wave().text();
  const std::string melle = "/zaken/" + at.world.melle().text();
  const std::string oosterzele = "/zaken/" + at.world.oosterzele().text();
  const std::string workshop = wave + "/workshops/workshop-2";
  const std::string grouped = at.grouped.participant.text();
  return {{"", "/aanmelden"},
          {"", "/wachtwoord-vergeten"},
          {"marie", melle + "/stappen/vragen/secties/start"},
          {"marie", melle + "/stappen/vragen/secties/later"},
          {"marie", melle + "/stappen/vragen/secties"},
          {"marie", melle + "/stappen/bevraging"},
          {"omar", oosterzele + "/stappen/bia-feedback"},
          {"carla", oosterzele + "/stappen/vragen/heropening"},
          {"ann", melle + "/stappen/bia-feedback"},
          {"vic", OpenWorld::step(at.world.wave(), "goedkeuring")},
          {"vic", OpenWorld::step(at.world.other_wave(), "goedkeuring")},
          {"sam", "/golven/nieuw?programma=" + at.world.workflow_hash()},
          {"carla", wave + "/gegevens"},
          {"carla", wave + "/medewerkers"},
          {"carla", wave + "/medewerkers/weghaling?wie=analyst:" + at.world.person("ann").text()},
          {"carla", wave + "/annulering"},
          {"carla", wave + "/deelnemers/toevoegen"},
          {"carla", "/golven/" + at.grouped.id.text() + "/groepen"},
          {"carla", workshop + "/verloop"},
          {"carla", workshop + "/annulering"},
          {"carla", wave + "/workshops/workshop-1/materiaal"},
          {"carla", wave + "/workshops/workshop-1/aanwezigheid"},
          {"carla", wave + "/verplaatsing/workshop-2"},
          {"carla", "/zaken/" + at.world.zingem().text() + "/inschrijving"},
          {"carla", melle + "/mensen/weghaling?wie=member:" + at.world.person("mo").text()},
          {"carla", melle + "/mensen/nieuw"},
          {"carla", "/zaken/" + grouped + "/groep"},
          {"marie", "/zaken/" + grouped + "/toepassingen"},
          {"carla", "/organisaties/" + at.world.organisation("Vo-CRT").text() + "/contact"},
          {"carla", "/zaken/" + at.world.zingem().text() + "/contacten"},
          {"marie", melle + "/vragen?stap=bia"},
          {"carla", "/toolkit/nieuw"},
          {"carla", melle + "/vertrek"},
          {"carla", melle + "/klok"},
          {"carla", melle + "/stappen/vragen/uitstel"}};
}

inline PageForm form_at(OpenWorld& at, const FormAt& where) {
  const auto [who, place] = pages_with_forms(at).at(where.place);
  const std::string page = at.world.get(who, place).body();
  PageForm form = forms_of(page).at(where.form);
  if (form.action.empty())
    form.action = place;
  return form;
}

/// Every form without files. Fails when one of the pages has no form any more.
inline std::vector<FormAt> every_form() {
  OpenWorld at;
  const auto pages = pages_with_forms(at);
  std::vector<FormAt> found;
  std::map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const auto& [who, place] = pages[i];
    const auto forms = forms_of(at.world.get(who, place).body());
    EXPECT_FALSE(forms.empty()) << place << " as " << who;
    for (std::size_t k = 0; k < forms.size(); ++k) {
      if (forms[k].has_files)
        continue;
      std::string mark = std::to_string(i) + forms[k].action;
      for (const PageField& field : forms[k].fields)
        mark += " " + field.name;
      // One row of a list stands for all of them: the last, for the first may be who asks.
      const auto [row, is_new] = known.emplace(mark, found.size());
      if (is_new)
        found.push_back({i, who, k});
      else
        found[row->second].form = k;
    }
  }
  return found;
}

/// What there is to read in the world, without what differs between two worlds that lived alike.
inline std::string portrait(OpenWorld& at) {
  static const std::regex differs(
      "[0-9a-f]{64}|[0-9a-z]{26}|[0-9A-Za-z_-]{40,}|[0-9A-Z]{4}-[0-9A-Z]{4}|"
      "data-seconds=\"[0-9]+\"");
  const std::string wave = "/golven/" + at.world.wave().text();
  const std::string melle = "/zaken/" + at.world.melle().text();
  std::string all;
  const auto add = [&](const std::string& who, const std::string& place) {
    all += "\n== " + place + " as " + who + "\n" + at.world.get(who, place).body();
  };
  for (const char* page : {"", "/medewerkers"})
    add("carla", wave + page);
  for (const engine::CaseId id : {at.world.wave(), at.world.melle(), at.world.oosterzele(),
                                  at.world.zingem(), at.grouped.id, at.grouped.participant})
    add("carla", "/zaken/" + id.text() + "/geschiedenis");
  add("carla", melle + "/mensen");
  for (const char* who : {"marie", "admin"})
    add(who, "/taken");
  // Coordinators are named in the order of their ids, which are random.
  static const std::regex order("nele, carla");
  return std::regex_replace(std::regex_replace(all, differs, "#"), order, "carla, nele");
}

}  // namespace draaiboek::safety

#pragma once
// The test world in a state in which there is something to ask for at every route, and the way
// from a line of the matrix to a request.

#include <memory>
#include <optional>
#include <regex>
#include <string>

#include "tests/safety/matrix.h"
#include "tests/support/group_wave.h"
#include "tests/support/world.h"
#include "web/account/random.h"
#include "web/account/session.h"
#include "web/body/body.h"
#include "web/routes.h"

namespace draaiboek::safety {

using support::World;

/// Replaces a placeholder, when the text has it.
inline std::string filled(std::string text, const std::string& placeholder,
                          const std::string& value) {
  const auto at = text.find(placeholder);
  return at == std::string::npos ? text : text.replace(at, placeholder.size(), value);
}

/// A page without the seconds that its session still has, which go by while a test runs, and
/// without its own address in the links to the help about it and to the other language.
inline std::string steady(const std::string& page) {
  static const std::regex own(R"(data-seconds="[0-9]+"|van=[^"]*|href="[^"]*[?]lang=)");
  return std::regex_replace(page, own, "");
}

inline Outcome outcome_of(const web::Response& response) {
  switch (response.status()) {
    case 200:
    case 409:
    case 410:
    case 422:
      return Outcome::may;
    case 303:
      // Signing out also leads to the door, but with something to say.
      return response.header("Location").starts_with("/aanmelden") && response.cookies().empty()
                 ? Outcome::door
                 : Outcome::may;
    case 403:
      return Outcome::forbidden;
    case 404:
      return Outcome::hidden;
    default:
      return Outcome::broken;
  }
}

/// How a form is sent: one without its command id gets nowhere, so its answer shows what the
/// gate alone decided.
enum class Form { whole, without_command };

class MatrixWorld {
 public:
  MatrixWorld() : grouped(world) {
    world.hold_workshop();
    for (const std::string who : {"marie", "omar"}) {
      const engine::CaseId own = who == "marie" ? world.melle() : world.oosterzele();
      for (const char* step : {"bia", "vragen"})
        world.hand_in(who, own, step);
    }
    world.act("carla", grouped.participant,
              engine::wish::SetStaff{"member", world.person("mo"), true});
    world.act("nele", world.other_wave(),
              engine::wish::AddParticipants{{{elsewhere, world.organisation("Melle")}}});
    documents[Relation::own] = bia_of("marie", world.melle());
    documents[Relation::neighbour] = bia_of("omar", world.oosterzele());
    documents[Relation::elsewhere] =
        world.upload("nele", world.other_wave(), "voorbereiding", "sjabloon");
    documents[Relation::unknown] = engine::DocumentId::of(404);
    world.store().toolkit().save(world.viewer("carla"),
                                 {.id = toolkit_item, .title_nl = "Sjabloon", .kind = "template"},
                                 0, {});
    world.store().organisations().keep(
        world.viewer("carla"),
        {.id = import, .file = "lijst.csv", .csv = "nis,name\n44052,Oosterzele\n"});
  }

  std::string case_of(const std::string& on, Relation relation) const {
    const std::string sort = on.substr(0, on.find('/'));
    if (relation == Relation::unknown)
      return engine::CaseId::of(404).text();
    if (on == "grouped/participant")
      return grouped.participant.text();
    if (sort == "grouped")
      return grouped.id.text();
    if (sort == "wave")
      return (relation == Relation::own ? world.wave() : world.other_wave()).text();
    if (relation == Relation::own)
      return world.melle().text();
    return (relation == Relation::neighbour ? world.oosterzele() : elsewhere).text();
  }

  std::string path_of(const Line& line, Relation relation) const {
    const auto slash = line.on.find('/');
    std::string path = filled(line.pattern, "{case}", case_of(line.on, relation));
    path = filled(path, "{step}", slash == std::string::npos ? "" : line.on.substr(slash + 1));
    path = filled(path, "{section}", "start");
    path = filled(path, "{anchor}", "workshop-1");
    path = filled(path, "{person}",
                  world.person(relation == Relation::neighbour ? "omar" : "mo").text());
    path = filled(path, "{organisation}", world.organisation("Melle").text());
    if (line.pattern.starts_with("/toolkit/"))
      path = filled(path, "{name}", toolkit_item.text());
    if (line.pattern.starts_with("/hulp/"))
      path = filled(path, "{name}", "taken");
    if (line.pattern.starts_with("/organisaties/import/"))
      path = filled(path, "{name}", import.text());
    return filled(path, "{document}", documents.at(relation).text());
  }

  web::Response ask(std::span<const web::Route> table, const std::string& method,
                    const std::string& path, const std::string& who, Form form = Form::whole) {
    web::Request request = world.request(who, path);
    if (method == "POST") {
      request.method = web::Method::post;
      request.origin = "http://" + request.host;
      request.sec_fetch_site = "same-origin";
      request.form.add("csrf", world.csrf(who));
      // Somebody who isn't there, for the pages that take people away.
      request.form.add("member", "member:" + world.person("zita").text());
      if (form == Form::whole)
        request.form.add("command", web::new_id<engine::CommandId>().text());
    }
    if (table.data() == web::routes().data())
      return world.answer(request);
    // A table from which a policy was taken away may well show a canary.
    return web::answer(world.desk(), table, request, [](const std::string&) {});
  }

  World world{};
  support::GroupWave grouped;
  /// Melle as it takes part in nele's wave.
  engine::CaseId elsewhere = web::new_id<engine::CaseId>();
  std::map<Relation, engine::DocumentId> documents{};
  /// A file for the register that waits to be carried out.
  db::ImportId import = web::new_id<db::ImportId>();
  db::ToolkitItemId toolkit_item = web::new_id<db::ToolkitItemId>();

 private:
  engine::DocumentId bia_of(const std::string& who, engine::CaseId at) {
    return world.store().documents().documents(world.viewer(who), at, "bia").front().id;
  }
};

}  // namespace draaiboek::safety

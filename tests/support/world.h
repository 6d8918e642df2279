#pragma once
// A whole Draaiboek without a socket: a real database, the runner, the desk, people and one wave
// of the programme of world_programme.h, at 9 o'clock on Monday 11 January 2027. A Request goes
// in, a Response comes out. Each World has a database of its own; one thread.
//
// People: carla (coordinator), ann (analyst), vic (validator) and ed (expert) of the wave; sam
// (steering), olga (observer) and admin over everything; marie (contact) and mo (member) of
// Melle, omar (contact) of Oosterzele, zita (contact) of Zingem; nele coordinates another wave. By
// grants, not as staff: tom (application owner) over the wave, eva (external) over Melle.

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "db/maria/store.h"
#include "engine/text/texts.h"
#include "tests/support/maria_server.h"
#include "web/setup/catalogue.h"
#include "web/show/assets.h"
#include "web/show/render.h"
#include "web/site.h"

namespace draaiboek::support {

class World {
 public:
  /// On that database, or on a new one of the test program's own server.
  explicit World(const db::Address& address = migrated_database());

  web::Desk& desk() { return *desk_; }
  db::Store& store() { return *store_; }
  engine::PersonId person(const std::string& name) const { return people_.at(name); }
  engine::OrganisationId organisation(const std::string& name) const {
    return organisations_.at(name);
  }
  /// The wave and its participants; Melle and Oosterzele are enrolled, Zingem is only listed.
  engine::CaseId wave() const { return wave_; }
  engine::CaseId melle() const { return participants_.at("Melle"); }
  engine::CaseId oosterzele() const { return participants_.at("Oosterzele"); }
  engine::CaseId zingem() const { return participants_.at("Zingem"); }
  /// A wave of nele's, without participants.
  engine::CaseId other_wave() const { return other_wave_; }
  const std::string& workflow_hash() const { return workflow_hash_; }

  /// What the person (nobody when "") gets at a place of the site, as "/golven?lang=en".
  web::Response get(const std::string& who, const std::string& place);
  /// Posts a form from one of our own pages; adds the token and, when there is none, a command.
  web::Response post(const std::string& who, const std::string& place, web::Fields fields = {});
  /// A request of somebody, to be changed before `answer`.
  web::Request request(const std::string& who, const std::string& place);
  web::Response answer(const web::Request& request);
  /// The same from another table of routes. Every answer fails the test that shows a canary (see
  /// tests/support/canary.h) to who may not read it.
  web::Response answer(const web::Request& request, std::span<const web::Route> table);
  /// The token that the forms of this person carry.
  std::string csrf(const std::string& who);

  /// Does it without a page, with the roles that the person has there; the command must succeed.
  void act(const std::string& who, engine::CaseId target, engine::Wish wish);
  /// Hands in a step: a file for each required slot, an answer to each required question.
  void hand_in(const std::string& who, engine::CaseId target, const std::string& step);
  engine::DocumentId upload(const std::string& who, engine::CaseId target, const std::string& step,
                            const std::string& slot, const std::string& bytes = "bytes");
  /// Prepared, approved and held, so that the participants' steps are open; it is 22 March 2027.
  void hold_workshop();
  /// Nine o'clock on that day.
  void go_to(const std::string& date);
  engine::Snapshot snapshot();
  db::Viewer viewer(const std::string& who);

 private:
  void add_people();
  engine::CaseId plan(const std::string& coordinator, const std::string& title);
  void add_participants();
  void enrol(const std::string& name, const std::string& contact);

  text::Texts texts_;
  web::Reaches reaches_;
  web::Assets assets_;
  web::Clock clock_;
  MemoryFolder folder_;
  std::unique_ptr<db::MariaStore> store_;
  std::unique_ptr<web::Catalogue> catalogue_;
  std::unique_ptr<engine::Runner> runner_;
  std::unique_ptr<web::Desk> desk_;
  std::map<std::string, engine::PersonId> people_;
  std::map<std::string, engine::OrganisationId> organisations_;
  std::map<std::string, std::string> tokens_;
  std::map<std::string, engine::CaseId> participants_;
  engine::CaseId wave_{};
  engine::CaseId other_wave_{};
  std::string workflow_hash_;
};

}  // namespace draaiboek::support

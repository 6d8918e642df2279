#pragma once
// People, their ways in and their grants in MariaDB; see db/people.h. Thread-safe.

#include "db/maria/account/directory.h"
#include "db/maria/account/visitors.h"
#include "db/maria/link/pool.h"
#include "db/people.h"

namespace draaiboek::db {

class MariaPeople : public People {
 public:
  /// The pool and the list must outlive it.
  MariaPeople(Pool& pool, WaveList& waves)
      : pool_(pool), directory_(pool), visitors_(pool, waves) {}

  void save(const Viewer& viewer, const Person& person) override;
  void change_profile(const Viewer& viewer, const Person& person, engine::Instant at) override;
  std::optional<Person> person(const Viewer& viewer, engine::PersonId id) override;
  std::vector<Person> people(const Viewer& viewer,
                             const std::vector<engine::PersonId>& ids) override;
  std::vector<Person> people_of(const Viewer& viewer, engine::OrganisationId id) override;
  Names names(const Viewer& viewer, const std::set<engine::PersonId>& people,
              const std::set<engine::OrganisationId>& organisations) override {
    return directory_.names(viewer, people, organisations);
  }
  std::set<engine::PersonId> asking_for_password(const Viewer& viewer) override {
    return directory_.asking_for_password(viewer);
  }
  std::vector<Person> people_with_role(const Viewer& viewer, const engine::Role& role) override;

  std::optional<Credential> credential(const std::string& email) override;
  void set_password(engine::PersonId person, const std::string& password_hash) override;
  void open_session(const Session& session) override;
  std::optional<std::pair<Session, Viewer>> session(const std::string& token_hash) override {
    return visitors_.of(token_hash);
  }
  void touch_session(const std::string& token_hash, engine::Instant now) override;
  void close_session(const std::string& token_hash) override;
  LoginDelay login_delay(const std::string& key) override;
  void set_login_delay(const std::string& key, const LoginDelay& delay) override;

  void give(const Viewer& viewer, engine::PersonId person, const Grant& grant) override;
  void take_away(const Viewer& viewer, engine::PersonId person, const Grant& grant) override;

 private:
  Pool& pool_;
  Directory directory_;
  Visitors visitors_;
};

}  // namespace draaiboek::db

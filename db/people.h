#pragma once
// People, how they sign in, and what they may do. Names and addresses live here only and can be
// erased; everything else knows a person by id. Thread-safe; throws WorldError.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

struct Person {
  engine::PersonId id;
  std::string name;
  /// In lower case; unique.
  std::string email;
  /// "nl" or "en".
  std::string language = "nl";
  engine::OrganisationId organisation;
  bool active = true;
  /// As typed, "" when it isn't known.
  std::string phone{};
};

struct Credential {
  engine::PersonId person;
  /// As libsodium writes it (argon2id), "" before activation.
  std::string password_hash;
  bool active = true;
};

/// A signed-in browser. The token itself is only in the cookie; its SHA-256 is kept.
struct Session {
  /// 64 hexadecimal digits.
  std::string token_hash;
  engine::PersonId person;
  /// Secret from which the CSRF tokens of this session are made.
  std::string csrf_secret;
  engine::Instant created{};
  engine::Instant last_seen{};
  /// In words, as "Firefox, Windows"; "" when it isn't known.
  std::string device{};
  /// The person has a confirmed second factor.
  bool has_second_factor = false;
};

/// Failed sign-ins of one key (an account or an address) and until when it must wait.
struct LoginDelay {
  int failures = 0;
  engine::Instant blocked_until{};
};

/// Who is erased or unknown has no name.
struct Names {
  std::map<engine::PersonId, std::string> people{};
  std::map<engine::OrganisationId, std::string> organisations{};
};

class People {
 public:
  People() = default;
  People(const People&) = delete;
  People& operator=(const People&) = delete;
  virtual ~People() = default;

  /// Adds somebody, or changes who they are. Whether somebody who is known may sign in is changed
  /// by AccountRegister::set_active only.
  virtual void save(const Viewer& viewer, const Person& person) = 0;
  /// The viewer's own name, address, language and phone; what changed is noted among the events.
  virtual void change_profile(const Viewer& viewer, const Person& person, engine::Instant at) = 0;
  virtual std::optional<Person> person(const Viewer& viewer, engine::PersonId id) = 0;
  /// Everyone, by name; `ids` empty means all.
  virtual std::vector<Person> people(const Viewer& viewer,
                                     const std::vector<engine::PersonId>& ids) = 0;
  virtual std::vector<Person> people_of(const Viewer& viewer, engine::OrganisationId id) = 0;
  /// Names of these, as they are now or as they were when the viewer's session was read.
  virtual Names names(const Viewer& viewer, const std::set<engine::PersonId>& people,
                      const std::set<engine::OrganisationId>& organisations) = 0;
  /// Who asked for a new password, at that same moment.
  virtual std::set<engine::PersonId> asking_for_password(const Viewer& viewer) = 0;
  /// People with this role over any scope.
  virtual std::vector<Person> people_with_role(const Viewer& viewer, const engine::Role& role) = 0;

  // Signing in: there is no viewer yet.
  virtual std::optional<Credential> credential(const std::string& email) = 0;
  virtual void set_password(engine::PersonId person, const std::string& password_hash) = 0;
  /// Also forgets the sessions, delays and kept forms whose time has long passed.
  virtual void open_session(const Session& session) = 0;
  /// The session and the viewer with the grants as they are now; nullopt when it is unknown or
  /// the person isn't active.
  virtual std::optional<std::pair<Session, Viewer>> session(const std::string& token_hash) = 0;
  virtual void touch_session(const std::string& token_hash, engine::Instant now) = 0;
  virtual void close_session(const std::string& token_hash) = 0;
  virtual LoginDelay login_delay(const std::string& key) = 0;
  virtual void set_login_delay(const std::string& key, const LoginDelay& delay) = 0;

  // Grants that are given by an administrator; those of staff and contacts follow from facts
  // (StaffSet) and are written by the journal in the same transaction.
  virtual void give(const Viewer& viewer, engine::PersonId person, const Grant& grant) = 0;
  virtual void take_away(const Viewer& viewer, engine::PersonId person, const Grant& grant) = 0;
};

}  // namespace draaiboek::db

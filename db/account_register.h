#pragma once
// What administrators, coordinators and contacts see of accounts and do to them: who is there, how
// far they are with signing in, which grants they hold, and what was done to them by whom. Every
// change is noted among the events in the same transaction. Thread-safe; throws WorldError.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "db/people.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// How far somebody is with signing in.
struct AccountState {
  bool has_password = false;
  bool has_second_factor = false;
  /// They asked for a new password and nobody has made a link since.
  std::optional<engine::Instant> wants_password{};
  /// The end of a link for an activation or a new password that wasn't used yet; it may have
  /// passed.
  std::optional<engine::Instant> link_ends{};
};

/// A grant as it is shown: what it covers, and who gave it when.
struct GivenGrant {
  Grant grant;
  /// It follows from a fact of the case: it is taken away there, not here.
  bool by_fact = false;
  /// Title of the case or of the organisation; "" for everything and for a programme.
  std::string title{};
  /// Title of the wave, when the case stands in one.
  std::string wave{};
  /// Nobody when it wasn't an administrator.
  engine::PersonId by{};
  engine::Instant at{};
};

/// Something that was done to an account.
struct AccountEvent {
  engine::PersonId person;
  /// By others: "activation", "password", "blocked", "unblocked", "grant-given", "grant-taken",
  /// "second-factor-reset". By the person: "activated", "password-changed", "profile-changed",
  /// "second-factor-set", "second-factor-given-up", "recovery-codes-renewed", "recovery-code-used".
  std::string act;
  /// A reason, the grant as "<role> <scope> <id>", or what changed of a profile, with blanks.
  std::string detail{};
  engine::PersonId by{};
  engine::Instant at{};
};

/// A wave or group that a grant can be given over.
struct ScopeRow {
  engine::CaseId id;
  Scope scope = Scope::wave;
  std::string title;
};

struct Search {
  /// Anywhere in the name or the address; "" finds everyone.
  std::string part{};
  /// Only who asked for a new password.
  bool wishes_only = false;
  int first = 0;
  int most = 25;
};

struct Found {
  std::vector<Person> people;
  /// How many there are in all.
  int total = 0;
};

class AccountRegister {
 public:
  AccountRegister() = default;
  AccountRegister(const AccountRegister&) = delete;
  AccountRegister& operator=(const AccountRegister&) = delete;
  virtual ~AccountRegister() = default;

  virtual Found search(const Viewer& viewer, const Search& search) = 0;
  /// Of those people that exist.
  virtual std::map<engine::PersonId, AccountState> states(
      const Viewer& viewer, const std::vector<engine::PersonId>& people) = 0;
  virtual std::vector<GivenGrant> grants(const Viewer& viewer, engine::PersonId person) = 0;
  /// Newest first, at most a hundred.
  virtual std::vector<AccountEvent> events(const Viewer& viewer, engine::PersonId person) = 0;
  /// Grants that were given or taken away since then, of everyone; newest first, at most fifty.
  virtual std::vector<AccountEvent> changes_of_grants(const Viewer& viewer,
                                                      engine::Instant since) = 0;
  /// Open waves and their groups, by title.
  virtual std::vector<ScopeRow> scopes(const Viewer& viewer) = 0;
  /// Everyone who may sign in and holds a grant over everything or over one of `scope_ids`, with
  /// all grants, by name.
  virtual std::vector<Viewer> holders(const Viewer& viewer,
                                      const std::vector<std::string>& scope_ids) = 0;

  /// False when the person has that grant already (or hasn't, for `take_away`).
  virtual bool give(const Viewer& viewer, engine::PersonId person, const Grant& grant,
                    engine::Instant at) = 0;
  virtual bool take_away(const Viewer& viewer, engine::PersonId person, const Grant& grant,
                         engine::Instant at) = 0;
  /// A blocked person has no sessions, links or wishes any more.
  virtual void set_active(const Viewer& viewer, engine::PersonId person, bool active,
                          const std::string& reason, engine::Instant at) = 0;
  /// Also ends the sessions of the person.
  virtual void reset_second_factor(const Viewer& viewer, engine::PersonId person,
                                   const std::string& reason, engine::Instant at) = 0;
};

}  // namespace draaiboek::db

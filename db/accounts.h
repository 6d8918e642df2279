#pragma once
// Ways into an account: one-time links, second factors, the sessions of one person, and forms that
// were kept because a session had ended. Tokens and codes are known here by their SHA-256 only.
// Nobody is signed in yet where most of this is asked, so there is no viewer; web/account and the
// pages of accounts ask it, always about one person. Thread-safe; throws WorldError.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/people.h"
#include "engine/base/time.h"

namespace draaiboek::db {

/// What a one-time link is for: a first password, a new one, or the code after the password.
enum class LinkSort : std::uint8_t { activation, password, code };
/// "activation", "password", "code".
std::string_view to_text(LinkSort sort);
std::optional<LinkSort> link_sort_from_text(std::string_view text);

struct Link {
  /// 64 hexadecimal digits.
  std::string token_hash;
  engine::PersonId person;
  LinkSort sort = LinkSort::activation;
  /// Nobody for a link that somebody made by signing in.
  engine::PersonId made_by;
  engine::Instant made{};
  engine::Instant ends{};
};

struct SecondFactor {
  /// The bytes of the shared key.
  std::string secret;
  /// Codes are asked only after the person has shown that their device makes the right ones.
  bool confirmed = false;
};

/// A form that was sent after the session had ended.
struct KeptForm {
  std::string id_hash;
  engine::PersonId person;
  std::string path;
  /// The fields, urlencoded.
  std::string fields;
  engine::Instant ends{};
};

class Accounts {
 public:
  Accounts() = default;
  Accounts(const Accounts&) = delete;
  Accounts& operator=(const Accounts&) = delete;
  virtual ~Accounts() = default;

  /// A link for an activation or a new password takes the place of older ones of that person, ends
  /// the wish for a new password and is noted among the events.
  virtual void make_link(const Link& link) = 0;
  /// nullopt when it is unknown, used, too old, or of somebody who may not sign in.
  virtual std::optional<Link> link(const std::string& token_hash, engine::Instant now) = 0;
  /// Uses the link up and, in the same transaction, sets the password and ends all sessions of that
  /// person; who it was, nullopt when the link isn't good any more.
  virtual std::optional<engine::PersonId> open_with(const std::string& token_hash,
                                                    const std::string& password_hash,
                                                    engine::Instant now) = 0;
  /// Uses up a link; false when it isn't good any more.
  virtual bool use_link(const std::string& token_hash, engine::Instant now) = 0;
  /// Makes all links of this person useless.
  virtual void withdraw_links(engine::PersonId person) = 0;
  /// Notes that whoever signs in with this address wants a new password. Says nothing back, so
  /// that nobody learns which addresses are known.
  virtual void wish_password(const std::string& email, engine::Instant now) = 0;

  virtual std::optional<SecondFactor> second_factor(engine::PersonId person) = 0;
  /// A new key that isn't confirmed yet; a confirmed one stays as it is.
  virtual void begin_second_factor(engine::PersonId person, const std::string& secret) = 0;
  /// From now on codes are asked; the recovery codes take the place of older ones. Noted among the
  /// events, as every change of an account below.
  virtual void confirm_second_factor(engine::PersonId person,
                                     const std::vector<std::string>& recovery_hashes,
                                     engine::Instant now) = 0;
  /// Notes that a code of this step was used; false when one of it or of a later one was already.
  virtual bool use_step(engine::PersonId person, std::int64_t step) = 0;
  /// Uses up a recovery code; false when there is no such code.
  virtual bool use_recovery_code(engine::PersonId person, const std::string& code_hash,
                                 engine::Instant now) = 0;
  virtual int recovery_codes_left(engine::PersonId person) = 0;
  /// The person gives it up; an administrator does so by db/account_register.h.
  virtual void drop_second_factor(engine::PersonId person, engine::Instant now) = 0;
  /// The person chose another password: links and wishes for one go, and so do all sessions but
  /// the one with the token `except`.
  virtual void change_password(engine::PersonId person, const std::string& password_hash,
                               const std::string& except, engine::Instant now) = 0;

  /// Newest first, also those that have ended by their age.
  virtual std::vector<Session> sessions(engine::PersonId person) = 0;
  /// Ends all sessions of the person but the one with this token ("" for all).
  virtual void close_sessions(engine::PersonId person, const std::string& except) = 0;

  /// Also forgets the ones whose time has passed.
  virtual void keep_form(const KeptForm& form, engine::Instant now) = 0;
  /// Shows the form to its own person, until its time has passed.
  virtual std::optional<KeptForm> kept_form(const std::string& id_hash, engine::PersonId person,
                                            engine::Instant now) = 0;
};

}  // namespace draaiboek::db

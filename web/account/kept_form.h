#pragma once
// What somebody typed and sent after their session had ended: kept until the same person signs in
// again, at most an hour. The browser gets a one-time id in a cookie. Files aren't kept.
// Thread-safe; throws WorldError.

#include <chrono>
#include <optional>
#include <string>

#include "db/accounts.h"
#include "web/cookies.h"
#include "web/fields.h"
#include "web/request.h"

namespace draaiboek::web {

inline constexpr std::string_view kept_cookie = "bewaard";
inline constexpr std::chrono::hours kept_life{1};

struct KeptForm {
  std::string path;
  Fields fields;
};

/// Keeps the posted fields for `person` and gives the cookie by which they come back; nullopt when
/// there is nothing to keep, or it is a form of one's own account: those hold passwords.
std::optional<Cookie> keep_form(db::Accounts& accounts, const Request& request,
                                engine::PersonId person, const engine::Now& now);

/// What was kept for this person under that id.
std::optional<KeptForm> find_form(db::Accounts& accounts, const std::string& id,
                                  engine::PersonId person, const engine::Now& now);

}  // namespace draaiboek::web

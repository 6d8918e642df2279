#pragma once
// Checking the code after the password: of the device, or one of the recovery codes. Each code
// works once; after too many wrong ones the account waits, as with passwords. Thread-safe; throws
// WorldError.

#include <optional>
#include <string>

#include "db/accounts.h"
#include "engine/base/result.h"
#include "engine/base/time.h"

namespace draaiboek::web {

/// Whether this person must give a code after the password.
bool has_second_factor(db::Accounts& accounts, engine::PersonId person);

/// nullopt when the code is right (and used up now); else "code.empty", "code.wrong", "code.used",
/// or "sign-in.wait" with {seconds}, at the field "code".
std::optional<engine::Refusal> check_code(db::People& people, db::Accounts& accounts,
                                          engine::PersonId person, const std::string& typed,
                                          const engine::Now& now);

/// The digests of recovery codes, as they are stored.
std::string recovery_hash(engine::PersonId person, const std::string& code);

}  // namespace draaiboek::web

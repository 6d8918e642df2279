#pragma once
// Checking a name and a password, with a delay that grows at each failure: per account and per
// address, stored in the database so that every server knows. Thread-safe; throws WorldError.

#include <chrono>
#include <mutex>
#include <optional>
#include <string>

#include "db/people.h"
#include "engine/base/result.h"
#include "engine/base/time.h"

namespace draaiboek::web {

/// The first failures cost nothing; after that the wait doubles up to the longest.
inline constexpr int free_failures = 5;
inline constexpr int free_failures_of_address = 50;
inline constexpr std::chrono::seconds longest_wait{900};
inline constexpr std::chrono::hours forgotten_after{24};

/// How long to wait after that many failures in a row.
std::chrono::seconds wait_after(int failures, int free);

/// The delay with one more failure; those before a long quiet time don't count any more.
db::LoginDelay after_failure(db::LoginDelay delay, int free, const engine::Now& now);

/// One guess at a time at what this key names: of many at once all would find the same delay. Of
/// this process only; with more servers each lets one guess more through.
std::unique_lock<std::mutex> turn_to_guess(const std::string& key);

/// Who it is; else one refusal that doesn't tell whether the account exists
/// ("sign-in.wrong"), or that says how long to wait ("sign-in.wait" with {seconds}).
engine::Result<engine::PersonId> check_sign_in(db::People& people, const std::string& email,
                                               const std::string& password,
                                               const std::string& address, const engine::Now& now);

}  // namespace draaiboek::web

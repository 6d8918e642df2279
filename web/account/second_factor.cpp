#include "web/account/second_factor.h"

#include <algorithm>

#include "web/account/digest.h"
#include "web/account/one_time_code.h"
#include "web/account/sign_in.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

std::string delay_key(engine::PersonId person) {
  return "code:" + person.text();
}

Refusal refusal_of(const char* key) {
  return {{key}, "code"};
}

// "code.wrong" and "code.used" count alike: a code that was seen over a shoulder is a guess too.
std::optional<Refusal> judge(db::Accounts& accounts, engine::PersonId person,
                             const std::string& typed, const engine::Now& now) {
  const auto factor = accounts.second_factor(person);
  if (!factor)
    return refusal_of("code.wrong");
  if (const auto step = step_of_code(factor->secret, typed, now.instant)) {
    if (accounts.use_step(person, *step))
      return std::nullopt;
    return refusal_of("code.used");
  }
  const std::string code = clean_recovery_code(typed);
  if (factor->confirmed &&
      accounts.use_recovery_code(person, recovery_hash(person, code), now.instant))
    return std::nullopt;
  return refusal_of("code.wrong");
}

}  // namespace

bool has_second_factor(db::Accounts& accounts, engine::PersonId person) {
  const auto factor = accounts.second_factor(person);
  return factor && factor->confirmed;
}

std::optional<Refusal> check_code(db::People& people, db::Accounts& accounts,
                                  engine::PersonId person, const std::string& typed,
                                  const engine::Now& now) {
  // Nothing was guessed.
  if (typed.find_first_not_of(" \t\r\n") == std::string::npos)
    return refusal_of("code.empty");
  const auto turn = turn_to_guess(delay_key(person));
  const db::LoginDelay delay = people.login_delay(delay_key(person));
  const auto wait = std::chrono::ceil<std::chrono::seconds>(delay.blocked_until - now.instant);
  if (wait.count() > 0) {
    return Refusal{{"sign-in.wait", {{"seconds", std::to_string(wait.count())}}}, "code"};
  }
  auto refusal = judge(accounts, person, typed, now);
  people.set_login_delay(delay_key(person),
                         refusal ? after_failure(delay, free_failures, now) : db::LoginDelay());
  return refusal;
}

std::string recovery_hash(engine::PersonId person, const std::string& code) {
  return sha256("recovery:" + person.text() + ":" + code);
}

}  // namespace draaiboek::web

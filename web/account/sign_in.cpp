#include "web/account/sign_in.h"

#include <algorithm>
#include <array>
#include <functional>

#include "web/account/password.h"

namespace draaiboek::web {
namespace {

using engine::Refusal;

std::string account_key(const std::string& email) {
  return "account:" + email;
}
std::string address_key(const std::string& address) {
  return "address:" + address;
}

std::string in_lower_case(std::string text) {
  for (char& letter : text) {
    if (letter >= 'A' && letter <= 'Z')
      letter = static_cast<char>(letter - 'A' + 'a');
  }
  return text;
}

void note_failure(db::People& people, const std::string& key, int free, const engine::Now& now) {
  people.set_login_delay(key, after_failure(people.login_delay(key), free, now));
}

std::chrono::seconds left_of(const db::LoginDelay& delay, const engine::Now& now) {
  const auto left = std::chrono::ceil<std::chrono::seconds>(delay.blocked_until - now.instant);
  return std::max(left, std::chrono::seconds(0));
}

}  // namespace

std::chrono::seconds wait_after(int failures, int free) {
  if (failures < free)
    return std::chrono::seconds(0);
  const int doublings = std::min(failures - free, 10);
  return std::min(std::chrono::seconds(2LL << doublings), longest_wait);
}

db::LoginDelay after_failure(db::LoginDelay delay, int free, const engine::Now& now) {
  if (now.instant - delay.blocked_until > forgotten_after)
    delay.failures = 0;
  ++delay.failures;
  delay.blocked_until = now.instant + wait_after(delay.failures, free);
  return delay;
}

std::unique_lock<std::mutex> turn_to_guess(const std::string& key) {
  static std::array<std::mutex, 64> turns;
  return std::unique_lock<std::mutex>(turns.at(std::hash<std::string>()(key) % turns.size()));
}

engine::Result<engine::PersonId> check_sign_in(db::People& people, const std::string& email,
                                               const std::string& password,
                                               const std::string& address, const engine::Now& now) {
  const std::string account = in_lower_case(email);
  const auto turn = turn_to_guess(account_key(account));
  const auto wait = std::max(left_of(people.login_delay(account_key(account)), now),
                             left_of(people.login_delay(address_key(address)), now));
  if (wait.count() > 0) {
    return Refusal{{"sign-in.wait", {{"seconds", std::to_string(wait.count())}}}, "email"};
  }
  const auto credential = people.credential(account);
  const bool may = credential && credential->active;
  if (!is_password(password, may ? credential->password_hash : "")) {
    note_failure(people, account_key(account), free_failures, now);
    note_failure(people, address_key(address), free_failures_of_address, now);
    return Refusal{{"sign-in.wrong"}, "email"};
  }
  people.set_login_delay(account_key(account), {});
  return credential->person;
}

}  // namespace draaiboek::web

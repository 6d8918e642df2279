#include "web/account/way_in.h"

#include "web/account/digest.h"
#include "web/account/random.h"

namespace draaiboek::web {

std::chrono::minutes life_of(db::LinkSort sort) {
  switch (sort) {
    case db::LinkSort::activation:
      return activation_life;
    case db::LinkSort::password:
      return password_link_life;
    case db::LinkSort::code:
      break;
  }
  return code_life;
}

std::string make_link(db::Accounts& accounts, db::LinkSort sort, engine::PersonId person,
                      engine::PersonId by, const engine::Now& now) {
  std::string token = random_token();
  accounts.make_link({sha256(token), person, sort, by, now.instant, now.instant + life_of(sort)});
  return token;
}

std::string link_address(const std::string& public_address, const std::string& token) {
  return public_address + "/toegang?sleutel=" + token;
}

std::optional<db::Link> find_link(db::Accounts& accounts, const std::string& token,
                                  const engine::Now& now) {
  if (token.empty())
    return std::nullopt;
  return accounts.link(sha256(token), now.instant);
}

}  // namespace draaiboek::web

#pragma once
// What a newcomer finds at the first start: people, one per role, and one wave that was started
// through the same commands as any other. Never touched again after that.

#include <string>
#include <vector>

#include "web/desk.h"
#include "web/setup/program.h"

namespace draaiboek::web {

inline constexpr std::string_view demo_password = "draaiboek-demo";

struct DemoAccount {
  std::string email;
  /// Role and name, for who tries it out.
  std::string about;
};

/// Only into a database without people; then the register of organisations, the people of
/// demo_accounts and one wave of three organisations.
void load_demo(Desk& desk, const Home& home, const Report& report);

/// The demo accounts that are in the database.
std::vector<DemoAccount> demo_accounts(Desk& desk);

}  // namespace draaiboek::web

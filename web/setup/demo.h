#pragma once
// What a newcomer finds at the first start: people in every role and two waves, one half-way and
// one that just began, played from the stories in config/demo through the same commands as any
// other wave. Never touched again after that.

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

/// Only into a database without people; then the register of organisations, the people and the
/// waves of config/demo. Reports how far it is.
void load_demo(Desk& desk, const Home& home, const Report& report);

/// The first demo account of each role, of those that are in the database.
std::vector<DemoAccount> demo_accounts(Desk& desk, const Home& home);

}  // namespace draaiboek::web

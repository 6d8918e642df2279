#pragma once
// One-time links: made by somebody who may help, opened by whom they are for. The token stands in
// the link only, as a value of the query, so that it reaches no log. Thread-safe; throws
// WorldError.

#include <chrono>
#include <optional>
#include <string>

#include "db/accounts.h"
#include "engine/base/time.h"

namespace draaiboek::web {

inline constexpr std::chrono::hours activation_life{24 * 14};
inline constexpr std::chrono::hours password_link_life{24};
inline constexpr std::chrono::minutes code_life{10};

std::chrono::minutes life_of(db::LinkSort sort);

/// Makes the link, in place of older ones, and gives its token.
std::string make_link(db::Accounts& accounts, db::LinkSort sort, engine::PersonId person,
                      engine::PersonId by, const engine::Now& now);

/// The link as it is sent: `public_address` and "/toegang?sleutel=<token>".
std::string link_address(const std::string& public_address, const std::string& token);

/// The good link that belongs to this token.
std::optional<db::Link> find_link(db::Accounts& accounts, const std::string& token,
                                  const engine::Now& now);

}  // namespace draaiboek::web

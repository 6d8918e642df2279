#pragma once
// Whether a visitor may ask for a page, and with what they see of the case in its path. Reads the
// case through the desk; otherwise pure.

#include "web/way/route.h"

namespace draaiboek::web {

enum class Judgement : std::uint8_t {
  allowed,
  sign_in,    ///< nobody is signed in, and somebody must be
  forbidden,  ///< 403: the visitor knows that it exists, but it isn't theirs to do
  hidden      ///< 404: for this visitor it doesn't exist
};

/// Fills in `asked.seen` and `asked.step_index` when the route names a case or a step. A wave that
/// `asked.seen` shows already isn't read again.
Judgement judge(const Desk& desk, const Route& route, Asked& asked);

/// Whether the visitor may open a place of this site, as a link would: the same judgement, without
/// asking the page itself. `place` may have a query and a fragment.
bool may_open(const Desk& desk, std::span<const Route> table, const Asked& asked,
              std::string_view place);

}  // namespace draaiboek::web

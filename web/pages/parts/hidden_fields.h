#pragma once
// What was typed on one page goes along on the next, in hidden fields, until it is confirmed.
// Pure.

#include "web/fields.h"
#include "web/show/view.h"

namespace draaiboek::web {

/// A list with `name` and `value` of every field but the token, the command, the version and
/// the button.
View hidden_fields(const Fields& form);

}  // namespace draaiboek::web

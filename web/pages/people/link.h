#pragma once
// Making a one-time link for somebody and showing it, once, to who made it: there is no mail yet.
// Any thread.

#include "web/page.h"

namespace draaiboek::web {

/// POST /mensen/{person}/link, for administrators.
Response make_person_link(Desk& desk, const Asked& asked);

/// Makes the link that the person needs now (a first password or a new one) and shows it. `back` is
/// the page of the person.
Response show_new_link(Desk& desk, const Asked& asked, const db::Person& person,
                       const std::string& back);

/// How far the person is with signing in, in words.
std::string account_words(const Desk& desk, const Asked& asked, const db::Person& person,
                          const db::AccountState& state);

/// How far they are, and what can be done: `words`, `wish`, `first` (no password yet).
View account_view(Desk& desk, const Asked& asked, const db::Person& person);

}  // namespace draaiboek::web

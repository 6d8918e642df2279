#pragma once
// What a one-time link opens: choosing a password. A link that was used, is too old, was replaced
// or never existed gets one and the same answer, which says what to do next. Any thread.

#include "web/form/read.h"
#include "web/page.h"

namespace draaiboek::web {

/// GET, POST /toegang, with "sleutel" in the query or the form, and "password" and "again".
Response opening_page(Desk& desk, const Asked& asked);
Response open_account(Desk& desk, const Asked& asked);

/// The new password of the fields "password" and "again"; refused when it is too short or too long,
/// or when they differ.
std::string new_password(const Asked& asked, Reader& reader);
/// Both fields for a template, always empty.
View password_fields(Desk& desk, const Asked& asked, const std::vector<engine::Refusal>& errors);
/// One field of a password, always empty.
View password_input(Desk& desk, const Asked& asked, const std::string& name,
                    const std::string& label, const std::vector<engine::Refusal>& errors);

}  // namespace draaiboek::web

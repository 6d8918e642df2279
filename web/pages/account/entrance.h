#pragma once
// The last steps of coming in: after the password the code, for who has a second factor; after that
// a session, and on to where the visitor wanted to go or to what they had typed. Any thread.

#include <string>

#include "web/page.h"

namespace draaiboek::web {

/// Only a path of our own, so that a link can't send a visitor elsewhere after signing in.
std::string own_place(const std::string& wanted);
/// "?naar=..." for the address of a form of the door, so that the other language leads there too;
/// "" when there is no such place.
std::string query_to(const std::string& wanted);

/// The password was right, or was set just now by a one-time link.
Response enter(Desk& desk, const Asked& asked, engine::PersonId person, const std::string& place);

/// GET, POST /aanmelden/code: the field "code", of the device or a recovery code.
Response code_page(Desk& desk, const Asked& asked);
Response give_code(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web

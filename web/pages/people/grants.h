#pragma once
// The grants of a person: given and taken away by administrators, one role over one scope each. A
// change counts from the next request of that person. Pages; any thread.

#include "web/page.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// POST /mensen/{person}/rechten: "role" and "over" ("everything:", "wave:<id>", …).
Response give_grant(Desk& desk, const Asked& asked);
/// POST /mensen/{person}/rechten/intrekking: "grant" ("<role> <scope> <id>").
Response take_grant(Desk& desk, const Asked& asked);

/// The table and the form on the page of the person.
void set_grants(Desk& desk, const Asked& asked, const db::Person& person,
                const std::vector<engine::Refusal>& errors, View& body);

/// "Analist – golf" from "analyst wave <id>".
std::string grant_words(const Say& say, const std::string& detail);

}  // namespace draaiboek::web

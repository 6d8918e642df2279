#pragma once
// The ways to the pages of the register, and its words that more than one page says. Pure.

#include <string>
#include <vector>

#include "db/organisations.h"
#include "web/form/input.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

std::string organisation_place(engine::OrganisationId id);
std::string import_place(db::ImportId id);

/// The register, then `here`.
std::vector<Crumb> register_crumbs(const Say& say, const std::string& here);
/// The register, the organisation, then `here`.
std::vector<Crumb> organisation_crumbs(const Say& say, const db::Organisation& one,
                                       const std::string& here);

/// "11.500" in Dutch, "11,500" in English.
std::string thousands(int number, std::string_view language);
/// "11.500 (2024)"; "" when they aren't known.
std::string inhabitants_words(const db::Organisation& one, std::string_view language);
/// "Melle (44040)"; the name alone for who has no NIS code.
std::string named(const db::Organisation& one);

std::vector<Choice> type_choices(const Say& say);
std::vector<Choice> province_choices();

}  // namespace draaiboek::web

#pragma once
// The numbers by which Flemish authorities are known, and the short lists that go with them.
// Pure.

#include <string>
#include <string_view>
#include <vector>

namespace draaiboek::web {

/// Ten digits from "0123.456.749", "BE 0123 456 749" or "0123456749"; "" unless the last two are
/// 97 less the rest of the first eight after division by 97.
std::string kbo_number(std::string_view typed);
/// "0123.456.749" from ten digits; "" stays "".
std::string kbo_words(const std::string& digits);

/// Five digits of a Flemish municipality.
bool is_nis(std::string_view typed);
/// The province that the first digits say; "" for none in Flanders.
std::string province_of(std::string_view nis);

const std::vector<std::string>& provinces();
/// As in db::Organisation.
const std::vector<std::string>& organisation_types();
/// From a type, or its name in Dutch, in any case; "" for another word.
std::string type_from_word(std::string_view word);
/// A municipality, an OCMW, or both together.
bool is_local_authority(std::string_view type);

}  // namespace draaiboek::web

#pragma once
// What is wrong in a file with organisations, said in words. Pure.

#include <string>

#include "web/setup/register/cells.h"

namespace draaiboek::text {
class Texts;
}

namespace draaiboek::web {

/// "verwacht een NIS-code van vijf cijfers; gevonden '4408'; bedoelt u 44088?"
std::string wrong_words(const text::Texts& texts, const Wrong& wrong, const std::string& language);

/// "Regel 12, kolom 1 'population' (Inwoners)": what stands at its head and, when that differs,
/// what the screen calls it; "Regel 12" for a whole line.
std::string wrong_place(const text::Texts& texts, const Wrong& wrong, const std::string& language);

}  // namespace draaiboek::web

// Each source has its test at the same path below tests/, so that both are found without a search;
// and its header beside it.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// "engine/run/decide.cpp" -> "tests/engine/run/decide_test.cpp". Tests of engine/text stand in
// tests/text and tests of web/pages in tests/pages: their rings link more. A test of web may also
// stand in tests/world, beside the pages, when it needs the database.
std::string test_path_of(std::string_view source_path);

Findings check_every_source_has_its_test(const Sources& sources);

// A source includes its own header before anything else, so that each build proves that the header
// stands alone.
Findings check_every_source_includes_its_header_first(const Sources& sources);

// A test below tests/{engine,text,db,web,pages,world} whose source is gone.
Findings check_every_test_has_its_source(const Sources& sources);

}  // namespace draaiboek::tidy

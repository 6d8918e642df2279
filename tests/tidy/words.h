// Words that must not stand in some folders: the outside world in the engine, calls of the
// database connector that swallow errors, sleeping tests, work left undone.
#pragma once

#include "tests/tidy/source_text.h"

namespace draaiboek::tidy {

// Clock, files, environment, randomness, output, threads in the engine.
Findings check_engine_is_pure(const Sources& sources);

// Connector methods that swallow errors, and queries that don't list their columns.
Findings check_database_calls(const Sources& sources);

// `catch (...)` hides what went wrong; only the one edge may write it.
Findings check_catch_all(const Sources& sources);

// A test waits for a condition, never for a time.
Findings check_tests_do_not_sleep(const Sources& sources);

// Marks of work left undone, and skipped tests.
Findings check_nothing_is_left_undone(const Sources& sources);

// Type names that say nothing: what ends in Manager, Helper, Util, Service or Impl.
Findings check_type_names(const Sources& sources);

}  // namespace draaiboek::tidy

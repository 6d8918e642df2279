#pragma once
// How an event is written in the journal: one flat JSON object, compact, keys in a fixed order, so
// that the same event always gives the same bytes (the hash chain counts on that). The names of
// facts and keys never change once published; a key that is added later needs a decision record.
// Pure; safe from any thread.

#include <string>
#include <string_view>

#include "engine/run/fact.h"

namespace draaiboek::text {

/// `{"fact":"hand-in-withdrawn","at":…,"day":…,"by":…,"command":…,"step":…}`; `at` in milliseconds
/// since 1970. An id that names nothing is "". Throws std::runtime_error when a text isn't UTF-8.
std::string to_json(const engine::Event& event);

/// The reverse of an event. Keys that it doesn't know are ignored; std::runtime_error with a
/// sentence for text that isn't JSON, an unknown fact, and a missing or wrong value.
engine::Event event_from_json(std::string_view json);

/// The fact alone, without who and when; for people who read it.
std::string to_json(const engine::Fact& fact);

/// "handed-in": the name of the fact as it is written.
std::string_view name_of(const engine::Fact& fact);

}  // namespace draaiboek::text

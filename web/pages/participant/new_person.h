#pragma once
// The person that a form of colleagues names: one of the organisation, or a new row in the
// register of people. Reads and writes the store; any thread.

#include <optional>

#include "web/form/read.h"
#include "web/page.h"

namespace draaiboek::web {

/// Reads "person", "name" and "email"; a new person is saved only when the reader has no errors.
/// nullopt when something is refused, then the reader says what.
std::optional<engine::PersonId> chosen_person(Desk& desk, const Asked& asked, Reader& reader);

/// Who typed the address of somebody who is here already reads that beside the address, and not
/// beside the choice of a new person.
engine::Refusal told_at_address(Desk& desk, const Asked& asked, engine::PersonId id,
                                engine::Refusal refusal);

}  // namespace draaiboek::web

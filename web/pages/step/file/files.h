#pragma once
// Files of a step as the eye wants them: name, size, who and when, and where to download them.

#include <map>
#include <vector>

#include "db/documents.h"
#include "web/page.h"
#include "web/pages/step/name_list.h"

namespace draaiboek::web {

using Files = std::map<engine::DocumentId, db::Document>;

/// The complete documents among these, by id.
Files read_files(Desk& desk, const Asked& asked, const std::vector<engine::DocumentId>& ids);

/// place, name, format (in capitals), size.
View file_view(const Asked& asked, const db::Document& document);

/// One row per file: slot, file.
View handed_in_files(Desk& desk, const Asked& asked, const engine::Step& step,
                     const engine::HandIn& hand_in);

/// The file that lies in a slot and wasn't taken away: the newest; nullptr when there is none.
const db::Document* file_in(const std::vector<db::Document>& documents, std::string_view slot);

/// The file that a slot offers to begin with; names nothing when there is none.
engine::DocumentId template_of(const Seen& seen, const engine::CaseState& at,
                               const engine::Slot& slot);

/// "docx-, xlsx- of pdf", to be followed by "-formaat".
std::string formats_words(Desk& desk, const Asked& asked, const engine::Slot& slot);

std::string document_place(engine::DocumentId id);

}  // namespace draaiboek::web

#pragma once
// The form of a toolkit item: title-nl, title-en, kind, source, version, licence, part, status and
// link. Pure but for names of texts; any thread.

#include <string>
#include <vector>

#include "db/guidance/toolkit.h"
#include "web/form/read.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// All fields, with those of `item` when nothing was typed yet.
View item_fields(Desk& desk, const Asked& posted, const db::ToolkitItem& item,
                 const std::vector<engine::Refusal>& errors);
/// The item as typed, under `id`; the reader holds the errors.
db::ToolkitItem read_item(const Say& say, db::ToolkitItemId id, const Fields& form, Reader& reader);

/// The words of a part of a plan or an analysis; "" for all of it.
std::string part_words(const Say& say, const std::string& part);
/// The title in the reader's language.
std::string title_of(const Say& say, const db::ToolkitItem& item);

/// Values of fields, in order of the form.
const std::vector<std::string>& item_kinds();
const std::vector<std::string>& item_statuses();
const std::vector<std::string>& item_parts();

}  // namespace draaiboek::web

#pragma once
// One item of the toolkit: what it is, the steps where it is offered, its file. Coordinators change
// it, other staff reads it. Pages; any thread.

#include "db/guidance/toolkit.h"
#include "web/page.h"

namespace draaiboek::web {

/// GET /toolkit/{name}: the name is the id of the item.
Response item_page(Desk& desk, const Asked& asked);
/// POST: the fields of item_form.h and "revision".
Response change_item(Desk& desk, const Asked& asked);
/// POST /toolkit/{name}/stappen: "place" (programme and step, with a blank), action "add" or
/// "remove".
Response place_item(Desk& desk, const Asked& asked);
/// The item with what was refused on it.
Response show_item(Desk& desk, const Asked& asked, const db::ToolkitRow& row,
                   std::vector<engine::Refusal> errors);

/// nullopt when the {name} of the route isn't an item.
std::optional<db::ToolkitRow> item_at(Desk& desk, const Asked& asked);
std::string item_place(db::ToolkitItemId id);

}  // namespace draaiboek::web

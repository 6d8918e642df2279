#pragma once
// The file of a toolkit item, on its way in and out. It comes through the same door as those of a
// hand-in; it goes to the staff, and to participants who see a step at which the item is offered
// now. Pages; any thread.

#include "db/guidance/toolkit.h"
#include "web/page.h"

namespace draaiboek::web {

/// POST /toolkit/{name}/bestanden: reads the body itself; the script gets JSON.
Response upload_item_file(Desk& desk, const Asked& asked);
/// GET /toolkit/bestanden/{document}
Response item_file_page(Desk& desk, const Asked& asked);

/// What the form to upload needs on the page of the item.
void set_upload(View& body, Desk& desk, const Asked& asked,
                const std::vector<engine::Refusal>& errors);
std::string toolkit_file_place(engine::DocumentId file);

/// Whether this visitor may have the file of this item.
bool may_have(Desk& desk, const db::Viewer& viewer, const db::ToolkitRow& row);

}  // namespace draaiboek::web

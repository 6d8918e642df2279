#pragma once
// One of the people of a participant, for who arranges them: the coordinator and the contacts.
// Pages; any thread.

#include "web/page.h"

namespace draaiboek::web {

/// GET /zaken/{case}/mensen/{person}
Response colleague_page(Desk& desk, const Asked& asked);
/// POST /zaken/{case}/mensen/{person}/link: a first or a new password for who may be helped.
Response make_colleague_link(Desk& desk, const Asked& asked);
/// POST /zaken/{case}/mensen/{person}/overdracht: the contact who asks becomes a member, this
/// colleague the contact.
Response hand_over(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web

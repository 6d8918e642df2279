#include "web/pages/parts/closed.h"

namespace draaiboek::web {

bool is_closed(const Seen& seen) {
  return seen.self().life != engine::Life::open || seen.wave().life != engine::Life::open;
}

Response closed_page(Desk& desk, const Asked& asked, const std::string& title,
                     const std::string& back) {
  const Say say(desk, asked);
  View body;
  body.set("caption", asked.at().wave().title).set("back", back);
  body.set("words", say("refusal.case-closed"));
  return show(desk, asked, "wave/closed",
              {.title = title, .crumbs = wave_crumbs(say, asked.at(), title)}, std::move(body));
}

}  // namespace draaiboek::web

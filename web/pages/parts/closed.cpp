#include "web/pages/parts/closed.h"

namespace draaiboek::web {

using engine::Life;

bool is_closed(const Seen& seen) {
  return seen.self().life != Life::open || seen.wave().life != Life::open;
}

std::string closed_words(const Say& say, const Seen& seen) {
  if (seen.wave().life == Life::cancelled)
    return say("ended.cancelled");
  return seen.self().life == Life::left ? say("ended.left") : say("refusal.case-closed");
}

Response closed_page(Desk& desk, const Asked& asked, const std::string& title,
                     const std::string& back) {
  const Say say(desk, asked);
  View body;
  body.set("caption", asked.at().wave().title).set("back", back);
  body.set("words", closed_words(say, asked.at()));
  return show(desk, asked, "wave/closed",
              {.title = title, .crumbs = wave_crumbs(say, asked.at(), title)}, std::move(body));
}

}  // namespace draaiboek::web

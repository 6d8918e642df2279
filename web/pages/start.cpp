#include "web/pages/start.h"

namespace draaiboek::web {

Response start_page(Desk&, const Asked& asked) {
  return go_on(asked, asked.signed_in() ? "/taken" : "/aanmelden");
}

Response accessibility_page(Desk& desk, const Asked& asked) {
  return show(desk, asked, "about/accessibility",
              {.title = desk.say({"accessibility.title"}, asked.language)}, View());
}

}  // namespace draaiboek::web

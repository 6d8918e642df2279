#include "web/pages/account/sessions.h"

#include "web/account/session.h"
#include "web/pages/parts/say.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

bool is_over(const db::Session& session, const engine::Now& now) {
  return session_end(session, {session.last_seen, {}}) <= now.instant;
}

}  // namespace

Response sessions_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  View::List rows;
  for (const db::Session& session : desk.store.accounts().sessions(asked.viewer.person)) {
    if (is_over(session, asked.now))
      continue;
    View row;
    row.set("device", session.device.empty() ? say("sessions.unknown") : session.device);
    row.set("here", session.token_hash == asked.session);
    row.set("since", moment(session.created, asked.language));
    row.set("seen", moment(session.last_seen, asked.language));
    rows.push_back(std::move(row));
  }
  View body;
  body.set("rows", std::move(rows));
  return show(desk, asked, "account/sessions",
              {.title = say("sessions.title"),
               .crumbs = {{say("profile.title"), "/profiel"}, {say("sessions.title"), ""}}},
              std::move(body));
}

Response sign_out_everywhere(Desk& desk, const Asked& asked) {
  desk.store.accounts().close_sessions(asked.viewer.person, "");
  Response response = go_on(asked, "/aanmelden", engine::Message{"done.signed-out-everywhere"});
  response.set_cookie(Cookie::gone(std::string(session_cookie)));
  return response;
}

Response stay_signed_in(Desk& desk, const Asked& asked) {
  // Between two notes of a minute the end lies a little nearer than it could.
  desk.store.people().touch_session(asked.session, asked.now.instant);
  const auto left =
      std::chrono::floor<std::chrono::seconds>(asked.session_ends - asked.now.instant);
  return Response::json("{\"seconds\":" + std::to_string(left.count()) + "}\n");
}

}  // namespace draaiboek::web

#include "web/site.h"

#include <chrono>

#include "db/world_error.h"
#include "web/account/csrf.h"
#include "web/account/kept_form.h"
#include "web/account/language.h"
#include "web/account/random.h"
#include "web/account/session.h"
#include "web/body/body.h"
#include "web/origin.h"
#include "web/show/assets.h"
#include "web/show/query.h"
#include "web/way/judge.h"
#include "web/way/log.h"
#include "web/way/test_door.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

using std::chrono::steady_clock;

constexpr std::string_view assets_folder = "/assets/";
constexpr std::string_view second_factor_place = "/profiel/tweede-factor";

// Visitors who aren't signed in have a cookie of their own for the token of the sign-in form.
struct Visitor {
  std::string secret;
  bool is_new = false;
};

Visitor visitor_of(const Request& request) {
  std::string secret = request.cookies.get(visitor_cookie);
  if (!secret.empty())
    return {std::move(secret), false};
  return {random_token(), true};
}

void know(const Desk& desk, Asked& asked, const Visitor& visitor) {
  if (auto signed_in = current_session(desk.store.people(), asked.request, asked.now)) {
    asked.csrf = csrf_token(signed_in->session);
    asked.session = signed_in->session.token_hash;
    asked.session_ends = session_end(signed_in->session, asked.now);
    asked.has_second_factor = signed_in->session.has_second_factor;
    asked.viewer = std::move(signed_in->viewer);
  } else {
    asked.csrf = visitor_token(visitor.secret);
  }
  asked.language = language_of(asked.request, asked.viewer.language);
  asked.viewer.language = asked.language;
}

bool is_ours(const Desk& desk, const Route& route, const Asked& asked) {
  if (!from_own_page(asked.request, desk.public_address))
    return false;
  if (asked.request.method != Method::post || route.sent == Sent::stream)
    return true;
  return is_own_token(asked, asked.form().get("csrf"));
}

// Whether a form comes from one of our pages that was opened in a session that has ended since.
bool is_late_form(const Desk& desk, const Route& route, const Asked& asked,
                  const db::Session& ended) {
  return asked.request.method == Method::post && route.sent == Sent::fields &&
         asked.request.requested_with.empty() &&
         from_own_page(asked.request, desk.public_address) &&
         is_token(csrf_token(ended), asked.form().get("csrf"));
}

Response to_sign_in(const Asked& asked) {
  const bool back = asked.request.method != Method::post && asked.request.path != "/";
  const std::string query = query_with(asked.request.query, "lang", "");
  const std::string wanted = asked.request.path + (query == "?" ? "" : query);
  return go_on(asked, "/aanmelden" + (back ? "?naar=" + percent_encode(wanted) : std::string()));
}

// What was typed comes back after signing in; files can't be kept. Of a session that was ended from
// elsewhere nothing is known any more but that it was.
Response to_sign_in_with_form(Desk& desk, const Route& route, const Asked& asked) {
  Response response = to_sign_in(asked);
  const auto ended = ended_session(desk.store.people(), asked.request, asked.now);
  if (!ended && asked.request.method == Method::post &&
      asked.request.cookies.has(std::string(session_cookie)))
    return go_on(asked, "/aanmelden?" + std::string(ended_query) + "=1");
  if (!ended || !is_late_form(desk, route, asked, *ended))
    return response;
  if (const auto cookie = keep_form(desk.store.accounts(), asked.request, ended->person, asked.now))
    response.set_cookie(*cookie);
  return response;
}

Response health(const Desk& desk, const Request& request) {
  if (request.path == "/health/live" || request.path == "/health")
    return Response::json("{\"status\":\"UP\"}\n");
  const bool ready = request.path == "/health/ready" && desk.store.is_ready();
  return Response::json(ready ? "{\"status\":\"UP\"}\n" : "{\"status\":\"DOWN\"}\n",
                        ready ? 200 : 503);
}

// Who needs a second factor and has none can only make one, or leave.
bool must_set_up(const Desk& desk, const Asked& asked) {
  const std::string& path = asked.request.path;
  const bool on_the_way = path == "/afmelden" || path.starts_with(second_factor_place);
  return needs_second_factor(desk, asked.viewer) && !asked.has_second_factor && !on_the_way;
}

Response ask(Desk& desk, const Route& route, Asked& asked) {
  const Judgement judgement = judge(desk, route, asked);
  if (judgement == Judgement::sign_in)
    return to_sign_in_with_form(desk, route, asked);
  if (must_set_up(desk, asked))
    return go_on(asked, second_factor_place);
  if (judgement == Judgement::forbidden)
    return error_page(desk, asked, 403);
  if (!is_ours(desk, route, asked))
    return stale_form_page(desk, asked);
  if (judgement == Judgement::hidden)
    return error_page(desk, asked, 404);
  return route.page(desk, asked);
}

Response find_page(Desk& desk, std::span<const Route> table, Asked& asked) {
  auto found = find_route(table, asked.request.method, asked.request.path);
  if (auto* way = std::get_if<Found>(&found)) {
    asked.path = std::move(way->path);
    asked.home = place_to_open(table, asked.request.path);
    return ask(desk, *way->route, asked);
  }
  if (const auto* other = std::get_if<OtherMethod>(&found))
    return std::move(error_page(desk, asked, 405).set_allow(other->allowed));
  return error_page(desk, asked, 404);
}

Response find(Desk& desk, std::span<const Route> table, Asked& asked) {
  const Request& request = asked.request;
  const bool reads = request.method != Method::post;
  if (reads && request.path.starts_with(assets_folder)) {
    const auto file = desk.assets.file(request.path.substr(assets_folder.size()));
    return file ? *file : error_page(desk, asked, 404);
  }
  if (reads && (request.path == "/health" || request.path.starts_with("/health/")))
    return health(desk, request);
  if (auto answer = test_door(desk.clock, request))
    return *std::move(answer);

  const Visitor visitor = visitor_of(request);
  know(desk, asked, visitor);
  Response response = find_page(desk, table, asked);
  if (visitor.is_new && !asked.signed_in() && reads)
    response.set_cookie({std::string(visitor_cookie), visitor.secret});
  if (const std::string chosen = asked_language(request); !chosen.empty())
    response.set_cookie({std::string(language_cookie), chosen, std::chrono::days(365)});
  return response;
}

// The page of an error may fail for the same reason; then plain words are all that is left.
Response failed(Desk& desk, const Asked& asked, int status) {
  try {
    return error_page(desk, asked, status);
  } catch (const std::exception&) {
    return Response::text("Er ging iets mis. Something went wrong. (" + asked.number + ")\n",
                          status);
  }
}

}  // namespace

Response answer(Desk& desk, std::span<const Route> table, const Request& request,
                const WriteLog& log) {
  const auto start = steady_clock::now();
  Asked asked{.request = request, .number = new_receipt(), .now = desk.now()};
  asked.language = language_of(request, "");
  LogLine line{.at = asked.now.instant,
               .number = asked.number,
               .method = request.method,
               .path = request.path};
  Response response;
  try {
    response = find(desk, table, asked);
  } catch (const BodyFailure&) {
    throw;
  } catch (const db::WorldError& failure) {
    line.failure = failure.what();
    response = failed(desk, asked, 503);
  } catch (const std::exception& failure) {
    line.failure = failure.what();
    response = failed(desk, asked, 500);
  } catch (...) {
    line.failure = "an exception that isn't ours";
    response = failed(desk, asked, 500);
  }
  line.status = response.status();
  line.person = asked.viewer.person;
  line.took = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - start);
  log(to_json(line));
  return response;
}

Response refused_page(Desk& desk, int status, const std::string& reason,
                      const std::string& accept_language) {
  Request request;
  request.accept_language = accept_language;
  Asked asked{.request = request, .number = new_receipt(), .now = desk.now()};
  asked.language = language_of(request, "");
  Frame frame;
  frame.title = desk.say({"error.refused"}, asked.language);
  View body;
  body.set("words", desk.say({reason}, asked.language));
  body.set("number", status >= 500 ? asked.number : "").set("signed_in", false);
  return std::move(show(desk, asked, "errors/error", frame, std::move(body)).set_status(status));
}

}  // namespace draaiboek::web

#include "web/account/session.h"

#include <algorithm>

#include "web/account/digest.h"
#include "web/account/random.h"

namespace draaiboek::web {
namespace {

// Noting each request would make every read a write; this is exact enough for an hour.
constexpr std::chrono::minutes between_touches{1};

bool has_ended(const db::Session& session, const engine::Now& now) {
  return now.instant - session.created >= session_life ||
         now.instant - session.last_seen >= session_idle;
}

}  // namespace

engine::Instant session_end(const db::Session& session, const engine::Now& now) {
  const bool touched = now.instant - session.last_seen >= between_touches;
  const engine::Instant seen = touched ? now.instant : session.last_seen;
  return std::min<engine::Instant>(session.created + session_life, seen + session_idle);
}

std::optional<SignedIn> current_session(db::People& people, const Request& request,
                                        const engine::Now& now) {
  const std::string token = request.cookies.get(session_cookie);
  if (token.empty())
    return std::nullopt;
  const std::string token_hash = sha256(token);
  auto found = people.session(token_hash);
  if (!found)
    return std::nullopt;
  auto& [session, viewer] = *found;
  if (has_ended(session, now))
    return std::nullopt;
  if (now.instant - session.last_seen >= between_touches) {
    people.touch_session(token_hash, now.instant);
  }
  return SignedIn{std::move(session), std::move(viewer)};
}

std::optional<db::Session> ended_session(db::People& people, const Request& request,
                                         const engine::Now& now) {
  const std::string token = request.cookies.get(session_cookie);
  if (token.empty())
    return std::nullopt;
  const auto found = people.session(sha256(token));
  if (!found || !has_ended(found->first, now))
    return std::nullopt;
  return found->first;
}

Cookie open_session(db::People& people, engine::PersonId person, const engine::Now& now,
                    const std::string& device) {
  const std::string token = random_token();
  people.open_session({sha256(token), person, random_token(), now.instant, now.instant, device});
  return {std::string(session_cookie), token};
}

Cookie close_session(db::People& people, const std::string& token_hash) {
  if (!token_hash.empty())
    people.close_session(token_hash);
  return Cookie::gone(std::string(session_cookie));
}

}  // namespace draaiboek::web

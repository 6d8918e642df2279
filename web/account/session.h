#pragma once
// Who is signed in. The token is only in the visitor's cookie, its SHA-256 in the database; the
// viewer and the grants are read on each request, so what is taken away is gone at once.
// Thread-safe; throws WorldError.

#include <chrono>
#include <optional>
#include <string>

#include "db/people.h"
#include "engine/base/time.h"
#include "web/cookies.h"
#include "web/request.h"

namespace draaiboek::web {

inline constexpr std::string_view session_cookie = "session";
/// In the query of the sign-in page: a form came from a session that was ended from elsewhere.
inline constexpr std::string_view ended_query = "beeindigd";
inline constexpr std::chrono::hours session_life{8};
inline constexpr std::chrono::minutes session_idle{60};

/// A session that is still valid.
struct SignedIn {
  db::Session session;
  db::Viewer viewer;
};

/// When it ends if nothing is asked after `now`.
engine::Instant session_end(const db::Session& session, const engine::Now& now);

/// The session of the request's cookie; nullopt when there is none, when it is unknown, too old
/// or too long idle, or when the person may no longer sign in.
std::optional<SignedIn> current_session(db::People& people, const Request& request,
                                        const engine::Now& now);

/// The session of the request's cookie that ended by its age or by idleness: it opens nothing any
/// more, but says whose form still arrives.
std::optional<db::Session> ended_session(db::People& people, const Request& request,
                                         const engine::Now& now);

/// A new session with a token that nobody saw before; the cookie goes to the visitor. `device` in
/// a few words.
Cookie open_session(db::People& people, engine::PersonId person, const engine::Now& now,
                    const std::string& device = "");

/// Ends the session of the cookie in the database; gives the cookie that makes the browser
/// forget it.
Cookie close_session(db::People& people, const std::string& token_hash);

}  // namespace draaiboek::web

#include "web/account/csrf.h"

#include "web/account/digest.h"

namespace draaiboek::web {

std::string csrf_token(const db::Session& session) {
  return keyed_digest(session.csrf_secret, "csrf:" + session.token_hash);
}

std::string visitor_token(const std::string& cookie) {
  return cookie.empty() ? "" : sha256("visitor:" + cookie);
}

bool is_token(const std::string& expected, const std::string& sent) {
  return !expected.empty() && same_secret(expected, sent);
}

}  // namespace draaiboek::web

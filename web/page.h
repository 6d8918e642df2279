#pragma once
// What a page is: a function from a desk and a question to an answer. Beside it the helpers that
// make the answer: the frame around a template, the list of errors, the way on after a change.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "web/access.h"
#include "web/desk.h"
#include "web/request.h"
#include "web/response.h"
#include "web/show/view.h"

namespace draaiboek::web {

/// A request of which the way, the visitor and the right to ask are known. Lives as long as the
/// call of the page.
struct Asked {
  const Request& request;
  /// Number of the request in the log and on error pages.
  std::string number;
  engine::Now now{};
  /// "nl" or "en".
  std::string language = "nl";
  /// Names nobody when nobody is signed in.
  db::Viewer viewer{};
  /// Goes in every form; "" when nobody is signed in.
  std::string csrf{};
  /// SHA-256 of the cookie's token; "" when nobody is signed in.
  std::string session{};
  /// When the session ends if nothing is asked any more; of nobody the clock's beginning.
  engine::Instant session_ends{};
  /// The person signs in with a second factor.
  bool has_second_factor = false;
  /// The placeholders of the route with what stood there: {case}, {step}, {document}, …
  Fields path{};
  /// The case of the route, when it has a {case}: visible to the viewer.
  std::optional<Seen> seen{};
  /// The step of the route, when it has a {case} and a {step}: it exists at that case's level
  /// and the viewer may see it.
  std::optional<engine::StepIndex> step_index{};
  /// Where the page stands that this was asked from: the path itself, or for a form that is sent
  /// to an address of its own the nearest above that can be opened. "" when there is none.
  std::string home{};

  bool signed_in() const { return static_cast<bool>(viewer.person); }
  const Fields& form() const { return request.form; }
  /// The case of the route; a Bug when the route has none.
  const Seen& at() const;
  /// The step of the route; a Bug when the route has none.
  const engine::Step& step() const;
  /// An id of the route, as `asked.id<engine::DocumentId>("document")`.
  template <class T>
  T id(std::string_view placeholder) const {
    const auto id = T::parse(path.get(placeholder));
    engine::expects(id.has_value(), "the route has this placeholder");
    return *id;
  }
};

using Page = Response (*)(Desk&, const Asked&);

/// A place on the way from the start to the page; `place` "" for plain text.
struct Crumb {
  std::string words;
  std::string place;
};

/// What stands around the body of a page.
struct Frame {
  /// In the reader's language, already looked up. The template shows it as its h1.
  std::string title;
  std::vector<Crumb> crumbs{};
  /// Boards use the whole width of the screen.
  bool wide = false;
  /// Shown as a summary on top, with links to their fields.
  std::vector<engine::Refusal> errors{};
  /// Logical names of scripts beside app.js, as "picker.js".
  std::vector<std::string> scripts{};
  /// Where this page can be opened again, when that isn't where its form was sent or just above.
  std::string home{};
  /// It shows what can't be shown again, so no choice of language leads away from it.
  bool shown_once = false;
};

/// The page: `name` is a template ("tasks/list"). Its names are those of `body` and, everywhere,
/// `title`, `language`, `path`, `csrf` and `command` (a new command id, or the one that was
/// posted when there are errors). The status is 422 when there are errors, or what the first of
/// them says (403, 404, 409).
Response show(Desk& desk, const Asked& asked, std::string_view name, const Frame& frame, View body);

/// To `place`, where the text `done` is shown once ("done.case-saved"). Without it no text.
/// `undo`: a place of our own where it can be taken back, offered beside that text.
Response go_on(const Asked& asked, std::string_view place,
               const std::optional<engine::Message>& done = std::nullopt,
               const std::string& undo = "");

/// The page for a status that isn't 200 ("error.404.title" and so on), with a way on.
Response error_page(Desk& desk, const Asked& asked, int status);
/// A form that doesn't come from a page of ours, or from one of an earlier session: 403.
Response stale_form_page(Desk& desk, const Asked& asked);
/// As what can't be known: the same answer for what doesn't exist and what may not be seen.
inline Response not_found(Desk& desk, const Asked& asked) {
  return error_page(desk, asked, 404);
}

/// 422, 403, 404 or 409.
int status_of(const engine::Refusal& refusal);

/// For a page that reads its body itself: whether `sent` is the token of this visitor.
bool is_own_token(const Asked& asked, const std::string& sent);

}  // namespace draaiboek::web

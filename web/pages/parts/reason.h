#pragma once
// The page before something that can't be taken back lightly: what will happen, a reason, one
// button. Shared by cancelling, withdrawing, stopping the clock and taking somebody off.
// Any thread.

#include "web/fields.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

struct ReasonForm {
  std::string title;
  /// Above the title: what it is about.
  std::string caption{};
  std::vector<Crumb> crumbs;
  /// What will happen, in one or two sentences.
  std::string lead;
  /// The label of the reason; without it no reason is asked.
  std::string label{};
  std::string hint{};
  /// What has to be ticked before what can't be undone, as the field "confirm"; "" asks nothing.
  std::string sure{};
  std::string button;
  /// Red, for what takes something away.
  bool danger = true;
  /// Where "cancel" leads.
  std::string back;
  /// What goes along unseen: about whom it is.
  Fields along{};
};

/// What is wrong with a form that had something to tick, when that isn't ticked (then a missing
/// reason is named along); empty when it is.
std::vector<engine::Refusal> unconfirmed(const Asked& asked);

/// The field is called "reason"; the form posts to the page's own path, with the case's version.
Response reason_page(Desk& desk, const Asked& asked, const ReasonForm& form,
                     std::vector<engine::Refusal> errors = {});

}  // namespace draaiboek::web

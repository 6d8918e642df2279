#pragma once
// Every fact as a sentence that anyone understands. Pure: names are looked up before.

#include "engine/base/message.h"
#include "engine/run/fact.h"
#include "engine/run/journal.h"
#include "web/pages/step/name_list.h"

namespace draaiboek::web {

/// What the sentences are made with.
struct Teller {
  const engine::Workflow& workflow;
  const engine::Tree& tree;
  const NameList& names;
  /// "nl" or "en".
  std::string language;
};

/// "history.<fact>" with its parameters in the reader's language. Who and when stand apart.
engine::Message sentence(const engine::Fact& told, const Teller& teller);

/// The free text that goes with it; names nothing for most facts.
engine::TextId words_with(const engine::Fact& told);

/// The step that it is about; "" when it is about the case itself.
std::string step_of(const engine::Fact& told);

/// Whose names are needed to tell it.
void add_wanted(const engine::Event& event, Wanted& wanted);

/// The words of an enrolment status: "listed", "contacted", …
std::string_view enrolment_name(engine::EnrolmentStatus status);

}  // namespace draaiboek::web

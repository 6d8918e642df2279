#pragma once
// One question with its answers as one reader may see it. For who sees the single organisations
// it names who asked; for others, as an expert, it doesn't. Reads names once.

#include <string>
#include <vector>

#include "db/guidance/questions.h"
#include "web/page.h"

namespace draaiboek::web {

struct Threads {
  const std::vector<db::Question>& questions;
  /// Where a reply goes; "" for who only reads.
  std::string reply_place{};
  /// The label of the reply: "questions.answer" or "questions.more".
  std::string reply_label{};
  /// Where staff shares and settles; "" for who doesn't.
  std::string manage_place{};
  /// The reader sees the participants of these questions.
  bool names_askers = true;
  /// The reader may take words away.
  bool erases = false;
  /// The reader is of the organisation that asks.
  bool asker_reads = false;
};

/// A list for templates/questions/thread.
View threads_view(Desk& desk, const Asked& asked, const Threads& threads,
                  const std::vector<engine::Refusal>& errors);

/// What the wave was told, for templates/questions/told: at one step, or ("") all.
View told_view(Desk& desk, const Asked& asked, const std::string& step);

/// The name of the step that a question is about, or "to the contact person".
std::string about_words(Desk& desk, const Asked& asked, const std::string& step);

/// Fields of the forms in a thread.
std::string reply_field(db::QuestionId id);
std::string erasing_field(db::QuestionMessageId id);
std::string shared_question_field(db::QuestionId id);
std::string shared_answer_field(db::QuestionId id);

}  // namespace draaiboek::web

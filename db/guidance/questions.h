#pragma once
// Questions of participants: at a step of their wave, or to the contact person outside it. A
// question is read with its participant; what the whole wave may read is a SharedAnswer, which
// can't say who asked. Rows beside the journal. Thread-safe; throws WorldError.

#include <optional>
#include <string>
#include <vector>

#include "db/guidance/kept.h"
#include "db/viewer.h"
#include "engine/base/time.h"

namespace draaiboek::db {

using QuestionId = engine::Id<struct QuestionTag>;
using QuestionMessageId = engine::Id<struct QuestionMessageTag>;

/// That the words of a message were taken away for good, by whom and why.
struct Erasure {
  engine::PersonId by;
  engine::Instant at{};
  std::string reason;
  bool operator==(const Erasure&) const = default;
};

struct QuestionMessage {
  QuestionMessageId id;
  engine::PersonId by;
  /// Written by the staff of the wave, not by the organisation.
  bool by_staff = false;
  engine::Instant at{};
  /// "" once they were erased.
  std::string words;
  std::optional<Erasure> erased{};
  bool operator==(const QuestionMessage&) const = default;
};

/// For everyone in the wave, in words that staff chose.
struct SharedAnswer {
  std::string step;
  std::string question;
  std::string answer;
  engine::Instant at{};
  bool operator==(const SharedAnswer&) const = default;
};

struct Question {
  QuestionId id;
  engine::CaseId wave;
  engine::CaseId participant;
  /// "" for one to the contact person, which is never shared.
  std::string step{};
  /// It waits for the staff.
  bool open = true;
  /// Oldest first; never empty.
  std::vector<QuestionMessage> messages{};
  std::optional<SharedAnswer> shared{};
};

class Questions {
 public:
  Questions() = default;
  Questions(const Questions&) = delete;
  Questions& operator=(const Questions&) = delete;
  virtual ~Questions() = default;

  /// Of any of these participants: open ones first, then newest first.
  virtual std::vector<Question> questions(const Viewer& viewer,
                                          const std::vector<engine::CaseId>& participants) = 0;
  /// What was told to this wave, newest first.
  virtual std::vector<SharedAnswer> shared(const Viewer& viewer, engine::CaseId wave) = 0;
  /// How many wait for the staff in each of these waves that is within reach.
  virtual std::vector<std::pair<engine::CaseId, int>> open(
      const Viewer& viewer, const std::vector<engine::CaseId>& waves) = 0;

  /// A new question with its first message, at a participant within reach.
  virtual Kept ask(const Viewer& viewer, const Question& question) = 0;
  /// Another message: of the organisation it opens the question again, of staff it answers it.
  /// The participant of the question is within reach.
  virtual Kept reply(const Viewer& viewer, QuestionId id, const QuestionMessage& message) = 0;
  /// Takes the words of one of its messages away; false when it has no such message or when they
  /// are gone already. What was told to the wave stays.
  virtual bool erase(const Viewer& viewer, QuestionId id, QuestionMessageId message,
                     const Erasure& erasure) = 0;
  /// It needs no answer.
  virtual void settle(const Viewer& viewer, QuestionId id) = 0;
  /// Tells it to the wave, or (nullopt) takes that back.
  virtual void share(const Viewer& viewer, QuestionId id,
                     const std::optional<SharedAnswer>& shared) = 0;
};

}  // namespace draaiboek::db

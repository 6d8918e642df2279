#include "db/maria/guidance/questions.h"

#include <map>

#include "db/maria/id_list.h"
#include "db/maria/link/failure.h"
#include "db/maria/link/transaction.h"
#include "db/maria/reach.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::CaseId;
using engine::PersonId;
using Messages = std::map<QuestionId, std::vector<QuestionMessage>>;

Messages messages_of(Connection& connection, const std::vector<CaseId>& participants) {
  Messages found;
  const IdList wanted(participants);
  Rows rows = connection.query(
      "SELECT m.question, m.id, m.by_person, m.by_staff, m.written_at, m.body, m.erased_by, "
      "m.erased_at, m.erased_because FROM question q JOIN question_message m ON m.question = q.id "
      "WHERE q.participant IN " +
          wanted.marks() + " ORDER BY m.added",
      wanted.values());
  while (rows.next()) {
    QuestionMessage message{rows.id<QuestionMessageId>(2), rows.id<PersonId>(3), rows.truth(4),
                            rows.instant(5), rows.text(6)};
    if (!rows.is_null(8))
      message.erased = Erasure{rows.id<PersonId>(7), rows.instant(8), rows.text(9)};
    found[rows.id<QuestionId>(1)].push_back(std::move(message));
  }
  return found;
}

std::vector<Question> questions_of(Connection& connection,
                                   const std::vector<CaseId>& participants) {
  Messages messages = messages_of(connection, participants);
  std::vector<Question> found;
  // None is without a message.
  if (messages.empty())
    return found;
  const IdList wanted(participants);
  Rows rows = connection.query(
      "SELECT q.id, q.wave, q.participant, q.step, q.is_open, q.shared_question, "
      "q.shared_answer, q.shared_at FROM question q WHERE q.participant IN " +
          wanted.marks() + " ORDER BY q.is_open DESC, q.added DESC",
      wanted.values());
  while (rows.next()) {
    Question one{rows.id<QuestionId>(1), rows.id<CaseId>(2), rows.id<CaseId>(3), rows.text(4),
                 rows.truth(5)};
    one.messages = std::move(messages[one.id]);
    if (!rows.is_null(8))
      one.shared = SharedAnswer{one.step, rows.text(6), rows.text(7), rows.instant(8)};
    found.push_back(std::move(one));
  }
  return found;
}

void insert_message(Connection& connection, QuestionId question, const QuestionMessage& message) {
  connection.execute(
      "INSERT INTO question_message (id, question, by_person, by_staff, written_at, body) "
      "VALUES (?, ?, ?, ?, ?, ?)",
      {message.id, question, message.by, message.by_staff, message.at, message.words});
}

/// What was kept under the id of this message before; nullopt when nothing was.
std::optional<Kept> known(Connection& connection, QuestionId question,
                          const QuestionMessage& message) {
  Rows rows = connection.query(
      "SELECT question, by_person, body FROM question_message WHERE id = ?", {message.id});
  if (!rows.next())
    return std::nullopt;
  const bool same = rows.id<QuestionId>(1) == question && rows.id<PersonId>(2) == message.by &&
                    rows.text(3) == message.words;
  return same ? Kept::repeated : Kept::conflict;
}

/// Whether there is such a question, of a participant within reach.
bool is_in_reach(Connection& connection, const Viewer& viewer, QuestionId id) {
  std::optional<CaseId> participant;
  {
    Rows rows = connection.query("SELECT participant FROM question WHERE id = ?", {id});
    if (rows.next())
      participant = rows.id<CaseId>(1);
  }
  return participant && reaches(connection, viewer, *participant);
}

/// Also when the transaction throws: nobody knows then whether the question is there.
struct Speaks {
  Silent& silent;
  CaseId participant;
  ~Speaks() { silent.asks(participant); }
};

/// Two clicks at the same moment: the other one was first, so the second time it is found.
void in_one_or_two_tries(Pool& pool, const std::function<void(Connection&)>& work) {
  try {
    in_transaction(pool, work);
  } catch (const DuplicateKey&) {
    in_transaction(pool, work);
  }
}

}  // namespace

std::vector<Question> MariaQuestions::questions(const Viewer& viewer,
                                                const std::vector<CaseId>& participants) {
  const auto wanted = silent_.others(participants);
  std::vector<Question> found;
  if (wanted.empty())
    return found;
  const std::uint64_t moment = silent_.before_reading();
  reading(pool_, [&](Connection& connection) {
    const auto reached = within_reach(connection, viewer, wanted);
    found = questions_of(connection, reached);
    silent_.learn(moment, reached, found);
  });
  return found;
}

std::vector<SharedAnswer> MariaQuestions::shared(const Viewer& viewer, CaseId wave) {
  std::vector<SharedAnswer> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    if (!reaches(connection, viewer, wave))
      return;
    Rows rows = connection.query(
        "SELECT step, shared_question, shared_answer, shared_at FROM question WHERE wave = ? AND "
        "shared_at IS NOT NULL ORDER BY shared_at DESC, added DESC",
        {wave});
    while (rows.next())
      found.push_back({rows.text(1), rows.text(2), rows.text(3), rows.instant(4)});
  });
  return found;
}

std::vector<std::pair<CaseId, int>> MariaQuestions::open(const Viewer& viewer,
                                                         const std::vector<CaseId>& waves) {
  std::vector<std::pair<CaseId, int>> found;
  reading(pool_, [&](Connection& connection) {
    found.clear();
    const auto reached = within_reach(connection, viewer, waves);
    const IdList wanted(reached);
    Rows rows =
        connection.query("SELECT q.wave, COUNT(*) FROM question q WHERE q.wave IN " +
                             wanted.marks() + " AND q.is_open GROUP BY q.wave ORDER BY q.wave",
                         wanted.values());
    while (rows.next())
      found.emplace_back(rows.id<CaseId>(1), static_cast<int>(rows.integer(2)));
  });
  return found;
}

Kept MariaQuestions::ask(const Viewer& viewer, const Question& question) {
  engine::expects(question.messages.size() == 1, "a question begins with its words");
  const QuestionMessage& first = question.messages.front();
  Kept kept = Kept::conflict;
  const Speaks speaks{silent_, question.participant};
  in_one_or_two_tries(pool_, [&](Connection& connection) {
    engine::expects(reaches(connection, viewer, question.participant), "one asks within reach");
    if (const auto before = known(connection, question.id, first)) {
      kept = *before;
      return;
    }
    connection.execute(
        "INSERT INTO question (id, wave, participant, step, is_open) VALUES (?, ?, ?, ?, TRUE)",
        {question.id, question.wave, question.participant, question.step});
    insert_message(connection, question.id, first);
    kept = Kept::saved;
  });
  return kept;
}

Kept MariaQuestions::reply(const Viewer& viewer, QuestionId id, const QuestionMessage& message) {
  Kept kept = Kept::conflict;
  in_one_or_two_tries(pool_, [&](Connection& connection) {
    engine::expects(is_in_reach(connection, viewer, id), "one replies within reach");
    if (const auto before = known(connection, id, message)) {
      kept = *before;
      return;
    }
    insert_message(connection, id, message);
    connection.execute("UPDATE question SET is_open = ? WHERE id = ?", {!message.by_staff, id});
    kept = Kept::saved;
  });
  return kept;
}

bool MariaQuestions::erase(const Viewer& viewer, QuestionId id, QuestionMessageId message,
                           const Erasure& erasure) {
  bool erased = false;
  in_transaction(pool_, [&](Connection& connection) {
    erased = is_in_reach(connection, viewer, id) &&
             connection.execute(
                 "UPDATE question_message SET body = '', erased_by = ?, erased_at = ?, "
                 "erased_because = ? WHERE id = ? AND question = ? AND erased_at IS NULL",
                 {erasure.by, erasure.at, erasure.reason, message, id}) == 1;
  });
  return erased;
}

void MariaQuestions::settle(const Viewer& viewer, QuestionId id) {
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(is_in_reach(connection, viewer, id), "one settles within reach");
    connection.execute("UPDATE question SET is_open = FALSE WHERE id = ?", {id});
  });
}

void MariaQuestions::share(const Viewer& viewer, QuestionId id,
                           const std::optional<SharedAnswer>& shared) {
  in_transaction(pool_, [&](Connection& connection) {
    engine::expects(is_in_reach(connection, viewer, id), "one shares within reach");
    if (!shared) {
      connection.execute(
          "UPDATE question SET shared_question = NULL, shared_answer = NULL, shared_by = NULL, "
          "shared_at = NULL WHERE id = ?",
          {id});
      return;
    }
    connection.execute(
        "UPDATE question SET shared_question = ?, shared_answer = ?, shared_by = ?, shared_at = ? "
        "WHERE id = ? AND step <> ''",
        {shared->question, shared->answer, viewer.person, shared->at, id});
  });
}

}  // namespace draaiboek::db

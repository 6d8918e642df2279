#include "web/pages/questions/wave_questions.h"

#include <algorithm>
#include <map>
#include <optional>

#include "web/form/read.h"
#include "web/pages/parts/say.h"
#include "web/pages/questions/asking.h"
#include "web/pages/questions/thread.h"
#include "web/pages/wave/overview.h"

namespace draaiboek::web {
namespace {

using db::Kept;
using db::Question;
using engine::Refusal;

constexpr std::size_t longest_words = 4000;

bool is_expert(const Seen& seen) {
  const auto roles = seen.roles_at(seen.wave());
  return std::find(roles.begin(), roles.end(), "expert") != roles.end();
}

/// Whether this visitor may answer what they read of the wave.
bool may_reply(const Seen& seen) {
  return takes_questions(seen) && (answers_questions(seen) || is_expert(seen));
}

/// Those that this visitor may read in full.
std::vector<Question> readable(Desk& desk, const Seen& seen) {
  if (!seen.participants().empty())
    return desk.store.questions().questions(seen.viewer(), seen.participants());
  if (!is_expert(seen))
    return {};
  std::vector<engine::CaseId> all;
  for (const auto& one : seen.tree().all()) {
    if (one->level == engine::Level::participant)
      all.push_back(one->id);
  }
  auto found = desk.store.questions().questions(seen.viewer(), all);
  std::erase_if(found, [](const Question& one) { return one.step.empty(); });
  return found;
}

int open_among(const std::vector<Question>& questions) {
  return static_cast<int>(std::count_if(questions.begin(), questions.end(),
                                        [](const Question& one) { return one.open; }));
}

std::optional<Question> chosen(Desk& desk, const Asked& asked) {
  const auto id = db::QuestionId::parse(asked.form().get("thread"));
  for (Question& one : readable(desk, asked.at())) {
    if (id && one.id == *id)
      return std::move(one);
  }
  return std::nullopt;
}

Response show_wave_questions(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const auto questions = readable(desk, seen);
  const std::string place = wave_questions_place(seen.wave().id);
  const bool runs = answers_questions(seen) && takes_questions(seen);
  Threads threads{questions, "", "questions.answer"};
  threads.names_askers = !seen.participants().empty();
  if (may_reply(seen))
    threads.reply_place = place + "/antwoord";
  if (runs)
    threads.manage_place = place;
  threads.erases = seen.is(engine::coordinator_role);
  View body;
  const int open = open_among(questions);
  body.set("open", open == 0 ? say("questions.open-none")
                             : say.count("questions.open-count", static_cast<std::size_t>(open)));
  body.set("threads", threads_view(desk, asked, threads, errors)).set("none", questions.empty());
  body.set("told", told_view(desk, asked, ""));
  const std::string title = say("questions.wave-title");
  Frame frame{.title = title + " – " + seen.wave().title, .crumbs = wave_crumbs(say, seen, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "questions/wave", frame, std::move(body));
}

Response unknown(Desk& desk, const Asked& asked) {
  return show_wave_questions(desk, asked, {{{"refusal.unknown"}}});
}

/// Why nothing can be done with this question; nullopt when something can.
std::optional<Response> refused(Desk& desk, const Asked& asked,
                                const std::optional<Question>& question) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  if (!takes_questions(asked.at())) {
    return show_wave_questions(desk, asked,
                               {{{"refusal.case-closed"}, "", Refusal::Kind::conflict}});
  }
  if (!question)
    return unknown(desk, asked);
  return std::nullopt;
}

Response back(const Asked& asked, const char* done) {
  return go_on(asked, wave_questions_place(asked.at().wave().id), engine::Message{done});
}

}  // namespace

std::string wave_questions_place(engine::CaseId wave) {
  return wave_place(wave) + "/vragen";
}

bool answers_questions(const Seen& seen) {
  const auto roles = seen.roles_at(seen.wave());
  return std::any_of(roles.begin(), roles.end(), [](const engine::Role& role) {
    return role == engine::coordinator_role || role == "analyst";
  });
}

bool takes_questions(const Seen& seen) {
  return seen.wave().life == engine::Life::open;
}

int open_questions(Desk& desk, const Seen& seen) {
  if (!may_reply(seen))
    return 0;
  if (!answers_questions(seen))
    return open_among(readable(desk, seen));
  const auto found = desk.store.questions().open(seen.viewer(), {seen.wave().id});
  return found.empty() ? 0 : found.front().second;
}

View waiting_questions(Desk& desk, const Asked& asked, const std::vector<Seen>& waves) {
  const Say say(desk, asked);
  std::vector<engine::CaseId> ids;
  for (const Seen& wave : waves) {
    if (answers_questions(wave) && takes_questions(wave))
      ids.push_back(wave.wave().id);
  }
  // All waves that one runs with one question; few are an expert in many.
  std::map<engine::CaseId, int> counts;
  if (!ids.empty()) {
    for (const auto& [id, count] : desk.store.questions().open(asked.viewer, ids))
      counts[id] = count;
  }
  View::List list;
  for (const Seen& wave : waves) {
    const engine::CaseId id = wave.wave().id;
    const int count = answers_questions(wave) ? counts[id] : open_questions(desk, wave);
    if (count == 0)
      continue;
    const std::string open = say.count("questions.open-count", static_cast<std::size_t>(count));
    View view;
    view.set("words", say("questions.in-wave", {{"wave", wave.wave().title}, {"open", open}}));
    view.set("place", wave_questions_place(id));
    list.push_back(std::move(view));
  }
  return list;
}

Response wave_questions_page(Desk& desk, const Asked& asked) {
  return is_wave(asked) ? show_wave_questions(desk, asked, {}) : not_found(desk, asked);
}

Response answer_question(Desk& desk, const Asked& asked) {
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  const auto question = command ? chosen(desk, asked) : std::nullopt;
  if (auto refusal = refused(desk, asked, question))
    return std::move(*refusal);
  Reader reader(asked.form());
  const std::string words =
      reader.text(reply_field(question->id), Say(desk, asked)("questions.answer"), longest_words);
  if (!reader.ok())
    return show_wave_questions(desk, asked, reader.errors());
  const db::QuestionMessage message{db::QuestionMessageId{command->bits}, asked.viewer.person, true,
                                    asked.now.instant, words};
  if (desk.store.questions().reply(asked.viewer, question->id, message) == Kept::conflict)
    return show_wave_questions(desk, asked,
                               {{{"refusal.other-command"}, "", Refusal::Kind::conflict}});
  return back(asked, "done.answered");
}

Response settle_question(Desk& desk, const Asked& asked) {
  const auto question = chosen(desk, asked);
  if (auto refusal = refused(desk, asked, question))
    return std::move(*refusal);
  desk.store.questions().settle(asked.viewer, question->id);
  return back(asked, "done.settled");
}

Response erase_words(Desk& desk, const Asked& asked) {
  if (!is_wave(asked))
    return not_found(desk, asked);
  const auto question = chosen(desk, asked);
  const auto message = db::QuestionMessageId::parse(asked.form().get("message"));
  if (!question || !message)
    return unknown(desk, asked);
  Reader reader(asked.form());
  const std::string reason = reader.text(erasing_field(*message), Say(desk, asked)("reason.label"));
  if (!reader.ok())
    return show_wave_questions(desk, asked, reader.errors());
  const db::Erasure erasure{asked.viewer.person, asked.now.instant, reason};
  if (!desk.store.questions().erase(asked.viewer, question->id, *message, erasure))
    return unknown(desk, asked);
  return back(asked, "done.words-erased");
}

Response share_answer(Desk& desk, const Asked& asked) {
  auto question = chosen(desk, asked);
  if (question && question->step.empty())
    question = std::nullopt;
  if (auto refusal = refused(desk, asked, question))
    return std::move(*refusal);
  if (asked.form().get("action") == "withhold") {
    desk.store.questions().share(asked.viewer, question->id, std::nullopt);
    return back(asked, "done.withheld");
  }
  const Say say(desk, asked);
  Reader reader(asked.form());
  const db::SharedAnswer shared{
      question->step,
      reader.text(shared_question_field(question->id), say("questions.shared-question"),
                  longest_words),
      reader.text(shared_answer_field(question->id), say("questions.shared-answer"), longest_words),
      asked.now.instant};
  if (!reader.ok())
    return show_wave_questions(desk, asked, reader.errors());
  desk.store.questions().share(asked.viewer, question->id, shared);
  return back(asked, "done.shared");
}

}  // namespace draaiboek::web

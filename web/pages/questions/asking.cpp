#include "web/pages/questions/asking.h"

#include <algorithm>
#include <chrono>

#include "web/clock.h"
#include "web/form/input.h"
#include "web/form/read.h"
#include "web/pages/participant/place.h"
#include "web/pages/parts/say.h"
#include "web/pages/questions/thread.h"
#include "web/pages/questions/wave_questions.h"
#include "web/pages/step/name_list.h"
#include "web/pages/step/overview/rows.h"

namespace draaiboek::web {
namespace {

using db::Kept;
using db::Question;
using engine::Refusal;

constexpr std::size_t longest_words = 4000;

// Contacts look in once in a while: who was away for a week must still find it.
constexpr std::chrono::days answers_are_new{14};

bool is_over(const Seen& seen) {
  return !takes_questions(seen) || seen.self().life == engine::Life::left;
}

bool is_own(const Seen& seen) {
  return seen.is(engine::contact_role) || seen.is("member");
}

bool asks(const Seen& seen) {
  return is_own(seen) && !is_over(seen);
}

bool may_ask_about(const Seen& seen, const engine::Step& step) {
  if (step.level == engine::Level::participant)
    return seen.sees_step(seen.self(), step);
  return step.level != engine::Level::wave || seen.sees_step(seen.wave(), step);
}

/// To the contact person, the step that was chosen before, and the workshops.
std::vector<Choice> subjects(Desk& desk, const Asked& asked, const std::string& chosen) {
  const Say say(desk, asked);
  std::vector<Choice> choices = {{"", say("questions.private-choice")}};
  for (const engine::Step& step : asked.at().workflow().steps) {
    const bool offered = step.id == chosen || step.kind_name == "session";
    if (offered && may_ask_about(asked.at(), step))
      choices.push_back({step.id, say.word(step.title)});
  }
  return choices;
}

void set_form(View& body, Desk& desk, const Asked& asked, const std::vector<Refusal>& errors) {
  const Say say(desk, asked);
  const bool posted = asked.request.method == Method::post;
  const std::string step = posted ? asked.form().get("step") : asked.request.query.get("stap");
  body.set("step", choice_input(desk, asked,
                                {.name = "step",
                                 .label = say("questions.about-what"),
                                 .hint = say("questions.about-hint")},
                                subjects(desk, asked, step), {step}, errors));
  body.set("words", input(desk, asked, {.name = "words", .label = say("questions.words")}, errors));
}

Response show_questions(Desk& desk, const Asked& asked, std::vector<Refusal> errors) {
  const Say say(desk, asked);
  const Seen& seen = asked.at();
  const engine::CaseId id = seen.self().id;
  const auto questions = desk.store.questions().questions(asked.viewer, {id});
  const std::string wave = wave_questions_place(seen.wave().id);
  const bool runs = answers_questions(seen) && takes_questions(seen);
  Threads threads{questions, asks(seen) ? questions_place(id) : "", "questions.more"};
  threads.asker_reads = is_own(seen);
  if (runs) {
    threads.reply_place = wave + "/antwoord";
    threads.reply_label = "questions.answer";
    threads.manage_place = wave;
    threads.erases = seen.is(engine::coordinator_role);
  }
  View body;
  body.set("threads", threads_view(desk, asked, threads, errors)).set("none", questions.empty());
  View told = told_view(desk, asked, "");
  body.set("told", std::move(told)).set("asks", asks(seen));
  body.set("own", is_own(seen));
  set_form(body, desk, asked, errors);
  const NameList names =
      names_of(desk, asked, {coordinators(seen.wave()), {seen.self().organisation}});
  const std::string whom = ask_whom(seen, names);
  body.set("about", whom.empty() ? "" : say("questions.about", {{"whom", whom}}));
  body.set("name", names.organisation(seen.self().organisation));
  const std::string title = say("questions.title");
  Frame frame{.title = title + " – " + names.organisation(seen.self().organisation)};
  frame.crumbs = case_crumbs(say, seen);
  frame.crumbs.push_back({names.organisation(seen.self().organisation), case_place(id)});
  frame.crumbs.push_back({title, ""});
  frame.errors = std::move(errors);
  return show(desk, asked, "questions/own", frame, std::move(body));
}

Refusal other_command() {
  return {{"refusal.other-command"}, "", Refusal::Kind::conflict};
}

/// What is wrong with a new question; nothing when it was asked.
std::vector<Refusal> ask_new(Desk& desk, const Asked& asked, engine::CommandId command) {
  const Say say(desk, asked);
  const std::string step = asked.form().get("step");
  Reader reader(asked.form());
  const std::string words = reader.text("words", say("questions.words"), longest_words);
  const engine::Step* found = asked.at().workflow().find_step(step);
  if (!step.empty() && (found == nullptr || !may_ask_about(asked.at(), *found)))
    reader.refuse("step", "input.choice", say("questions.about-what"));
  if (!reader.ok())
    return reader.errors();
  const Question question{
      db::QuestionId{command.bits},
      asked.at().wave().id,
      asked.at().self().id,
      step,
      true,
      {{db::QuestionMessageId{command.bits}, asked.viewer.person, false, asked.now.instant, words}},
      {}};
  if (desk.store.questions().ask(asked.viewer, question) == Kept::conflict)
    return {other_command()};
  return {};
}

/// The same for a message that goes on with a question of this organisation.
std::vector<Refusal> go_on_asking(Desk& desk, const Asked& asked, engine::CommandId command) {
  const auto id = db::QuestionId::parse(asked.form().get("thread"));
  const auto own = desk.store.questions().questions(asked.viewer, {asked.at().self().id});
  const bool is_own =
      std::any_of(own.begin(), own.end(), [&](const Question& one) { return id && one.id == *id; });
  if (!is_own)
    return {{{"refusal.unknown"}}};
  Reader reader(asked.form());
  const std::string words =
      reader.text(reply_field(*id), Say(desk, asked)("questions.more"), longest_words);
  if (!reader.ok())
    return reader.errors();
  const db::QuestionMessage message{db::QuestionMessageId{command.bits}, asked.viewer.person, false,
                                    asked.now.instant, words};
  if (desk.store.questions().reply(asked.viewer, *id, message) == Kept::conflict)
    return {other_command()};
  return {};
}

/// Answers of staff to this participant; what was erased can't be read any more.
std::size_t answers_since(const std::vector<Question>& questions, engine::CaseId participant,
                          engine::Instant since) {
  std::size_t count = 0;
  for (const Question& one : questions) {
    if (one.participant != participant)
      continue;
    for (const db::QuestionMessage& message : one.messages) {
      if (message.by_staff && !message.erased && message.at >= since)
        ++count;
    }
  }
  return count;
}

std::vector<const engine::CaseState*> own_participants(const std::vector<Seen>& waves) {
  std::vector<const engine::CaseState*> found;
  for (const Seen& wave : waves) {
    for (const engine::CaseId id : wave.participants()) {
      const engine::CaseState& participant = wave.tree().at(id);
      if (takes_part(wave.roles_at(participant)))
        found.push_back(&participant);
    }
  }
  return found;
}

}  // namespace

std::string questions_place(engine::CaseId participant) {
  return case_place(participant) + "/vragen";
}

std::string asking_place(const Seen& seen, const std::string& step) {
  for (const engine::CaseId id : seen.participants()) {
    const engine::CaseState& participant = seen.tree().at(id);
    const bool own = takes_part(seen.roles_at(participant));
    if (own && seen.tree().is_under(seen.self(), id))
      return questions_place(id) + "?stap=" + step;
    if (own && seen.self().level != engine::Level::participant)
      return questions_place(id) + "?stap=" + step;
  }
  return "";
}

View new_answers(Desk& desk, const Asked& asked, const std::vector<Seen>& waves,
                 const NameList& names) {
  const Say say(desk, asked);
  const auto own = own_participants(waves);
  std::vector<engine::CaseId> ids;
  ids.reserve(own.size());
  for (const engine::CaseState* participant : own)
    ids.push_back(participant->id);
  View::List list;
  if (ids.empty())
    return list;
  const auto questions = desk.store.questions().questions(asked.viewer, ids);
  const engine::Date first_day = asked.now.date - answers_are_new;
  const engine::Instant since = brussels_instant(first_day, 0, 0);
  for (const engine::CaseState* participant : own) {
    const std::size_t count = answers_since(questions, participant->id, since);
    if (count == 0)
      continue;
    View view;
    view.set("words", say("questions.answers-since",
                          {{"organisation", names.organisation(participant->organisation)},
                           {"answers", say.count("questions.answer-count", count)},
                           {"date", say.day(first_day)}}));
    view.set("place", questions_place(participant->id));
    list.push_back(std::move(view));
  }
  return list;
}

Response questions_page(Desk& desk, const Asked& asked) {
  return is_participant(asked) ? show_questions(desk, asked, {}) : not_found(desk, asked);
}

Response ask_question(Desk& desk, const Asked& asked) {
  if (!is_participant(asked))
    return not_found(desk, asked);
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  const bool is_new = !asked.form().has("thread");
  std::vector<Refusal> errors = {{{"refusal.form-incomplete"}}};
  if (is_over(asked.at()))
    errors = {{{"refusal.case-closed"}, "", Refusal::Kind::conflict}};
  else if (command)
    errors = is_new ? ask_new(desk, asked, *command) : go_on_asking(desk, asked, *command);
  if (!errors.empty())
    return show_questions(desk, asked, std::move(errors));
  return go_on(asked, questions_place(asked.at().self().id), engine::Message{"done.asked"});
}

}  // namespace draaiboek::web

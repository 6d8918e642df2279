#include "web/pages/questions/thread.h"

#include "web/form/input.h"
#include "web/pages/parts/say.h"
#include "web/pages/step/name_list.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using db::Question;
using db::QuestionMessage;

NameList names_for(Desk& desk, const Asked& asked, const Threads& threads) {
  Wanted wanted;
  for (const Question& one : threads.questions) {
    for (const QuestionMessage& message : one.messages) {
      if (message.by_staff || threads.names_askers)
        wanted.people.insert(message.by);
      if (message.erased)
        wanted.people.insert(message.erased->by);
    }
    const engine::CaseState* at = asked.at().tree().find(one.participant);
    if (threads.names_askers && at != nullptr)
      wanted.organisations.insert(at->organisation);
  }
  return names_of(desk, asked, wanted);
}

std::string erased_words(const Say& say, const NameList& names, const db::Erasure& erased) {
  return say("questions.erased", {{"person", names.person(erased.by)},
                                  {"moment", moment(erased.at, say.language())},
                                  {"reason", erased.reason}});
}

/// What the messages of a question are shown with.
struct Reading {
  Desk& desk;
  const Asked& asked;
  const Threads& threads;
  const NameList& names;
  const std::vector<engine::Refusal>& errors;
};

View erasing_view(const Reading& reading, const QuestionMessage& message) {
  if (!reading.threads.erases || message.erased)
    return false;
  const Say say(reading.desk, reading.asked);
  return input(reading.desk, reading.asked,
               {.name = erasing_field(message.id),
                .label = say("reason.label"),
                .hint = say("questions.erase-hint")},
               reading.errors);
}

/// What the question is about and, for who doesn't ask it but may know, who does.
std::string heading_of(Desk& desk, const Asked& asked, const Threads& threads,
                       const NameList& names, const Question& question) {
  const engine::CaseState* at = asked.at().tree().find(question.participant);
  std::string about = about_words(desk, asked, question.step);
  if (threads.asker_reads || !threads.names_askers || at == nullptr)
    return about;
  const std::string& organisation = names.organisation(at->organisation);
  if (question.step.empty())
    return Say(desk, asked)("questions.private-of", {{"organisation", organisation}});
  return about + " – " + organisation;
}

View messages_view(const Reading& reading, const Question& question) {
  const Say say(reading.desk, reading.asked);
  const NameList& names = reading.names;
  View::List list;
  for (const QuestionMessage& message : question.messages) {
    const bool named = message.by_staff || reading.threads.names_askers;
    View view;
    view.set("who", named ? names.person(message.by) : say("questions.somebody"));
    view.set("when", moment(message.at, say.language()));
    view.set("words", message.words).set("by_staff", message.by_staff);
    view.set("message", message.id.text());
    view.set("erased", message.erased ? erased_words(say, names, *message.erased) : "");
    view.set("erasing", erasing_view(reading, message));
    list.push_back(std::move(view));
  }
  return list;
}

std::string last_answer(const Question& question) {
  for (auto message = question.messages.rbegin(); message != question.messages.rend(); ++message) {
    if (message->by_staff)
      return message->words;
  }
  return "";
}

View sharing_view(Desk& desk, const Asked& asked, const Question& one,
                  const std::vector<engine::Refusal>& errors) {
  const Say say(desk, asked);
  const std::string answer = last_answer(one);
  View view;
  view.set("question",
           input(desk, asked,
                 {.name = shared_question_field(one.id),
                  .label = say("questions.shared-question"),
                  .hint = say("questions.shared-hint"),
                  .value = one.shared ? one.shared->question : one.messages.front().words},
                 errors));
  view.set("answer", input(desk, asked,
                           {.name = shared_answer_field(one.id),
                            .label = say("questions.shared-answer"),
                            .value = one.shared ? one.shared->answer : answer},
                           errors));
  return view;
}

View thread_view(Desk& desk, const Asked& asked, const Threads& threads, const Question& one,
                 const std::vector<engine::Refusal>& errors) {
  const Say say(desk, asked);
  View view;
  view.set("id", one.id.text());
  view.set("open", one.open).set("told", one.shared.has_value());
  view.set("reply_place", threads.reply_place).set("manage_place", threads.manage_place);
  view.set("reply",
           threads.reply_place.empty()
               ? View(false)
               : input(desk, asked,
                       {.name = reply_field(one.id), .label = say(threads.reply_label)}, errors));
  const bool may_share = !threads.manage_place.empty() && !one.step.empty();
  const bool answered = one.shared || !last_answer(one).empty();
  view.set("sharing", may_share && answered ? sharing_view(desk, asked, one, errors) : View(false));
  view.set("may_settle", !threads.manage_place.empty() && one.open);
  return view;
}

}  // namespace

std::string reply_field(db::QuestionId id) {
  return "reply-" + id.text();
}
std::string erasing_field(db::QuestionMessageId id) {
  return "reason-" + id.text();
}
std::string shared_question_field(db::QuestionId id) {
  return "question-" + id.text();
}
std::string shared_answer_field(db::QuestionId id) {
  return "answer-" + id.text();
}

std::string about_words(Desk& desk, const Asked& asked, const std::string& step) {
  const Say say(desk, asked);
  if (step.empty())
    return say("questions.private");
  const engine::Step* found = asked.at().workflow().find_step(step);
  return found == nullptr ? step : say.word(found->title);
}

View threads_view(Desk& desk, const Asked& asked, const Threads& threads,
                  const std::vector<engine::Refusal>& errors) {
  const NameList names = names_for(desk, asked, threads);
  View::List list;
  for (const Question& one : threads.questions) {
    View view = thread_view(desk, asked, threads, one, errors);
    view.set("heading", heading_of(desk, asked, threads, names, one));
    view.set("messages", messages_view({desk, asked, threads, names, errors}, one));
    list.push_back(std::move(view));
  }
  return list;
}

View told_view(Desk& desk, const Asked& asked, const std::string& step) {
  View::List list;
  for (const db::SharedAnswer& one :
       desk.store.questions().shared(asked.viewer, asked.at().wave().id)) {
    if (!step.empty() && one.step != step)
      continue;
    View view;
    view.set("question", one.question).set("answer", one.answer);
    view.set("about", about_words(desk, asked, one.step));
    view.set("when", moment(one.at, asked.language));
    list.push_back(std::move(view));
  }
  return list;
}

}  // namespace draaiboek::web

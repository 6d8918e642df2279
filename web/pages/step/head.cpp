#include "web/pages/step/head.h"

#include <algorithm>

#include "web/pages/parts/say.h"
#include "web/pages/step/words.h"
#include "web/pages/toolkit/aids.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using engine::Phase;

std::string say(Desk& desk, const Asked& asked, const engine::Message& message) {
  return desk.say(message, asked.language);
}

View blockers_view(Desk& desk, const Asked& asked, const StepPage& page) {
  View::List list;
  const bool waits = page.standing.status == engine::Status::not_yet ||
                     page.standing.status == engine::Status::not_applicable;
  std::set<std::string> said;
  if (waits) {
    for (const engine::Blocker& blocker : page.standing.blockers) {
      std::string words =
          say(desk, asked, blocked_because(page.seen, page.at, blocker, asked.language));
      if (said.insert(words).second)
        list.emplace_back(std::move(words));
    }
  }
  return list;
}

// Why it lies here again: sent back or opened again, with the words of who did that.
std::string again_words(Desk& desk, const Asked& asked, const StepPage& page) {
  const Phase phase = page.state.phase;
  // What a judgement sends back is the element, not itself.
  if (!page.step.of.empty())
    return "";
  if (phase != Phase::returned && phase != Phase::reopened && phase != Phase::withdrawn)
    return "";
  // Without an element nothing was sent back: the "no" itself stands here.
  const bool refused = phase == Phase::returned && page.step.kind_name == "approval";
  const std::string key = refused                    ? "step.refused"
                          : phase == Phase::returned ? "step.returned"
                          : phase == Phase::reopened ? "step.reopened"
                                                     : "step.withdrawn";
  return say(desk, asked,
             {key,
              {{"person", page.names.person(page.state.by)},
               {"date", long_date(page.state.on, asked.language)}}});
}

std::string extension_words(Desk& desk, const Asked& asked, const StepPage& page) {
  const auto until = page.state.extended_until;
  const auto by_rule = page.standing.due_by_rule;
  const bool taken_back = until && by_rule && *until <= *by_rule;
  if (!until || taken_back)
    return "";
  // Who asked for more time said why; what came back or was opened again has a deadline by itself.
  const std::string key = !page.state.extension_reason ? "step.new-deadline"
                          : page.is_worker             ? "step.extended"
                                                       : "step.extended-for";
  return say(desk, asked, {key, {{"date", long_date(*until, asked.language)}}});
}

// "Summarise what the review showed" is said to who does it, not to an organisation that reads it.
bool is_about_others(const StepPage& page) {
  const std::string& kind = page.step.kind_name;
  return !page.is_worker && !page.seen.sees_whole_wave() && kind != "session" &&
         kind != "milestone";
}

void set_acts(const StepPage& page, View& view) {
  const Phase phase = page.state.phase;
  const bool handed_in = phase == Phase::handed_in;
  const std::string& kind = page.step.kind_name;
  const bool closes = kind == "form" || kind == "document" || kind == "report" || kind == "task";
  const auto index = page.seen.workflow().positions.find(page.step.id)->second;
  const bool approved = engine::is_approved(page.seen.workflow(), page.at, index);
  view.set("can_withdraw", handed_in && page.is_worker && !page.state.review_started && !approved &&
                               page.at.life == engine::Life::open);
  view.set("can_extend", page.is_coordinator && page.standing.due.has_value() && !handed_in &&
                             phase != Phase::done && page.at.level != engine::Level::wave &&
                             page.at.life == engine::Life::open);
  view.set("can_publish", kind == "report" && page.is_worker && phase == Phase::approved &&
                              page.at.life == engine::Life::open);
  view.set("can_reopen", closes && kind != "report" && page.is_coordinator &&
                             (handed_in || phase == Phase::done) && !approved &&
                             page.at.life == engine::Life::open);
}

/// What taking the hand-in back means: whether somebody would read it, and whether it is late then.
std::string withdrawal_words(Desk& desk, const Asked& asked, const StepPage& page) {
  const auto& steps = page.seen.workflow().steps;
  const bool is_read = std::ranges::any_of(steps, [&](const engine::Step& other) {
    return other.of == page.step.id && other.kind_name == "review";
  });
  std::string words = say(desk, asked, {is_read ? "step.withdraw-about" : "step.withdraw-unread"});
  const auto index = page.seen.workflow().positions.find(page.step.id)->second;
  const auto due =
      engine::due(page.seen.workflow(), page.seen.tree(), page.at, index, asked.now.date);
  if (due && *due < asked.now.date)
    words +=
        " " + say(desk, asked, {"step.withdraw-late", {{"date", long_date(*due, asked.language)}}});
  return words;
}

}  // namespace

std::string StepPage::text(engine::TextId id) const {
  const auto found = texts.find(id);
  return found == texts.end() ? "" : found->second;
}

std::string StepPage::place() const {
  return step_place(at.id, step.id);
}

bool StepPage::is_editable() const {
  const bool locked = state.phase == Phase::handed_in || state.phase == Phase::approved ||
                      state.phase == Phase::done;
  return !locked && standing.blockers.empty() && at.life == engine::Life::open;
}

StepPage step_page_of(Desk& desk, const Asked& asked, std::set<engine::PersonId> more) {
  const Seen& seen = asked.at();
  const engine::StepIndex index = *asked.step_index;
  const engine::CaseState& at = seen.self();
  StepPage page{seen, at, asked.step(), at.steps.at(index),
                engine::standing(seen.workflow(), seen.tree(), at, index, asked.now.date)};
  ask_for_answers(seen, at, index, seen.roles(), page.standing);
  const bool is_mine = is_asked(page.standing, seen.roles());
  page.standing = as_told(seen, std::move(page.standing), is_mine, asked.now.date);
  page.is_worker = seen.is_any(page.step.by);
  page.is_coordinator = seen.is(engine::coordinator_role);
  Wanted wanted{std::move(more), {}};
  wanted.people.merge(coordinators(seen.wave()));
  if (page.state.by)
    wanted.people.insert(page.state.by);
  for (const engine::HandIn& hand_in : page.state.hand_ins)
    wanted.people.insert(hand_in.by);
  for (const auto& [section, person] : page.state.section_owners)
    wanted.people.insert(person);
  for (const engine::StaffMember& member : at.staff)
    wanted.people.insert(member.person);
  const engine::CaseState* participant = seen.tree().ancestor(at, engine::Level::participant);
  if (participant != nullptr)
    wanted.organisations.insert(participant->organisation);
  wanted.people.erase(engine::PersonId{});
  page.names = names_of(desk, asked, wanted);
  page.texts = desk.store.texts(asked.viewer, {at.id});
  return page;
}

std::vector<Crumb> step_crumbs(Desk& desk, const Asked& asked, const StepPage& page,
                               const std::string& last) {
  std::vector<Crumb> crumbs = case_crumbs(Say(desk, asked), page.seen);
  if (page.at.level != engine::Level::wave)
    crumbs.push_back({page.names.of(page.at), place_of(page.at)});
  const std::string title = word(page.step.title, asked.language);
  if (last.empty()) {
    crumbs.push_back({title, ""});
  } else {
    crumbs.push_back({title, page.place()});
    crumbs.push_back({last, ""});
  }
  return crumbs;
}

View step_head(Desk& desk, const Asked& asked, const StepPage& page) {
  const bool mine = is_asked(page.standing, page.seen.roles());
  const auto index = page.seen.workflow().positions.find(page.step.id)->second;
  const auto next = awaited(page.seen, page.at, index, asked.language);
  const StatusShown status = next ? StatusShown{"status.next-version", "waiting"}
                                  : shown_status(page.step, page.standing, mine, page.begun);
  const auto due = deadline(page.step, page.standing, asked.now.date, asked.language);
  const std::string wave = page.seen.wave().title;
  const bool below = page.at.level != engine::Level::wave;
  View view;
  view.set("case_name", below ? page.names.of(page.at) + " – " + wave : wave);
  view.set("step_title", word(page.step.title, asked.language));
  view.set("about", is_about_others(page) ? "" : word(page.step.about, asked.language));
  view.set("status", say(desk, asked, {status.key})).set("style", status.style);
  view.set("due", due ? say(desk, asked, *due) : "").set("late", page.standing.late);
  view.set("change", "").set("change_reason", "");
  view.set("extended", extension_words(desk, asked, page));
  view.set("extension_reason", page.text(page.state.extension_reason));
  // To who comes to a workshop it says enough that it is planned.
  const bool only_comes = !mine && !page.seen.sees_whole_wave();
  const bool told = !(only_comes && is_planned(page.step, page.standing));
  view.set("blockers", told ? blockers_view(desk, asked, page) : View(View::List{}));
  view.set("blocked", told && !next &&
                          (page.standing.status == engine::Status::not_yet ||
                           page.standing.status == engine::Status::not_applicable));
  view.set("again", next ? say(desk, asked, *next) : again_words(desk, asked, page));
  view.set("again_reason", next ? "" : page.text(page.state.reason));
  view.set("ask_whom", ask_whom(page.seen, page.names));
  view.set("readers", below ? page.place() + "/lezers" : "");
  view.set("place", page.place()).set("version", page.at.version);
  set_acts(page, view);
  view.set("withdrawal", withdrawal_words(desk, asked, page));
  set_aids(view, desk, asked, page.step.id);
  return view;
}

}  // namespace draaiboek::web

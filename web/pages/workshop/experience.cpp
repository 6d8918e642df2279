#include "web/pages/workshop/experience.h"

#include <algorithm>
#include <set>

#include "web/pages/parts/link.h"
#include "web/pages/questions/wave_questions.h"
#include "web/pages/toolkit/aids.h"
#include "web/pages/workshop/advisers.h"

namespace draaiboek::web {
namespace {

using engine::Question;
using engine::Step;
using engine::StepIndex;

/// The anchor that a label begins with, as "Workshop 2: kritieke processen"; "" for none.
std::string named_anchor(const engine::Workflow& workflow, const Question& question) {
  for (const engine::Anchor& anchor : workflow.anchors) {
    const std::string& title = anchor.title.nl;
    const std::string& label = question.label.nl;
    const bool begins = label.starts_with(title) && label.size() > title.size();
    const char next = begins ? label[title.size()] : ' ';
    if (begins && (next < '0' || next > '9'))
      return anchor.id;
  }
  return "";
}

bool is_told_in_words(const Question& question) {
  return question.type == Question::Type::organisations ||
         question.type == Question::Type::paragraph;
}

void add_topics(std::vector<Topic>& topics, const Seen& seen, const Workshop& workshop,
                StepIndex index) {
  const Step& step = seen.workflow().steps[index];
  const engine::HandIn* given = seen.self().steps.at(index).current();
  if (given == nullptr)
    return;
  const auto before = prerequisites(seen.workflow(), workshop.index);
  const bool is_ready_for_it = std::find(before.begin(), before.end(), index) != before.end();
  for (const engine::Section& section : step.sections) {
    for (const Question& question : section.questions) {
      const std::string anchor = named_anchor(seen.workflow(), question);
      const bool belongs = anchor == workshop.anchor->id || (anchor.empty() && is_ready_for_it);
      const auto answer = given->answers.find(question.id);
      if (belongs && is_told_in_words(question) && answer != given->answers.end())
        topics.push_back({&question, &answer->second});
    }
  }
}

}  // namespace

std::vector<Topic> topics_of(const Seen& seen, const Workshop& workshop) {
  std::vector<Topic> topics;
  const auto& steps = seen.workflow().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool asks_organisations = std::any_of(
        steps[i].sections.begin(), steps[i].sections.end(), [](const engine::Section& section) {
          return std::any_of(
              section.questions.begin(), section.questions.end(),
              [](const Question& one) { return one.type == Question::Type::organisations; });
        });
    if (steps[i].level == seen.self().level && asks_organisations)
      add_topics(topics, seen, workshop, static_cast<StepIndex>(i));
  }
  return topics;
}

std::map<std::string, std::string> names_in(Desk& desk, const Asked& asked,
                                            const std::vector<Topic>& topics) {
  std::set<engine::OrganisationId> ids;
  for (const Topic& topic : topics) {
    for (const std::string& value : topic.answer->values) {
      if (const auto id = engine::OrganisationId::parse(value))
        ids.insert(*id);
    }
  }
  std::map<std::string, std::string> names;
  if (ids.empty())
    return names;
  for (db::Organisation& one :
       desk.store.organisations().organisations(asked.viewer, std::vector(ids.begin(), ids.end())))
    names[one.id.text()] = std::move(one.name);
  return names;
}

View topics_view(const Say& say, const std::vector<Topic>& topics,
                 const std::map<std::string, std::string>& organisations,
                 const std::map<engine::TextId, std::string>& texts) {
  View::List list;
  for (const Topic& topic : topics) {
    View::List names;
    for (const std::string& value : topic.answer->values) {
      const auto name = organisations.find(value);
      if (name != organisations.end())
        names.emplace_back(name->second);
    }
    const auto text = texts.find(topic.answer->text);
    View view;
    view.set("label", say.word(topic.question->label));
    view.set("organisations", std::move(names));
    view.set("text", text == texts.end() ? "" : text->second);
    list.push_back(std::move(view));
  }
  return list;
}

View experts_view(Desk& desk, const Asked& asked) {
  const Names names = Names::of_wave(desk, asked.at());
  View::List list;
  for (const engine::StaffMember& member : asked.at().wave().staff) {
    if (member.role != "expert")
      continue;
    View view;
    view.set("name", names.of(member.person)).set("email", names.email_of(member.person));
    list.push_back(std::move(view));
  }
  return list;
}

void set_help(View& body, Desk& desk, const Asked& asked, const Workshop& workshop,
              const std::map<engine::TextId, std::string>& texts) {
  const Seen& seen = asked.at();
  std::vector<std::string> steps = {workshop.step->id};
  for (const StepIndex index : prerequisites(seen.workflow(), workshop.index))
    steps.push_back(seen.workflow().steps[index].id);
  View aids = aids_view(desk, asked, steps);
  body.set("has_aids", is_filled(aids));
  body.set("aids", std::move(aids));
  View experts = experts_view(desk, asked);
  body.set("has_experts", is_filled(experts));
  body.set("experts", std::move(experts));
  View advisers = advisers_view(desk, asked, workshop.anchor->id);
  body.set("has_advisers", is_filled(advisers));
  body.set("advisers", std::move(advisers));
  const auto told = topics_of(seen, workshop);
  View topics = topics_view(Say(desk, asked), told, names_in(desk, asked, told), texts);
  body.set("has_topics", is_filled(topics));
  body.set("topics", std::move(topics));
  body.set("questions_place", link_to(desk, asked, wave_questions_place(seen.wave().id)));
  body.set("all_advisers", advisers_place(seen.self().id));
}

}  // namespace draaiboek::web

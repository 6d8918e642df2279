#include "web/pages/step/form/form.h"

#include "web/form/posting.h"
#include "web/pages/step/form/drafts.h"
#include "web/pages/step/form/questions.h"
#include "web/pages/step/head.h"
#include "web/pages/step/words.h"
#include "web/show/words.h"

namespace draaiboek::web {
namespace {

std::string owner_of(const StepPage& page, const std::string& section) {
  const auto owner = page.state.section_owners.find(section);
  return owner == page.state.section_owners.end() || !owner->second
             ? ""
             : page.names.person(owner->second);
}

View section_rows(Desk& desk, const Asked& asked, const StepPage& page,
                  const SavedSections& saved) {
  View::List rows;
  for (const engine::Section& section : page.step.sections) {
    const int answered = count_answered(section, saved.at(section.id).typed);
    const auto all = static_cast<int>(section.questions.size());
    const std::string owner = owner_of(page, section.id);
    View row;
    row.set("title", word(section.title, asked.language));
    row.set("place", page.place() + "/secties/" + section.id);
    row.set("answered",
            desk.say({all == 1 ? "form.answered-one" : "form.answered",
                      {{"done", std::to_string(answered)}, {"all", std::to_string(all)}}},
                     asked.language));
    row.set("complete", answered == all).set("untouched", answered == 0);
    row.set("busy", answered > 0 && answered < all);
    row.set("owner", owner);
    rows.push_back(std::move(row));
  }
  return rows;
}

// What lies handed in, section by section.
View read_sections(Desk& desk, const Asked& asked, const StepPage& page,
                   const engine::HandIn& hand_in) {
  View::List sections;
  for (const engine::Section& section : page.step.sections) {
    View item;
    item.set("title", word(section.title, asked.language));
    item.set("lines",
             answer_lines(desk, asked, section, typed_again(section, hand_in.answers, page.texts)));
    sections.push_back(std::move(item));
  }
  return sections;
}

std::string score_words(Desk& desk, const Asked& asked, const StepPage& page,
                        const engine::HandIn& hand_in) {
  if (!page.step.scored)
    return "";
  const engine::Score score = score_of(page.step, hand_in.answers);
  return desk.say(
      {"form.score",
       {{"points", std::to_string(score.points)}, {"most", std::to_string(score.most)}}},
      asked.language);
}

void set_handed_in(Desk& desk, const Asked& asked, const StepPage& page, View& body) {
  const engine::HandIn* current = page.state.current();
  body.set("handed_in", current == nullptr
                            ? ""
                            : desk.say({"step.handed-in",
                                        {{"person", page.names.person(current->by)},
                                         {"moment", moment(current->at, asked.language)},
                                         {"receipt", current->receipt}}},
                                       asked.language));
  body.set("receipt_place", page.place() + "/inzending");
  body.set("score", current == nullptr ? "" : score_words(desk, asked, page, *current));
  body.set("read",
           current == nullptr ? View(View::List{}) : read_sections(desk, asked, page, *current));
}

std::string person_field(const std::string& section) {
  return "person-" + section;
}

View people_view(const StepPage& page, const std::string& chosen) {
  View::List people;
  for (const engine::StaffMember& member : page.at.staff) {
    const std::string id = member.person.text();
    View person;
    person.set("id", id).set("name", page.names.person(member.person));
    person.set("chosen", id == chosen);
    people.push_back(std::move(person));
  }
  return people;
}

// What was just chosen for a section, even when it was refused, else who has it.
std::string chosen_for(const Asked& asked, const StepPage& page, const std::string& section) {
  if (asked.path.get("section") == section)
    return asked.form().get("person");
  const auto owner = page.state.section_owners.find(section);
  return owner == page.state.section_owners.end() ? "" : owner->second.text();
}

Response show_division(Desk& desk, const Asked& asked, std::vector<engine::Refusal> errors) {
  const StepPage page = step_page_of(desk, asked);
  View body = step_head(desk, asked, page);
  View::List rows;
  for (const engine::Section& section : page.step.sections) {
    const bool wrong = !errors.empty() && errors.front().field == person_field(section.id);
    View row;
    row.set("id", section.id).set("title", word(section.title, asked.language));
    row.set("action", page.place() + "/secties/" + section.id);
    row.set("people", people_view(page, chosen_for(asked, page, section.id)));
    row.set("person_error", wrong ? desk.say(errors.front().message, asked.language) : "");
    rows.push_back(std::move(row));
  }
  body.set("rows", std::move(rows));
  const std::string title = desk.say({"form.divide"}, asked.language);
  return show(desk, asked, "form/division",
              {.title = title,
               .crumbs = step_crumbs(desk, asked, page, title),
               .errors = std::move(errors)},
              std::move(body));
}

}  // namespace

Response form_page(Desk& desk, const Asked& asked) {
  StepPage page = step_page_of(desk, asked);
  const bool editable = page.is_worker && page.is_editable();
  SavedSections saved;
  if (editable)
    saved = saved_sections(desk, asked, page.texts);
  for (const auto& [id, section] : saved)
    page.begun = page.begun || section.version > 0;
  View body = step_head(desk, asked, page);
  body.set("editable", editable);
  body.set("rows", editable ? section_rows(desk, asked, page, saved) : View(View::List{}));
  body.set("can_divide", editable && page.step.sections.size() > 1 && page.at.staff.size() > 1);
  // Only an organisation has a team.
  const engine::CaseState* participant =
      page.seen.tree().ancestor(page.at, engine::Level::participant);
  const bool alone = participant != nullptr && participant->staff.size() == 1;
  const bool may_add = editable && alone && page.seen.is(engine::contact_role);
  body.set("shared_work", !alone);
  body.set("add_people", may_add ? case_place(participant->id) + "/mensen/nieuw" : "");
  set_handed_in(desk, asked, page, body);
  return show(
      desk, asked, "form/overview",
      {.title = word(page.step.title, asked.language), .crumbs = step_crumbs(desk, asked, page)},
      std::move(body));
}

Response division_page(Desk& desk, const Asked& asked) {
  if (!asked.at().is_any(asked.step().by))
    return error_page(desk, asked, 403);
  return show_division(desk, asked, {});
}

Response assign_section(Desk& desk, const Asked& asked) {
  const std::string section = asked.path.get("section");
  if (find_section(asked.step(), section) == nullptr)
    return not_found(desk, asked);
  if (!asked.at().is_any(asked.step().by))
    return error_page(desk, asked, 403);
  const std::string chosen = asked.form().get("person");
  const auto person = engine::PersonId::parse(chosen);
  // Nobody is chosen by an empty field only.
  if (!person && !chosen.empty())
    return show_division(desk, asked, {{{"refusal.not-a-colleague"}, person_field(section)}});
  const auto handled = post(
      desk, asked,
      engine::StepWish{asked.step().id,
                       engine::wish::AssignSection{section, person.value_or(engine::PersonId{})}});
  if (!handled) {
    engine::Refusal refusal = handled.refusal();
    refusal.field = person_field(section);
    return show_division(desk, asked, {std::move(refusal)});
  }
  return go_on(asked, step_place(asked.at().self().id, asked.step().id) + "/secties",
               engine::Message{"done.section-assigned"});
}

}  // namespace draaiboek::web

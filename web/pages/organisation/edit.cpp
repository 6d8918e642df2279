#include "web/pages/organisation/edit.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "engine/base/time.h"
#include "web/form/read.h"
#include "web/pages/organisation/place.h"
#include "web/setup/register/cells.h"
#include "web/setup/register/numbers.h"

namespace draaiboek::web {
namespace {

using db::Organisation;
using db::RegisterAnswer;
using db::Registered;
using engine::OrganisationId;
using engine::Refusal;

Refusal refusal_of(Desk& desk, const Asked& asked, const Wrong& wrong) {
  const Say say(desk, asked);
  return {{wrong.found.empty() ? "organisations.field-missing" : "organisations.field-wrong",
           {{"label", say("organisations.field." + wrong.field)},
            {"expected", desk.say(wrong.expected, asked.language)},
            {"found", shown(wrong.found)}}},
          wrong.field};
}

// More than any form may send.
constexpr std::size_t most = 1'000'000;

/// The fields as the cells of a row; the day of a merger is made one text.
Cells cells_of(const Fields& form, Reader& reader, const Say& say) {
  Cells cells;
  for (const std::string& field : organisation_fields()) {
    // Each field has a measure of its own, which read_cells knows.
    const std::string typed =
        reader.optional_text(field, say("organisations.field." + field), most);
    if (!typed.empty() && form.has(field))
      cells[field] = typed;
  }
  if (const auto day = reader.optional_date("merged", say("organisations.field.merged")))
    cells["merged"] = engine::to_text(*day);
  return cells;
}

/// Whether going on from one merger to the next leads from `from` to `to`.
bool leads_to(Desk& desk, const Asked& asked, OrganisationId from, OrganisationId to) {
  std::set<OrganisationId> passed;
  while (from && passed.insert(from).second) {
    if (from == to)
      return true;
    const auto next = desk.store.organisations().organisation(asked.viewer, from);
    from = next ? next->successor : OrganisationId{};
  }
  return false;
}

void find_successor(Desk& desk, const Asked& asked, const std::string& nis, Organisation& one,
                    std::vector<Wrong>& wrong) {
  one.successor = {};
  if (!is_nis(nis))
    return;
  for (const Organisation& other : desk.store.organisations().organisations(asked.viewer, nis)) {
    if (other.nis == nis && other.type != "ocmw")
      one.successor = other.id;
  }
  if (!one.successor)
    wrong.push_back(wrong_field("successor", "successor-known", nis));
  else if (leads_to(desk, asked, one.successor, one.id))
    wrong.push_back(wrong_field("successor", "successor-elsewhere", nis));
}

/// What was typed, as an organisation; what isn't right goes into the reader.
Organisation wanted_of(Desk& desk, const Asked& asked, const Organisation& before, Reader& reader) {
  const Say say(desk, asked);
  Organisation one;
  one.id = before.id;
  one.latitude = before.latitude;
  one.longitude = before.longitude;
  one.type = "";
  const Cells cells = cells_of(asked.form(), reader, say);
  std::vector<Wrong> wrong;
  read_cells(cells, one, wrong);
  const auto successor = cells.find("successor");
  find_successor(desk, asked, successor == cells.end() ? "" : successor->second, one, wrong);
  check_organisation(one, wrong);
  if (one.type.empty())
    wrong.push_back(wrong_field("type", "type"));
  for (const Wrong& each : wrong)
    reader.add(refusal_of(desk, asked, each));
  return one;
}

std::string number(int value) {
  return value == 0 ? "" : std::to_string(value);
}

/// One form for a new organisation and for one that is there.
class FactsForm {
 public:
  FactsForm(Desk& desk, const Asked& asked, const std::vector<Refusal>& errors)
      : desk_(desk), asked_(asked), say_(desk, asked), errors_(errors) {}

  View view(const Registered& kept) {
    const Organisation& one = kept.facts;
    View body;
    const auto text = [&](const std::string& field, const std::string& value, bool optional) {
      body.set(field, input(desk_, asked_, described(field, value, optional), errors_));
    };
    text("name", one.name, false);
    // Its hint says for whom it is optional.
    text("nis", one.nis, false);
    text("kbo", kbo_words(one.kbo), true);
    text("inhabitants", number(one.inhabitants), true);
    text("year", number(one.inhabitants_year), true);
    text("website", one.website, true);
    text("telephone", one.telephone, true);
    text("email", one.email, true);
    text("successor", successor_nis(one), true);
    body.set(
        "merged",
        date_input(desk_, asked_,
                   described("merged", one.merged_on ? engine::to_text(*one.merged_on) : "", true),
                   errors_));
    body.set("type", choices("type", one.type, type_choices(say_)));
    auto provinces = province_choices();
    provinces.insert(provinces.begin(), {"", say_("organisations.province-none")});
    body.set("province", choices("province", one.province, provinces));
    body.set("version", kept.version);
    return body;
  }

 private:
  Input described(const std::string& field, const std::string& value, bool optional) const {
    static const std::set<std::string> hinted = {"nis", "kbo", "year", "successor", "merged"};
    return {.name = field,
            .label = say_("organisations.field." + field),
            .hint = hinted.contains(field) ? say_("organisations.hint." + field) : "",
            .value = value,
            .optional = optional};
  }
  View choices(const std::string& field, const std::string& value,
               const std::vector<Choice>& all) const {
    const std::string chosen = asked_.form().find(field).value_or(value);
    return choice_input(desk_, asked_, described(field, "", false), all, {chosen}, errors_);
  }
  std::string successor_nis(const Organisation& one) const {
    const auto found = desk_.store.organisations().organisation(asked_.viewer, one.successor);
    return found ? found->nis : "";
  }

  Desk& desk_;
  const Asked& asked_;
  Say say_;
  const std::vector<Refusal>& errors_;
};

Response show_form(Desk& desk, const Asked& asked, const Registered& kept,
                   std::vector<Refusal> errors) {
  const Say say(desk, asked);
  View body = FactsForm(desk, asked, errors).view(kept);
  const bool is_new = kept.version == 0;
  const std::string title = say(is_new ? "organisations.new" : "organisations.change");
  body.set("caption", kept.facts.name);
  body.set("back", is_new ? "/organisaties" : organisation_place(kept.facts.id));
  Frame frame{
      .title = title,
      .crumbs = is_new ? register_crumbs(say, title) : organisation_crumbs(say, kept.facts, title)};
  frame.errors = std::move(errors);
  return show(desk, asked, "organisation/edit", frame, std::move(body));
}

Refusal refusal_of(RegisterAnswer answer) {
  switch (answer) {
    case RegisterAnswer::nis_taken:
      return {{"organisations.nis-taken"}, "nis"};
    case RegisterAnswer::kbo_taken:
      return {{"organisations.kbo-taken"}, "kbo"};
    default:
      return {{"organisations.changed-meanwhile"}, "", Refusal::Kind::conflict};
  }
}

std::int64_t version_of(const Fields& form) {
  const std::string text = form.get("version");
  std::int64_t version = -1;
  std::from_chars(text.data(), text.data() + text.size(), version);
  return version;
}

/// Saves what was typed. The same form again finds what it wanted and changes nothing.
Response save(Desk& desk, const Asked& asked, const Registered& before, std::int64_t seen,
              const char* done) {
  Reader reader(asked.form());
  const Organisation wanted = wanted_of(desk, asked, before.facts, reader);
  if (!reader.ok())
    return show_form(desk, asked, before, reader.errors());
  if (!(before.version > 0 && wanted == before.facts)) {
    const auto answer =
        desk.store.organisations().change(asked.viewer, wanted, seen, asked.now.instant);
    if (answer != RegisterAnswer::saved)
      return show_form(desk, asked, before, {refusal_of(answer)});
  }
  return go_on(asked, organisation_place(wanted.id), engine::Message{done});
}

/// The form's own command is the name of what it adds, so that a second click adds nothing.
std::optional<Registered> new_one(Desk& desk, const Asked& asked) {
  const auto command = engine::CommandId::parse(asked.form().get("command"));
  if (!command)
    return std::nullopt;
  const OrganisationId id{command->bits};
  if (auto kept = desk.store.organisations().registered(asked.viewer, id))
    return kept;
  Registered fresh;
  fresh.facts.id = id;
  return fresh;
}

}  // namespace

Response new_organisation_page(Desk& desk, const Asked& asked) {
  return show_form(desk, asked, {}, {});
}

Response add_organisation(Desk& desk, const Asked& asked) {
  const auto one = new_one(desk, asked);
  if (!one)
    return show_form(desk, asked, {}, {{{"refusal.form-incomplete"}, ""}});
  return save(desk, asked, *one, 0, "done.organisation-added");
}

Response organisation_facts_page(Desk& desk, const Asked& asked) {
  const auto id = asked.id<OrganisationId>("organisation");
  const auto kept = desk.store.organisations().registered(asked.viewer, id);
  return kept ? show_form(desk, asked, *kept, {}) : not_found(desk, asked);
}

Response change_organisation(Desk& desk, const Asked& asked) {
  const auto id = asked.id<OrganisationId>("organisation");
  const auto kept = desk.store.organisations().registered(asked.viewer, id);
  if (!kept)
    return not_found(desk, asked);
  return save(desk, asked, *kept, version_of(asked.form()), "done.saved");
}

}  // namespace draaiboek::web

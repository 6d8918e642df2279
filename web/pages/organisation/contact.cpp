#include "web/pages/organisation/contact.h"

#include <algorithm>

#include "web/form/read.h"
#include "web/pages/organisation/place.h"
#include "web/setup/register/cells.h"

namespace draaiboek::web {
namespace {

using db::ContactId;
using db::Organisation;
using db::OrganisationContact;
using engine::Refusal;

std::optional<OrganisationContact> contact_now(const std::vector<OrganisationContact>& all) {
  const auto found =
      std::find_if(all.begin(), all.end(), [](const auto& one) { return !one.until; });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The page with its fields; `now` is whom it would replace.
class ContactForm {
 public:
  ContactForm(Desk& desk, const Asked& asked, const Organisation& one)
      : desk_(desk), asked_(asked), say_(desk, asked), one_(one) {}

  Response show(const std::optional<OrganisationContact>& now, std::vector<Refusal> errors) {
    View body;
    body.set("now", now ? say_("organisations.contact-now", {{"name", now->name}}) : "");
    body.set("replaces", now ? now->id.text() : "").set("back", organisation_place(one_.id));
    body.set("caption", one_.name);
    const auto field = [&](const char* name, bool optional) {
      return Input{.name = name,
                   .label = say_(std::string("organisations.contact-") + name),
                   .optional = optional};
    };
    for (const char* name : {"name", "email", "telephone"})
      body.set(name, input(desk_, asked_, field(name, std::string_view(name) != "name"), errors));
    Input reason = field("reason", !now);
    reason.hint = say_("organisations.contact-reason-hint");
    body.set("reason", input(desk_, asked_, reason, errors));
    Input since = field("since", false);
    since.value = engine::to_text(asked_.now.date);
    body.set("since", date_input(desk_, asked_, since, errors));
    const std::string title =
        say_(now ? "organisations.contact-change" : "organisations.contact-note");
    Frame frame{.title = title, .crumbs = organisation_crumbs(say_, one_, title)};
    frame.errors = std::move(errors);
    return web::show(desk_, asked_, "organisation/contact", frame, std::move(body));
  }

 private:
  Desk& desk_;
  const Asked& asked_;
  Say say_;
  const Organisation& one_;
};

void refuse(Reader& reader, const Say& say, const Wrong& wrong) {
  reader.add({{"organisations.field-wrong",
               {{"label", say("organisations.contact-" + wrong.field)},
                {"expected", say(wrong.expected.key)},
                {"found", shown(wrong.found)}}},
              wrong.field});
}

OrganisationContact typed(const Asked& asked, const Say& say,
                          const std::optional<OrganisationContact>& now, Reader& reader) {
  OrganisationContact contact;
  const auto label = [&](const char* name) {
    return say(std::string("organisations.contact-") + name);
  };
  contact.name = reader.text("name", label("name"));
  // E-mail and telephone are judged as those of the organisation itself.
  Organisation judged;
  std::vector<Wrong> wrong;
  read_cells({{"email", reader.optional_text("email", label("email"), 254)},
              {"telephone", reader.optional_text("telephone", label("telephone"), 40)}},
             judged, wrong);
  for (const Wrong& one : wrong)
    refuse(reader, say, one);
  contact.email = judged.email;
  contact.telephone = judged.telephone;
  contact.reason = now ? reader.text("reason", label("reason"), 1000)
                       : reader.optional_text("reason", label("reason"), 1000);
  contact.since = reader.date("since", label("since")).value_or(asked.now.date);
  if (now && contact.since < now->since) {
    reader.add(
        {{"organisations.contact-too-early", {{"day", say.short_day(now->since)}}}, "since"});
  }
  return contact;
}

bool says_the_same(const OrganisationContact& a, const OrganisationContact& b) {
  return a.name == b.name && a.email == b.email && a.telephone == b.telephone &&
         a.reason == b.reason && a.since == b.since;
}

Refusal changed_meanwhile() {
  return {{"organisations.contact-changed-meanwhile"}, "", Refusal::Kind::conflict};
}

}  // namespace

Response organisation_contact_page(Desk& desk, const Asked& asked) {
  const auto id = asked.id<engine::OrganisationId>("organisation");
  const auto one = desk.store.organisations().organisation(asked.viewer, id);
  if (!one)
    return not_found(desk, asked);
  const auto now = contact_now(desk.store.organisations().contacts(asked.viewer, id));
  return ContactForm(desk, asked, *one).show(now, {});
}

Response change_organisation_contact(Desk& desk, const Asked& asked) {
  const auto id = asked.id<engine::OrganisationId>("organisation");
  db::Organisations& organisations = desk.store.organisations();
  const auto one = organisations.organisation(asked.viewer, id);
  if (!one)
    return not_found(desk, asked);
  const Say say(desk, asked);
  const auto all = organisations.contacts(asked.viewer, id);
  auto now = contact_now(all);
  ContactForm form(desk, asked, *one);
  const auto command = ContactId::parse(asked.form().get("command"));
  if (!command)
    return form.show(now, {{{"refusal.form-incomplete"}, ""}});
  // The form's own command names the contact that it makes; it may have done so already.
  const auto made = std::find_if(all.begin(), all.end(),
                                 [&](const auto& contact) { return contact.id == *command; });
  Reader reader(asked.form());
  const bool is_again = made != all.end();
  auto contact = typed(asked, say, is_again ? std::nullopt : now, reader);
  if (!reader.ok())
    return form.show(now, reader.errors());
  contact.id = *command;
  contact.organisation = id;
  const auto replaced = ContactId::parse(asked.form().get("replaces")).value_or(ContactId{});
  const bool saved =
      is_again ? says_the_same(*made, contact)
               : organisations.take_over(asked.viewer, contact, replaced, asked.now.instant);
  if (!saved)
    return form.show(now, {changed_meanwhile()});
  return go_on(asked, organisation_place(id), engine::Message{"done.contact-changed"});
}

}  // namespace draaiboek::web

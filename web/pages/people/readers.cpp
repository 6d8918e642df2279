#include "web/pages/people/readers.h"

#include <map>

#include "web/pages/parts/say.h"
#include "web/pages/step/file/download.h"
#include "web/pages/step/head.h"

namespace draaiboek::web {
namespace {

using engine::OrganisationId;

/// Everyone who sees the case, as they see it.
std::vector<Seen> those_who_see(Desk& desk, const Asked& asked) {
  const Seen& seen = asked.at();
  std::vector<std::string> scopes = {seen.wave().programme};
  for (const engine::CaseState* at = &seen.self(); at != nullptr;
       at = at->parent ? seen.tree().find(at->parent) : nullptr) {
    scopes.push_back(at->id.text());
    if (at->organisation)
      scopes.push_back(at->organisation.text());
    if (at->group)
      scopes.push_back(at->group.text());
  }
  std::vector<Seen> readers;
  for (const db::Viewer& holder : desk.store.account_register().holders(asked.viewer, scopes)) {
    if (auto theirs = seen.as(holder))
      readers.push_back(std::move(*theirs));
  }
  return readers;
}

std::map<OrganisationId, std::string> organisations_of(Desk& desk, const Asked& asked,
                                                       const std::vector<Seen>& readers) {
  std::vector<OrganisationId> ids = {asked.viewer.organisation};
  for (const Seen& reader : readers)
    ids.push_back(reader.viewer().organisation);
  std::map<OrganisationId, std::string> names;
  for (const auto& one : desk.store.organisations().organisations(asked.viewer, ids))
    names[one.id] = one.name;
  return names;
}

std::string role_words(const Say& say, const Seen& reader) {
  std::string words;
  for (const engine::Role& role : reader.roles())
    words += (words.empty() ? "" : ", ") + say("role." + role);
  return words;
}

View reader_view(const Say& say, const Seen& reader,
                 const std::map<OrganisationId, std::string>& organisations) {
  const auto organisation = organisations.find(reader.viewer().organisation);
  View row;
  row.set("name", reader.viewer().name).set("roles", role_words(say, reader));
  row.set("organisation", organisation == organisations.end() ? "" : organisation->second);
  return row;
}

std::string names_of_all(const std::vector<Seen>& readers) {
  std::string names;
  for (const Seen& reader : readers)
    names += (names.empty() ? "" : ", ") + reader.viewer().name;
  return names;
}

View files_view(Desk& desk, const Asked& asked, const std::vector<Seen>& all) {
  View::List rows;
  for (const db::Document& document :
       desk.store.documents().documents(asked.viewer, asked.at().self().id, asked.step().id)) {
    if (!may_download(asked.at(), document))
      continue;
    std::vector<Seen> readers;
    for (const Seen& one : all) {
      if (may_download(one, document))
        readers.push_back(one);
    }
    View row;
    row.set("file", document.name).set("names", names_of_all(readers));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Response readers_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const StepPage page = step_page_of(desk, asked);
  const auto all = those_who_see(desk, asked);
  const auto organisations = organisations_of(desk, asked, all);
  View::List rows;
  for (const Seen& reader : all) {
    if (reader.sees_step(reader.self(), asked.step()))
      rows.push_back(reader_view(say, reader, organisations));
  }
  View body;
  const bool above = page.at.level == engine::Level::wave || page.at.level == engine::Level::group;
  body.set("rows", std::move(rows)).set("shared", above);
  View files = files_view(desk, asked, all);
  body.set("has_files", !std::get<View::List>(files.held()).empty());
  body.set("files", std::move(files)).set("back", page.place());
  body.set("step_title", say.word(asked.step().title));
  return show(desk, asked, "people/readers",
              {.title = say("readers.title"),
               .crumbs = step_crumbs(desk, asked, page, say("readers.title"))},
              std::move(body));
}

}  // namespace draaiboek::web

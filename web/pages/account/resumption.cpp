#include "web/pages/account/resumption.h"

#include <algorithm>

#include "web/account/kept_form.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {
namespace {

// Ids, numbers and one-word choices say nothing to a reader; they go along unseen.
bool is_typed_text(const std::string& value) {
  return value.find_first_of(" \n") != std::string::npos;
}

}  // namespace

Response resumption_page(Desk& desk, const Asked& asked) {
  const Say say(desk, asked);
  const auto kept = find_form(desk.store.accounts(), asked.request.query.get("tekst"),
                              asked.viewer.person, asked.now);
  View body;
  View::List fields;
  View::List texts;
  if (kept) {
    for (const auto& [name, value] : kept->fields) {
      View field;
      field.set("name", name).set("value", value);
      fields.push_back(std::move(field));
      if (is_typed_text(value))
        texts.emplace_back(value);
    }
  }
  body.set("found", kept.has_value()).set("place", kept ? kept->path : "/");
  body.set("has_texts", !texts.empty());
  body.set("fields", std::move(fields)).set("texts", std::move(texts));
  return show(desk, asked, "account/resumption",
              {.title = say(kept ? "resumption.title" : "resumption.nothing-title")},
              std::move(body));
}

}  // namespace draaiboek::web

#pragma once
// The forms of one of our pages, as a browser sees them: where they go and what stands in them.
// Reads only the HTML that our own templates write.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "web/fields.h"

namespace draaiboek::safety {

struct PageField {
  enum class Sort { hidden, text, choice, button };
  std::string name;
  std::string value;
  Sort sort = Sort::hidden;
};

struct PageForm {
  std::string action;
  std::vector<PageField> fields{};
  bool has_files = false;

  bool has(const std::string& name) const {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const PageField& field) { return field.name == name; });
  }
};

namespace html {

inline std::string unescaped(std::string text) {
  const std::pair<const char*, const char*> rows[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
  for (const auto& [from, to] : rows) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
      text.replace(at, std::string(from).size(), to);
  }
  return text;
}

inline std::string attribute(const std::string& tag, const std::string& name) {
  const std::string mark = " " + name + "=\"";
  const auto at = tag.find(mark);
  if (at == std::string::npos)
    return "";
  const auto from = at + mark.size();
  return unescaped(tag.substr(from, tag.find('"', from) - from));
}

inline void add_field(PageForm& form, const std::string& tag, const std::string& after) {
  using Sort = PageField::Sort;
  const std::string name = attribute(tag, "name");
  const std::string type = attribute(tag, "type");
  form.has_files = form.has_files || type == "file";
  if (name.empty() || type == "file" || tag.find(" disabled") != std::string::npos)
    return;
  if (tag.starts_with("<textarea"))
    form.fields.push_back(
        {name, unescaped(after.substr(0, after.find("</textarea>"))), Sort::text});
  else if (tag.starts_with("<button"))
    form.fields.push_back({name, attribute(tag, "value"), Sort::button});
  else if (type == "hidden")
    form.fields.push_back({name, attribute(tag, "value"), Sort::hidden});
  else if (type == "radio" || type == "checkbox")
    form.fields.push_back({name, attribute(tag, "value"), Sort::choice});
  else if (tag.starts_with("<input"))
    form.fields.push_back({name, attribute(tag, "value"), Sort::text});
}

// A select counts as its options, one choice each.
inline void read_tags(PageForm& form, const std::string& body) {
  std::string select;
  for (auto at = body.find('<'); at != std::string::npos; at = body.find('<', at + 1)) {
    const auto end = body.find('>', at);
    const std::string tag = body.substr(at, end - at + 1);
    if (tag.starts_with("<select"))
      select = attribute(tag, "name");
    else if (tag.starts_with("<option") && !attribute(tag, "value").empty())
      form.fields.push_back({select, attribute(tag, "value"), PageField::Sort::choice});
    else
      add_field(form, tag, body.substr(end + 1));
  }
}

}  // namespace html

/// The forms that are posted, but for signing out, which stands on every page.
inline std::vector<PageForm> forms_of(const std::string& page) {
  std::vector<PageForm> forms;
  for (auto at = page.find("<form "); at != std::string::npos; at = page.find("<form ", at + 1)) {
    const auto end = page.find("</form>", at);
    const std::string body = page.substr(at, end - at);
    const std::string tag = body.substr(0, body.find('>') + 1);
    PageForm form{.action = html::attribute(tag, "action")};
    if (html::attribute(tag, "method") != "post" || form.action == "/afmelden")
      continue;
    html::read_tags(form, body);
    forms.push_back(std::move(form));
  }
  return forms;
}

namespace html {

// What a sensible visitor would type.
inline std::string sensible(const PageField& field) {
  const std::pair<const char*, const char*> rows[] = {{"-day", "3"},
                                                      {"-month", "6"},
                                                      {"-year", "2027"},
                                                      {"workshop-1-month", "5"},
                                                      {"date-day", "22"},
                                                      {"date-month", "3"},
                                                      {"-from", "9.00"},
                                                      {"-until", "12.00"},
                                                      {"email", "nieuw@b.example"},
                                                      {"seats", "3"},
                                                      {"q-diensten", "3"},
                                                      {"telephone", "09 210 07 80"},
                                                      {"link", "https://voorbeeld.example/opname"}};
  std::string typed = field.value.empty() ? "Gewone tekst" : field.value;
  for (const auto& [suffix, value] : rows) {
    if (field.name.ends_with(suffix))
      typed = value;
  }
  return typed;
}

}  // namespace html

/// The form as a sensible visitor sends it: each text field filled in, the first of every choice,
/// and the last button that sends something (or none).
inline web::Fields filled_in(const PageForm& form) {
  using Sort = PageField::Sort;
  web::Fields fields;
  std::string button;
  for (const PageField& field : form.fields) {
    if (field.sort == Sort::hidden)
      fields.add(field.name, field.value);
    if (field.sort == Sort::text)
      fields.add(field.name, html::sensible(field));
    if (field.sort == Sort::choice && !fields.has(field.name))
      fields.add(field.name, field.value);
    const bool sends = field.name == "send" || field.name == "action" || field.name == "move";
    if (field.sort == Sort::button && (button.empty() || sends))
      button = field.name + "=" + field.value;
  }
  if (!button.empty())
    fields.add(button.substr(0, button.find('=')), button.substr(button.find('=') + 1));
  return fields;
}

/// The same fields with another value for one of them, or with one more.
inline web::Fields with(const web::Fields& fields, const std::string& name,
                        const std::string& value) {
  web::Fields changed;
  for (const auto& [key, old] : fields)
    changed.add(key, key == name ? value : old);
  if (!fields.has(name))
    changed.add(name, value);
  return changed;
}

}  // namespace draaiboek::safety

#include "web/show/template.h"

#include <gmock/gmock.h>

#include <kainjow/mustache.hpp>
#include <random>
#include <set>
#include <sstream>

#include "web/show/escape.h"
#include "web/show/render.h"
#include "web/show/template_text.h"

namespace draaiboek::web {
namespace {

using kainjow::mustache::data;
using testing::ElementsAre;
using testing::IsEmpty;

std::string filled_in(std::string_view text, const View& view,
                      std::vector<std::string>* missing = nullptr) {
  std::vector<Template::Fault> faults;
  const Template parsed(text, faults);
  EXPECT_THAT(faults, IsEmpty()) << text;
  std::string out;
  parsed.render(
      view,
      [&](std::string_view name) {
        if (missing != nullptr)
          missing->emplace_back(name);
      },
      out);
  return out;
}

std::vector<std::string> faults_of(std::string_view text) {
  std::vector<Template::Fault> faults;
  const Template parsed(text, faults);
  std::vector<std::string> told;
  for (const auto& fault : faults)
    told.push_back(std::to_string(fault.offset) + ": " + fault.sentence);
  return told;
}

View named(const char* name, View value) {
  View view;
  view.set(name, std::move(value));
  return view;
}

TEST(Template, EscapesTextAndLeavesOnlyWhatIsAskedForAsItIs) {
  const View view = named("svg", "<svg>");
  EXPECT_EQ(filled_in("{{svg}} {{{svg}}}", view), "&lt;svg&gt; <svg>");
}

TEST(Template, WritesASectionOnceForEachItem) {
  View view = named("wave", "Golf");
  view.add("names", "Melle").add("names", "Zulte");
  EXPECT_EQ(filled_in("{{#names}}{{.}} in {{wave}};{{/names}}", view),
            "Melle in Golf;Zulte in Golf;");
}

TEST(Template, LeavesOutASectionOfNothing) {
  View view = named("late", false);
  view.set("hint", "").set("rows", View::List{});
  EXPECT_EQ(filled_in("{{#late}}ja{{/late}}{{^late}}nee{{/late}}", view), "nee");
  EXPECT_EQ(filled_in("{{#hint}}ja{{/hint}}{{^hint}}nee{{/hint}}", view), "nee");
  EXPECT_EQ(filled_in("{{#rows}}ja{{/rows}}{{^rows}}nee{{/rows}}", view), "nee");
}

TEST(Template, FindsANameInsideBeforeTheSameNameOutside) {
  View view = named("name", "buiten");
  view.add("rows", named("name", "binnen")).add("rows", named("other", "x"));
  EXPECT_EQ(filled_in("{{#rows}}{{name}} {{/rows}}", view), "binnen buiten ");
}

TEST(Template, PrintsNoTruthAndNoList) {
  View view = named("truth", true);
  view.add("rows", "a");
  EXPECT_EQ(filled_in("[{{truth}}{{rows}}]", view), "[]");
}

TEST(Template, LeavesNoLineForALineOfTags) {
  const View view = named("on", true);
  EXPECT_EQ(filled_in("a\n  {{#on}}  \nb\n{{/on}}\nc {{#on}}\nd{{/on}}\n", view), "a\nb\nc \nd\n");
}

TEST(Template, TellsEachNameThatNobodyGave) {
  std::vector<std::string> missing;
  EXPECT_EQ(filled_in("{{a}}{{#b}}x{{/b}}{{^c}}y{{/c}}", View(), &missing), "y");
  EXPECT_THAT(missing, ElementsAre("a", "b", "c"));
}

TEST(Template, TellsEverythingThatCanNotBeReadAndWhere) {
  EXPECT_THAT(faults_of("x{{#open}}"), ElementsAre("1: {{open}} is never closed"));
  EXPECT_THAT(faults_of("x{{/closed}}"), ElementsAre("1: {{/closed}} closes nothing"));
  EXPECT_THAT(faults_of("{{#a}}{{#b}}{{/a}}{{/b}}"),
              ElementsAre("12: {{/a}} closes nothing", "0: {{a}} is never closed"));
  EXPECT_THAT(faults_of("xy{{name"), ElementsAre("2: a tag is never closed"));
  EXPECT_THAT(
      faults_of("{{}} {{&name}} {{=<% %>=}}"),
      ElementsAre("0: {{}} is not a tag that we use", "5: {{&name}} is not a tag that we use",
                  "15: {{=<% %>=}} is not a tag that we use"));
}

/// The same for Mustache's own library, which takes an empty text for true.
data data_of(const View& view) {
  if (const auto* truth = std::get_if<bool>(&view.held()))
    return data(*truth);
  if (const auto* text = std::get_if<std::string>(&view.held()))
    return text->empty() ? data(false) : data(*text);
  if (const auto* list = std::get_if<View::List>(&view.held())) {
    data items(data::type::list);
    for (const View& item : *list)
      items.push_back(data_of(item));
    return items;
  }
  data names(data::type::object);
  for (const auto& [name, value] : std::get<View::Map>(view.held()))
    names[name] = data_of(value);
  return names;
}

std::set<std::string> names_in(const std::string& text) {
  std::set<std::string> names;
  for (auto at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 2)) {
    const auto from = text.find_first_not_of("{#^/", at);
    const std::string name = text.substr(from, text.find('}', from) - from);
    if (name != ".")
      names.insert(name);
  }
  return names;
}

/// Any of what a page may give: nothing, a truth, a text, a map or a list of these.
View any_view(const std::set<std::string>& names, int depth, std::minstd_rand& chance) {
  View view;
  for (const std::string& name : names) {
    switch (depth > 2 ? chance() % 4 : chance() % 7) {
      case 0:
        view.set(name, false);
        break;
      case 1:
        view.set(name, true);
        break;
      case 2:
        view.set(name, "");
        break;
      case 3:
        view.set(name, name + " <&\"'>");
        break;
      case 4:
        view.set(name, any_view(names, depth + 1, chance));
        break;
      default:
        view.set(name, View::List{});
        for (auto count = chance() % 3; count > 0; --count)
          view.add(name, any_view(names, depth + 1, chance));
    }
  }
  return view;
}

/// Their library keeps the empty line of a section that is left out; HTML doesn't see it.
std::string without_empty_lines(const std::string& text) {
  std::istringstream lines(text);
  std::string kept;
  for (std::string line; std::getline(lines, line);) {
    if (line.find_first_not_of(" \t") != std::string::npos)
      kept += line + "\n";
  }
  return kept;
}

TEST(Template, WritesEachOfOurTemplatesAsMustachesOwnLibraryDoes) {
  const TemplateTexts texts = read_templates(std::string(SOURCE_DIR) + "/templates");
  std::minstd_rand chance(7);
  for (const auto& [name, text] : texts) {
    std::vector<std::string> errors;
    const std::string whole = with_parts(name, texts, errors);
    kainjow::mustache::mustache theirs(whole);
    theirs.set_custom_escape([](const std::string& letters) { return escaped(letters); });
    const auto names = names_in(whole);
    for (int times = 0; times < 5; ++times) {
      const View view = any_view(names, names.size() > 12 ? 2 : 1, chance);
      EXPECT_EQ(without_empty_lines(filled_in(whole, view)),
                without_empty_lines(theirs.render(data_of(view))))
          << name;
    }
  }
}

}  // namespace
}  // namespace draaiboek::web

#include "web/show/render.h"

#include <gmock/gmock.h>

#include <thread>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::optional<std::string> words(const std::string& key, const std::string& language) {
  if (key == "hello")
    return language == "en" ? "Hello" : "Dag";
  return std::nullopt;
}

std::string render(const std::string& text, const View& view,
                   std::vector<std::string>* missing = nullptr) {
  const Templates templates({{"page", text}}, words, [&](const std::string& sentence) {
    if (missing != nullptr)
      missing->push_back(sentence);
  });
  return templates.render("page", view, "nl");
}

TEST(Render, EscapesWhatVisitorsTyped) {
  View view;
  view.set("name", "<script>alert(1)</script>");
  EXPECT_EQ(render("{{name}}", view), "&lt;script&gt;alert(1)&lt;/script&gt;");
}

TEST(Render, SpeaksTheLanguageOfTheReader) {
  const Templates templates({{"page", "[[hello]]"}}, words, [](const std::string&) {});
  EXPECT_EQ(templates.render("page", View(), "nl"), "Dag");
  EXPECT_EQ(templates.render("page", View(), "en"), "Hello");
}

TEST(Render, TakesAnEmptyTextForFalse) {
  View view;
  view.set("hint", "");
  EXPECT_EQ(render("{{#hint}}ja{{/hint}}{{^hint}}nee{{/hint}}{{hint}}", view), "nee");
}

TEST(Render, ShowsListsWithTheNamesAroundThem) {
  View view;
  view.set("wave", "Golf");
  for (const char* name : {"Melle", "Zulte"}) {
    View row;
    row.set("name", name);
    view.add("rows", std::move(row));
  }
  EXPECT_EQ(render("{{#rows}}{{name}} in {{wave}};{{/rows}}", view),
            "Melle in Golf;Zulte in Golf;");
}

TEST(Render, TellsEachNameThatTheViewDoesNotHave) {
  std::vector<std::string> missing;
  render("{{nmae}}{{#rows}}{{/rows}}", View(), &missing);
  EXPECT_THAT(missing, ElementsAre(HasSubstr("{{nmae}}"), HasSubstr("{{rows}}")));
}

TEST(Render, IsSilentWhenEveryNameIsThere) {
  std::vector<std::string> missing;
  View view;
  view.set("rows", View::List{});
  EXPECT_EQ(render("{{#rows}}{{inner}}{{/rows}}", view, &missing), "");
  EXPECT_THAT(missing, IsEmpty());
}

TEST(Templates, TellEverythingWrongAtOnceWithItsLine) {
  try {
    const Templates templates({{"a", "x\n{{#open}}"}, {"b", "[[nothing]]"}}, words, {});
    FAIL() << "broken templates are refused";
  } catch (const TemplateError& wrong) {
    EXPECT_THAT(wrong.what(), HasSubstr("a.mustache:2: "));
    EXPECT_THAT(wrong.what(), HasSubstr("b.mustache:1: there are no words for [[nothing]]"));
  }
}

TEST(Templates, AreNotThereInAnEmptyFolder) {
  EXPECT_THROW(read_templates("/nowhere-at-all"), TemplateError);
}

TEST(Templates, KnowWhichOnesThereAre) {
  const Templates templates({{"page", ""}}, words, {});
  EXPECT_TRUE(templates.has("page"));
  EXPECT_FALSE(templates.has("other"));
  EXPECT_THROW(templates.render("other", View(), "nl"), engine::Bug);
}

TEST(Templates, ServeSeveralThreadsAtOnce) {
  const Templates templates({{"page", "{{#rows}}{{.}},{{/rows}}"}}, words,
                            [](const std::string&) {});
  const auto many = [&] {
    for (int i = 0; i < 200; ++i) {
      View view;
      view.add("rows", "a").add("rows", "b");
      EXPECT_EQ(templates.render("page", view, "nl"), "a,b,");
    }
  };
  std::thread other(many);
  many();
  other.join();
}

}  // namespace
}  // namespace draaiboek::web

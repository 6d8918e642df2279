#include "web/way/help_topic.h"

#include <gmock/gmock.h>

#include <set>

#include "web/routes.h"
#include "web/setup/shipped.h"

namespace draaiboek::web {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::HasSubstr;

/// A path that fits the pattern.
std::string some_path(std::string_view pattern) {
  std::string path(pattern);
  for (auto at = path.find('{'); at != std::string::npos; at = path.find('{')) {
    const auto end = path.find('}');
    const std::string name = path.substr(at, end - at + 1);
    const bool is_id =
        name == "{case}" || name == "{person}" || name == "{organisation}" || name == "{document}";
    path.replace(at, end - at + 1, is_id ? engine::CaseId::of(7).text() : "zz-zz");
  }
  return path;
}

TEST(TheHelp, HasATopicForEveryPage) {
  const std::set<std::string_view> no_pages = {"/", "/documenten/{document}",
                                               "/toolkit/bestanden/{document}"};
  for (const Route& route : routes()) {
    const std::string_view pattern = route.pattern.text();
    const bool shows =
        route.method == Method::get && !no_pages.contains(pattern) && !pattern.starts_with("/hulp");
    if (shows) {
      EXPECT_NE(help_topic(some_path(pattern), "form"), "") << "no help for " << pattern;
    }
  }
}

TEST(TheHelp, HasNoRowForAPageThatIsNotThere) {
  std::set<std::string_view> patterns;
  for (const Route& route : routes())
    patterns.insert(route.pattern.text());
  for (const HelpRow& row : help_rows())
    EXPECT_THAT(patterns, Contains(row.pattern.text()));
}

TEST(TheHelp, HasWordsForEachTopicInBothLanguages) {
  const text::Texts texts = read_texts(find_home(SOURCE_DIR, ""));
  for (const HelpTopic& topic : help_topics()) {
    EXPECT_THAT(topic.readers, AnyOf("everyone", "participant", "staff", "administrator"));
    for (const char* part : {"title", "for", "do", "next"}) {
      const std::string key = "help-on." + std::string(topic.name) + "." + part;
      for (const char* language : {"nl", "en"})
        EXPECT_NE(texts.find(key, language).value_or(""), "") << key << " in " << language;
    }
  }
}

TEST(TheHelp, ListsEachTopicOnceAndUsesIt) {
  std::set<std::string_view> listed;
  for (const HelpTopic& topic : help_topics())
    EXPECT_TRUE(listed.insert(topic.name).second) << topic.name;
  std::set<std::string_view> used;
  for (const HelpRow& row : help_rows())
    used.insert(row.topic);
  EXPECT_EQ(listed, used);
}

TEST(TheHelp, DependsAtAStepOnItsKindAndOnWhoLooks) {
  const std::string step = "/zaken/" + engine::CaseId::of(7).text() + "/stappen/bia";
  EXPECT_EQ(help_topic(step, "form"), "formulier");
  EXPECT_EQ(help_topic(step, "review"), "feedback");
  EXPECT_EQ(help_topic(step, "reading"), "nazien");
  EXPECT_EQ(help_topic(step + "/controle", "document"), "indienen");
  EXPECT_EQ(help_topic("/nergens", ""), "");
}

TEST(TheLinkToTheHelp, BringsTheWayBackAlong) {
  Request request;
  request.path = "/taken";
  request.query = {{"lang", "en"}, {"status", "late"}};
  const Asked asked{.request = request, .number = "1"};
  EXPECT_EQ(help_place(asked), "/hulp/taken?van=%2Ftaken%3Fstatus%3Dlate");
  request.path = "/hulp/taken";
  EXPECT_EQ(help_place(asked), "/hulp");
  request.path = "/nergens";
  EXPECT_THAT(help_place(asked), HasSubstr("/hulp?van="));
}

}  // namespace
}  // namespace draaiboek::web

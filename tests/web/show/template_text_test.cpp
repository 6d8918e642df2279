#include "web/show/template_text.h"

#include <gmock/gmock.h>

namespace draaiboek::web {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::optional<std::string> translated(const std::string& key, const std::string& language) {
  if (key == "task.title")
    return language == "en" ? "Your tasks & more" : "Uw taken & meer";
  if (key == "task.due")
    return "tot en met {date}";
  return std::nullopt;
}

std::string filled(const std::string& text, std::vector<std::string>& errors) {
  return with_words("tasks/list", text, "nl", translated, errors);
}

TEST(TemplateText, PutsWordsInPlaceOfTheirKeyAndEscapesThem) {
  std::vector<std::string> errors;
  EXPECT_EQ(filled("<h1>[[task.title]]</h1>", errors), "<h1>Uw taken &amp; meer</h1>");
  EXPECT_THAT(errors, IsEmpty());
}

TEST(TemplateText, LetsTheViewFillInTheValuesOfWords) {
  std::vector<std::string> errors;
  EXPECT_EQ(filled("[[task.due date={{due}}]]", errors), "tot en met {{due}}");
  EXPECT_THAT(errors, IsEmpty());
}

TEST(TemplateText, NamesTheLineOfAnUnknownKey) {
  std::vector<std::string> errors;
  filled("een\n[[task.titel]]", errors);
  EXPECT_THAT(errors, ElementsAre("tasks/list.mustache:2: there are no words for [[task.titel]] "
                                  "in nl"));
}

TEST(TemplateText, MissesAValueAndOneThatIsTooMany) {
  std::vector<std::string> errors;
  filled("[[task.due]]", errors);
  filled("[[task.title date={{due}}]]", errors);
  EXPECT_THAT(errors, ElementsAre(HasSubstr("needs a value for {date}"),
                                  HasSubstr("[[task.title]] has no {date}")));
}

TEST(TemplateText, SeesBracketsThatAreNeverClosed) {
  std::vector<std::string> errors;
  filled("[[task.title", errors);
  EXPECT_THAT(errors, ElementsAre(HasSubstr("never closed")));
}

TEST(TemplateText, PutsPartsInPlaceHoweverDeep) {
  std::vector<std::string> errors;
  const TemplateTexts texts = {
      {"page", "<p>{{> parts/a}}</p>"}, {"parts/a", "a{{> parts/b}}\n"}, {"parts/b", "b\n"}};
  EXPECT_EQ(with_parts("page", texts, errors), "<p>ab</p>");
  EXPECT_THAT(errors, IsEmpty());
}

TEST(TemplateText, RefusesAPartWithinItselfAndOneThatIsNotThere) {
  std::vector<std::string> errors;
  const TemplateTexts texts = {{"page", "{{> parts/a}}{{> parts/c}}"},
                               {"parts/a", "{{> parts/a}}"}};
  with_parts("page", texts, errors);
  EXPECT_THAT(errors, ElementsAre(HasSubstr("holds itself"), HasSubstr("there is no part")));
}

TEST(TemplateText, LetsOnlyTheLayoutPrintABodyAsItIs) {
  std::vector<std::string> errors;
  check_escapes("layout", "{{{body}}}", errors);
  EXPECT_THAT(errors, IsEmpty());
  check_escapes("tasks/list", "{{{body}}}", errors);
  check_escapes("layout", "{{{title}}}{{&title}}", errors);
  EXPECT_EQ(errors.size(), 3U);
}

TEST(TemplateText, LetsOnlyThePartForPicturesPrintAnSvgAsItIs) {
  std::vector<std::string> errors;
  check_escapes("parts/picture", "{{{svg}}}", errors);
  EXPECT_THAT(errors, IsEmpty());
  check_escapes("parts/picture", "{{{title}}}", errors);
  check_escapes("picture/map", "{{{svg}}}", errors);
  check_escapes("layout", "{{{svg}}}", errors);
  EXPECT_EQ(errors.size(), 3U);
}

}  // namespace
}  // namespace draaiboek::web

#include "tests/tidy/templates.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Sources page(const std::string& text) {
  return {{"templates/tasks/list.mustache", text}};
}

TEST(Templates, EscapeEverythingButTheBodyOfTheLayout) {
  EXPECT_THAT(check_templates_escape({{"templates/layout.mustache", "<main>{{{body}}}</main>"}}),
              IsEmpty());
  EXPECT_THAT(check_templates_escape(page("{{{body}}}")), SizeIs(1));
  EXPECT_THAT(check_templates_escape(page("{{title}}\n{{&title}}")), SizeIs(1));
  EXPECT_THAT(check_templates_escape({{"templates/layout.mustache", "{{{body}}}{{{title}}}"}}),
              SizeIs(1));
}

TEST(Templates, PrintAPictureAsItIsInOnePlaceAndFromOneFolder) {
  EXPECT_THAT(check_templates_escape({{"templates/parts/picture.mustache", "<p>{{{svg}}}</p>"}}),
              IsEmpty());
  EXPECT_THAT(check_templates_escape(page("{{{svg}}}")), SizeIs(1));
  EXPECT_THAT(check_templates_escape({{"web/pages/a.cpp", "view.set(\"svg\", words);"}}),
              SizeIs(1));
  EXPECT_THAT(check_templates_escape({{"web/picture/svg.cpp", "view.set(\"svg\", text());"}}),
              IsEmpty());
}

TEST(Templates, TakeAScriptFromAFileOnly) {
  EXPECT_THAT(check_templates_have_no_inline_code(
                  page("<script type=\"module\" src=\"/assets/{{script}}\"></script>")),
              IsEmpty());
  EXPECT_THAT(check_templates_have_no_inline_code(page("<script>alert(1)</script>")), SizeIs(1));
  EXPECT_THAT(check_templates_have_no_inline_code(page("<script src=\"a\">alert(1)</script>")),
              SizeIs(1));
}

TEST(Templates, HaveNoStyleOrEventAttribute) {
  EXPECT_THAT(check_templates_have_no_inline_code(page("<p style=\"color: red\">")), SizeIs(1));
  EXPECT_THAT(check_templates_have_no_inline_code(page("<style>p {}</style>")), SizeIs(1));
  EXPECT_EQ(what(check_templates_have_no_inline_code(page("\n<a onClick=\"f()\">"))),
            "templates/tasks/list.mustache:2: has onclick; listen in web/assets/js\n");
  EXPECT_THAT(check_templates_have_no_inline_code(page("<p>based on = signs, on time</p>")),
              IsEmpty());
}

}  // namespace
}  // namespace draaiboek::tidy

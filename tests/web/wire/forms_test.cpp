#include "web/wire/forms.h"

#include <gtest/gtest.h>

#include "tests/web/wire/malformed_requests.h"

namespace draaiboek::web {
namespace {

Fields fields_of(std::string_view text) {
  auto form = read_form(text);
  if (const auto* refused = std::get_if<Refused>(&form)) {
    ADD_FAILURE() << "refused: " << refused->reason;
    return {};
  }
  return std::get<Fields>(form);
}

Refused refused(std::string_view text) {
  const auto form = read_form(text);
  if (const auto* no = std::get_if<Refused>(&form))
    return *no;
  return {200, "not refused"};
}

TEST(Form, IsReadInItsOrderWithRepetitions) {
  const auto form = fields_of("naam=Gent+%26+co&dag=1&dag=2&leeg=&kaal&=geen+naam&&a=b=c");
  const Fields expected{{"naam", "Gent & co"}, {"dag", "1"},      {"dag", "2"}, {"leeg", ""},
                        {"kaal", ""},          {"", "geen naam"}, {"a", "b=c"}};
  EXPECT_EQ(form, expected);
  EXPECT_EQ(form.all("dag"), (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(form.get("dag"), "1");
  EXPECT_FALSE(form.has("maand"));
  EXPECT_TRUE(form.has("kaal"));
  EXPECT_TRUE(fields_of("").empty());
}

TEST(Form, KeepsLineEndsAndMarkupAsText) {
  EXPECT_EQ(fields_of("t=%3Cscript%3E%0D%0A%09x").get("t"), "<script>\r\n\tx");
}

TEST(Form, IsRefusedWhenItIsNoText) {
  const Refused malformed{400, "form.malformed"};
  for (const auto* bad : {"a=%", "a=%zz", "%=a", "a=%ff", "a=b&%c3=d", "a=%00", "a=\xC3"}) {
    EXPECT_EQ(refused(bad), malformed) << bad;
  }
}

TEST(Form, HasAtMostTwoHundredFields) {
  EXPECT_EQ(fields_of(repeated("a=b&", 200)).size(), 200u);
  EXPECT_EQ(refused(repeated("a=b&", 201)), (Refused{413, "form.too-many-fields"}));
}

TEST(Form, HasAtMostSixtyFourKibibytesInAField) {
  const std::string full(64 * 1024, 'x');
  EXPECT_EQ(fields_of("a=" + full).get("a"), full);
  EXPECT_EQ(refused("a=x" + full), (Refused{413, "form.field-too-large"}));
  EXPECT_EQ(refused(full + "x=a"), (Refused{413, "form.field-too-large"}));
}

TEST(Form, HasAtMostTwoHundredFiftySixKibibytes) {
  const auto form = repeated("a=" + std::string(32 * 1024 - 3, 'x') + "&", 8);
  EXPECT_EQ(form.size(), 256u * 1024);
  EXPECT_EQ(fields_of(form).size(), 8u);
  EXPECT_EQ(refused(form + "&"), (Refused{413, "form.too-large"}));
}

}  // namespace
}  // namespace draaiboek::web

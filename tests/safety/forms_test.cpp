// Every form that someone gets to see, filled in as no visitor should: markup, far too much text,
// twice, changed under the same command, with fields that the form doesn't have.

#include <gmock/gmock.h>

#include "tests/safety/every_form.h"

namespace draaiboek::safety {
namespace {

using testing::HasSubstr;
using testing::Not;
using web::Fields;

const std::string markup = "<script>alert('1')</script><b>\"vet\"</b> & {{{body}}}";

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char letter : text) {
    switch (letter) {
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '&':
        safe += "&amp;";
        break;
      case '"':
        safe += "&quot;";
        break;
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += letter;
    }
  }
  return safe;
}

std::string named(const PageForm& form, const std::string& field) {
  static const std::regex id("[0-9a-z]{26}");
  return std::regex_replace(form.action + " " + field, id, "#");
}

// Puts the text in each text field of each form in turn; a world for each form.
void type_everywhere(const std::string& text,
                     const std::function<void(const web::Response&, const std::string&)>& judge) {
  for (const FormAt& where : every_form()) {
    OpenWorld at;
    for (const PageField& field : form_at(at, where).fields) {
      if (field.sort != PageField::Sort::text || field.name == "password")
        continue;
      // What was sent before may have closed the form.
      const auto place = pages_with_forms(at)[where.place].second;
      const auto forms = forms_of(at.world.get(where.who, place).body());
      if (where.form >= forms.size() || !forms[where.form].has(field.name))
        continue;
      const PageForm form = form_at(at, where);
      const auto answer =
          at.world.post(where.who, form.action, with(filled_in(form), field.name, text));
      judge(answer, named(form, field.name) + ": " + std::to_string(answer.status()));
    }
  }
}

TEST(EveryForm, ShowsMarkupAsTextAndKeepsIt) {
  type_everywhere(markup, [](const web::Response& answer, const std::string& told) {
    EXPECT_LT(answer.status(), 500) << told;
    EXPECT_THAT(answer.body(), Not(HasSubstr("<script>alert"))) << told;
    const bool kept = answer.body().find(escaped(markup)) != std::string::npos;
    EXPECT_TRUE(answer.status() != 422 || kept) << told << " lost what was typed";
  });
}

TEST(EveryForm, TakesTenThousandCharactersOrSaysThatItIsTooMuchAndKeepsThem) {
  const std::string much(10'000, 'x');
  type_everywhere(much, [&](const web::Response& answer, const std::string& told) {
    EXPECT_LT(answer.status(), 500) << told;
    const bool kept = answer.body().find(much) != std::string::npos;
    const bool says = answer.body().find("govuk-error-summary") != std::string::npos;
    EXPECT_TRUE(answer.status() != 422 || kept) << told << " lost what was typed";
    EXPECT_TRUE(answer.status() != 422 || says) << told << " doesn't say what is wrong";
  });
}

TEST(EveryForm, WorksWhenItIsFilledInSensibly) {
  for (const FormAt& where : every_form()) {
    OpenWorld at;
    const PageForm form = form_at(at, where);
    const auto answer = at.world.post(where.who, form.action, filled_in(form));
    const bool sign_in = form.action == "/aanmelden";
    EXPECT_TRUE(answer.status() == 303 || answer.status() == 200 || sign_in)
        << named(form, "") << ": " << answer.status() << answer.body();
  }
}

TEST(EveryForm, SentTwiceHasOneEffectAndOneAnswer) {
  for (const FormAt& where : every_form()) {
    OpenWorld at;
    const PageForm form = form_at(at, where);
    const Fields fields = filled_in(form);
    const auto first = at.world.post(where.who, form.action, fields);
    const std::string once = portrait(at);
    const auto second = at.world.post(where.who, form.action, fields);
    EXPECT_EQ(second.status(), first.status()) << named(form, "");
    EXPECT_EQ(second.header("Location"), first.header("Location")) << named(form, "");
    EXPECT_EQ(portrait(at), once) << named(form, "");
  }
}

TEST(EveryForm, IsRefusedWhenItsCommandWasUsedForAnotherText) {
  for (const FormAt& where : every_form()) {
    OpenWorld at;
    const PageForm form = form_at(at, where);
    const Fields fields = filled_in(form);
    const bool saved_apart = form.has("draft") || form.has("concept");
    const auto text = std::find_if(form.fields.begin(), form.fields.end(), [](const auto& field) {
      return field.sort == PageField::Sort::text && field.name.find('-') == std::string::npos &&
             field.name != "seats" && field.name != "email";
    });
    if (saved_apart || text == form.fields.end() || form.action == "/aanmelden" ||
        at.world.post(where.who, form.action, fields).status() != 303)
      continue;
    const std::string once = portrait(at);
    const auto second =
        at.world.post(where.who, form.action, with(fields, text->name, "Een andere tekst"));
    EXPECT_TRUE(second.status() == 409 || second.status() == 422)
        << named(form, text->name) << ": " << second.status();
    EXPECT_EQ(portrait(at), once) << named(form, text->name);
  }
}

}  // namespace
}  // namespace draaiboek::safety

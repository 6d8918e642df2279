#include "web/form/read.h"

#include <gmock/gmock.h>

#include "engine/base/id.h"

namespace draaiboek::web {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::string key_of_first(const Reader& reader) {
  return reader.errors().empty() ? "" : reader.errors().front().message.key;
}

TEST(TextField, LosesTheBlanksAroundItAndCarriageReturns) {
  const Fields form = {{"title", "  Golf\r\n1 "}};
  Reader reader(form);
  EXPECT_EQ(reader.text("title", "Titel"), "Golf\n1");
  EXPECT_TRUE(reader.ok());
}

TEST(TextField, MustNotBeEmptyOrTooLong) {
  const Fields form = {{"empty", " "}, {"long", "éééé"}};
  Reader reader(form);
  reader.text("empty", "Titel");
  reader.text("long", "Reden", 3);
  ASSERT_THAT(reader.errors(), SizeIs(2));
  EXPECT_EQ(reader.errors()[0].message.key, "input.empty");
  EXPECT_EQ(reader.errors()[0].message.parameters.at("label"), "Titel");
  EXPECT_EQ(reader.errors()[0].field, "empty");
  EXPECT_EQ(reader.errors()[1].message.key, "input.too-long");
  EXPECT_EQ(reader.errors()[1].message.parameters.at("typed"), "4");
}

TEST(TextField, IsAnsweredWhenItsLabelIsAQuestion) {
  const Fields form = {{"said", ""}};
  Reader reader(form);
  reader.text("said", "Wat is er gezegd?");
  EXPECT_EQ(key_of_first(reader), "input.no-answer");
}

TEST(TextField, CountsCharactersNotBytes) {
  const Fields form = {{"title", "ééé"}};
  Reader reader(form);
  reader.text("title", "Titel", 3);
  EXPECT_TRUE(reader.ok());
}

TEST(DateField, ReadsADayThatExists) {
  const Fields form = {{"on-day", "29"}, {"on-month", "2"}, {"on-year", "2028"}};
  Reader reader(form);
  EXPECT_EQ(reader.date("on", "Datum"), engine::date_from_text("2028-02-29"));
}

TEST(DateField, RefusesADayThatDoesNotExist) {
  for (const auto& [day, month, year] :
       std::vector<std::array<const char*, 3>>{{"29", "2", "2027"},
                                               {"31", "4", "2027"},
                                               {"1", "13", "2027"},
                                               {"0", "1", "2027"},
                                               {"1", "1", "27"},
                                               {"een", "1", "2027"},
                                               {"1", "", "2027"},
                                               {"1", "1", "20270"}}) {
    const Fields form = {{"on-day", day}, {"on-month", month}, {"on-year", year}};
    Reader reader(form);
    EXPECT_FALSE(reader.date("on", "Datum").has_value());
    EXPECT_EQ(key_of_first(reader), "input.date") << day << "-" << month << "-" << year;
  }
}

TEST(DateField, MayBeEmptyOnlyWhenItIsOptional) {
  const Fields form;
  Reader reader(form);
  EXPECT_FALSE(reader.optional_date("on", "Datum").has_value());
  EXPECT_TRUE(reader.ok());
  reader.date("on", "Datum");
  EXPECT_EQ(key_of_first(reader), "input.no-date");
}

TEST(TimeField, UnderstandsTheWaysInWhichHoursAreWritten) {
  for (const char* text : {"9.30", "9:30", "09:30", "9u30", "0930", "9h30"}) {
    const Fields form = {{"from", text}};
    Reader reader(form);
    EXPECT_EQ(reader.time("from", "Van"), "09:30") << text;
  }
  const Fields form = {{"from", "14u"}};
  Reader reader(form);
  EXPECT_EQ(reader.time("from", "Van"), "14:00");
}

TEST(TimeField, TakesAnHourAlone) {
  for (const char* text : {"9", "09", "9u", "9 u", "9.00", "09u00", "9:00", "0900"}) {
    const Fields form = {{"from", text}};
    Reader reader(form);
    EXPECT_EQ(reader.time("from", "Van"), "09:00") << text;
    EXPECT_TRUE(reader.ok()) << text;
  }
}

TEST(TimeField, RefusesAnHourThatDoesNotExist) {
  for (const char* text :
       {"25:00", "9:75", "negen", "123456", "9:3", "x9.30", "9.", "930", "9:30:00", "u30"}) {
    const Fields form = {{"from", text}};
    Reader reader(form);
    EXPECT_EQ(reader.time("from", "Van"), "") << text;
    EXPECT_EQ(key_of_first(reader), "input.time") << text;
  }
}

TEST(NumberField, StaysWithinItsBounds) {
  const Fields form = {{"seats", "25"}, {"many", "2600"}, {"none", "x"}};
  Reader reader(form);
  EXPECT_EQ(reader.number("seats", "Plaatsen", 1, 100), 25);
  EXPECT_TRUE(reader.ok());
  reader.number("many", "Plaatsen", 1, 100);
  reader.number("none", "Plaatsen", 1, 100);
  EXPECT_THAT(reader.errors(), SizeIs(2));
}

TEST(ChoiceField, TakesOnlyWhatWasOffered) {
  const Fields form = {{"verdict", "accepted"}, {"other", "hacked"}};
  Reader reader(form);
  EXPECT_EQ(reader.choice("verdict", "Oordeel", {"accepted", "revise"}), "accepted");
  EXPECT_EQ(reader.choice("other", "Oordeel", {"accepted", "revise"}), "");
  EXPECT_EQ(key_of_first(reader), "input.choice");
}

TEST(IdFields, RefuseWhatIsNoId) {
  const auto id = engine::PersonId::of(7);
  const Fields form = {{"people", id.text()}, {"people", "not an id"}};
  Reader reader(form);
  EXPECT_THAT(reader.ids<engine::PersonId>("people", "Mensen"), testing::ElementsAre(id));
  EXPECT_EQ(key_of_first(reader), "input.choice");
}

TEST(DateField, SaysWhichDayDoesNotExist) {
  const Fields form = {{"on-day", "31"}, {"on-month", "2"}, {"on-year", "2027"}};
  Reader reader(form);
  reader.date("on", "Datum");
  ASSERT_THAT(reader.errors(), SizeIs(1));
  EXPECT_EQ(reader.errors()[0].message.parameters.at("typed"), "31 2 2027");
}

TEST(AReader, RefusesEachFieldOnce) {
  const Fields form = {{"link", "aaaa"}};
  Reader reader(form);
  reader.text("link", "Adres", 3);
  reader.add({{"refusal.link-not-https"}, "link"});
  reader.add({{"refusal.form-incomplete"}, ""});
  reader.add({{"refusal.form-incomplete"}, ""});
  EXPECT_THAT(reader.errors(), SizeIs(3));
  EXPECT_EQ(key_of_first(reader), "input.too-long");
}

TEST(WhatWasTyped, IsRepeatedByItsBeginning) {
  EXPECT_EQ(shown("09 210 07 80"), "09 210 07 80");
  EXPECT_LT(shown(std::string(10'000, 'x')).size(), 50U);
  std::string accents;
  for (int i = 0; i < 30; ++i)
    accents += "é";
  EXPECT_EQ(shown("x" + accents).substr(0, 1), "x");
  EXPECT_EQ(shown("x" + accents).size() % 2, 0U) << "x, whole letters and three bytes of a dash";
}

}  // namespace
}  // namespace draaiboek::web

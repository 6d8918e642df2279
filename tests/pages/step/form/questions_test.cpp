#include "web/pages/step/form/questions.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/world.h"

namespace draaiboek::web {
namespace {

using engine::Question;
using support::World;

engine::Section all_sorts() {
  using Type = Question::Type;
  engine::Section section;
  for (const auto& [id, type] : {std::pair{"tekst", Type::text},
                                 {"alinea", Type::paragraph},
                                 {"keuze", Type::choice},
                                 {"keuzes", Type::choices},
                                 {"janee", Type::yes_no},
                                 {"getal", Type::number},
                                 {"dag", Type::date},
                                 {"besturen", Type::organisations}}) {
    Question question{.id = id, .type = type, .label = {id, id}};
    question.options = {{.id = "a", .label = {"Optie A", "Option A"}}};
    section.questions.push_back(question);
  }
  return section;
}

const View::List& items(const View& view) {
  return std::get<View::List>(view.held());
}

TEST(Questions, EachGetTheFieldOfTheirSort) {
  World world;
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  const Typed typed;
  const View view = question_fields(world.desk(), asked, all_sorts(), {typed, {}});
  ASSERT_EQ(items(view).size(), 8U);
  const char* sorts[] = {"text",   "paragraph", "radios", "checkboxes",
                         "radios", "number",    "date",   "organisations"};
  for (std::size_t i = 0; i < 8; ++i)
    EXPECT_EQ(items(view)[i].find(sorts[i])->text("name"), "q-" + all_sorts().questions[i].id);
}

TEST(Questions, OfferNoOrganisationThatMergedUnlessItWasChosenBefore) {
  World world;
  auto zingem = *world.store().organisations().organisation(world.viewer("carla"),
                                                            world.organisation("Zingem"));
  zingem.successor = world.organisation("Oosterzele");
  zingem.merged_on = engine::date_from_text("2027-01-01");
  world.store().organisations().save(world.viewer("carla"), {zingem});
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  const auto offers = [&](const Typed& typed, const char* list) {
    const View view = question_fields(world.desk(), asked, all_sorts(), {typed, {}});
    const View& field = *items(view)[7].find("organisations");
    const auto& offered = items(*field.find(list));
    return std::any_of(offered.begin(), offered.end(),
                       [&](const View& one) { return one.text("value") == zingem.id.text(); });
  };
  EXPECT_FALSE(offers({}, "others"));
  EXPECT_TRUE(offers({{"q-besturen", {zingem.id.text()}}}, "choices"));
}

TEST(Questions, AreReadBackInWords) {
  World world;
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
  const Typed typed = {
      {"q-keuze", {"a"}},       {"q-janee", {"yes"}},
      {"q-dag-day", {"3"}},     {"q-dag-month", {"10"}},
      {"q-dag-year", {"2026"}}, {"q-besturen", {world.organisation("Melle").text()}}};
  const View view = answer_lines(world.desk(), asked, all_sorts(), typed);
  const auto line = [&](std::size_t index) {
    return std::get<std::string>(items(*items(view)[index].find("answer")).front().held());
  };
  EXPECT_EQ(line(2), "Optie A");
  EXPECT_EQ(line(4), "Ja");
  EXPECT_EQ(line(6), "zaterdag 3 oktober 2026");
  EXPECT_EQ(line(7), "Melle kanarie-Melle");
  EXPECT_TRUE(std::get<bool>(items(view)[0].find("missing")->held()));
}

}  // namespace
}  // namespace draaiboek::web

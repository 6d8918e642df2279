#include "web/pages/workshop/experience.h"

#include <gmock/gmock.h>

#include "tests/support/world.h"
#include "web/account/random.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

using support::World;
using testing::HasSubstr;
using testing::Not;

constexpr const char* topics_programme = R"yaml(
programme: ervaring
title: {nl: Programma met ervaring, en: Programme with experience}
seats: 2
calendar: vo
levels: [wave, participant]
anchors:
  - {id: workshop-1, title: {nl: Workshop 1, en: Workshop 1}}
  - {id: workshop-2, title: {nl: Workshop 2, en: Workshop 2}, gap: 10 workdays}
steps:
  - id: goede-praktijk
    kind: form
    level: wave
    by: coordinator
    title: {nl: Goede praktijk, en: Good practice}
    sections:
      - id: besturen
        title: {nl: Besturen, en: Authorities}
        questions:
          - id: een
            type: organisations
            required: false
            label: {nl: "Workshop 1: BIA", en: "Workshop 1: BIA"}
          - id: twee
            type: organisations
            required: false
            label: {nl: "Workshop 2: BCP", en: "Workshop 2: BCP"}
          - {id: wie, type: paragraph, label: {nl: "Welke experts?", en: "Which experts?"}}
  - id: workshop-1
    kind: session
    level: wave
    by: coordinator
    anchor: workshop-1
    title: {nl: Eerste workshop, en: First workshop}
  - id: workshop-2
    kind: session
    level: wave
    by: coordinator
    after: [goede-praktijk, workshop-1]
    anchor: workshop-2
    title: {nl: Tweede workshop, en: Second workshop}
  - id: bevraging
    kind: task
    level: participant
    by: contact
    title: {nl: Bevraging, en: Survey}
)yaml";

struct Experience : testing::Test {
  Experience() {
    const auto loaded =
        load_programme(topics_programme, "ervaring.yaml", world.desk().catalogue.known_roles());
    for (const auto& problem : loaded.problems)
      ADD_FAILURE() << engine::to_text(problem);
    db::Viewer system;
    system.is_system = true;
    const std::string hash = loaded.workflow->hash;
    world.store().programmes().publish(
        system, {hash, "ervaring", db::ProgrammeState::active, {}, topics_programme});
    engine::wish::PlanWave plan{.title = "Golf", .seats = 2, .anchors = {}, .staff = {}};
    plan.staff = {{"coordinator", world.person("carla")}, {"expert", world.person("ed")}};
    const engine::Command command{new_id<engine::CommandId>(),
                                  wave,
                                  {world.person("carla"), {"coordinator"}},
                                  std::move(plan)};
    EXPECT_TRUE(world.desk().runner.handle(command, world.desk().now(), hash).ok());
  }
  std::string page(const std::string& anchor) {
    return world.get("carla", "/golven/" + wave.text() + "/workshops/" + anchor).body();
  }
  void hand_in_good_practice() {
    engine::wish::HandIn wish{};
    wish.receipt = "K7QF-3M2P";
    wish.content_hash = std::string(64, 'c');
    wish.answers["een"].values = {world.organisation("Melle").text()};
    wish.answers["twee"].values = {world.organisation("Zingem").text()};
    wish.answers["wie"].text = {new_id<engine::TextId>(), "Jan over herstel"};
    world.act("carla", wave, engine::StepWish{"goede-praktijk", std::move(wish)});
  }
  World world;
  engine::CaseId wave = new_id<engine::CaseId>();
};

TEST_F(Experience, NamesTheExpertsOfTheWave) {
  EXPECT_THAT(page("workshop-1"), HasSubstr("mailto:ed@proef.example"));
  const auto other =
      world.get("nele", "/golven/" + world.other_wave().text() + "/workshops/workshop-1").body();
  EXPECT_THAT(other, Not(HasSubstr("Experts van deze golf")));
}

TEST_F(Experience, StandsAtTheWorkshopThatItsQuestionNames) {
  EXPECT_THAT(page("workshop-1"), Not(HasSubstr("Opgegeven in de voorbereiding")));
  hand_in_good_practice();
  EXPECT_THAT(page("workshop-1"), HasSubstr("Workshop 1: BIA"));
  EXPECT_THAT(page("workshop-1"), HasSubstr("Melle"));
  EXPECT_THAT(page("workshop-1"), Not(HasSubstr("Zingem")));
  EXPECT_THAT(page("workshop-1"), Not(HasSubstr("Jan over herstel")));
  EXPECT_THAT(page("workshop-2"), HasSubstr("Zingem"));
  EXPECT_THAT(page("workshop-2"), HasSubstr("Jan over herstel"));
  EXPECT_THAT(page("workshop-2"), Not(HasSubstr("Melle")));
}

TEST_F(Experience, StandsUnderTheSameHeadingInTheOverviewByTheme) {
  const std::string overview = "/golven/" + wave.text() + "/deskundigen";
  const std::string heading = ">Opgegeven in de voorbereiding</h3>";
  EXPECT_THAT(world.get("carla", overview).body(), Not(HasSubstr(heading)));
  hand_in_good_practice();
  EXPECT_THAT(page("workshop-1"), HasSubstr(heading));
  EXPECT_THAT(world.get("carla", overview).body(), HasSubstr(heading));
}

}  // namespace
}  // namespace draaiboek::web

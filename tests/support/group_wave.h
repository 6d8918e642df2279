#pragma once
// A wave of a programme with groups and applications in the test world: run by carla, with Melle
// enrolled and in no group yet.

#include <gtest/gtest.h>

#include "tests/support/world.h"
#include "web/account/random.h"
#include "web/setup/programme_file.h"

namespace draaiboek::support {

inline constexpr const char* group_programme = R"yaml(
programme: groepen
title: {nl: Programma met groepen, en: Programme with groups}
seats: 6
calendar: vo
levels: [wave, group, participant, application]
anchors:
  - {id: start, title: {nl: Startdag, en: First day}}
  - {id: groepsdag, level: group, title: {nl: Groepsdag, en: Day of the group}}
steps:
  - id: start
    kind: session
    level: wave
    by: coordinator
    anchor: start
    title: {nl: Startdag, en: First day}
  - id: groepsdag
    kind: session
    level: group
    by: coordinator
    anchor: groepsdag
    title: {nl: Groepsdag, en: Day of the group}
  - id: toestemming
    kind: task
    level: participant
    by: contact
    title: {nl: Toestemming, en: Consent}
  - id: dossier
    kind: task
    level: application
    by: contact
    title: {nl: Dossier, en: Dossier}
)yaml";

struct GroupWave {
  explicit GroupWave(World& world) {
    namespace wish = engine::wish;
    using engine::EnrolmentStatus;
    const auto loaded =
        web::load_programme(group_programme, "groepen.yaml", world.desk().catalogue.known_roles());
    for (const auto& problem : loaded.problems)
      ADD_FAILURE() << engine::to_text(problem);
    db::Viewer system;
    system.is_system = true;
    const std::string hash = loaded.workflow->hash;
    world.store().programmes().publish(
        system, {hash, "groepen", db::ProgrammeState::active, {}, group_programme});
    const engine::PersonId carla = world.person("carla");
    wish::PlanWave plan{
        .title = "Golf met groepen", .seats = 6, .anchors = {}, .staff = {{"coordinator", carla}}};
    const engine::Command command{
        web::new_id<engine::CommandId>(), id, {carla, {"coordinator"}}, std::move(plan)};
    const auto handled = world.desk().runner.handle(command, world.desk().now(), hash);
    EXPECT_TRUE(handled.ok()) << handled.refusal().message.key;
    world.act("carla", id, wish::AddParticipants{{{participant, world.organisation("Melle")}}});
    world.act("carla", participant, wish::SetStaff{"contact", world.person("marie"), true});
    world.act("carla", participant, wish::SetEnrolment{EnrolmentStatus::applied, {}, false});
    world.act("carla", participant, wish::SetEnrolment{EnrolmentStatus::enrolled, {}, false});
  }

  /// A group without members.
  engine::CaseId open_group(World& world, const std::string& title) const {
    const auto group = web::new_id<engine::CaseId>();
    world.act("carla", id, engine::wish::OpenGroup{group, title, {}});
    return group;
  }

  engine::CaseId id = web::new_id<engine::CaseId>();
  engine::CaseId participant = web::new_id<engine::CaseId>();
};

}  // namespace draaiboek::support

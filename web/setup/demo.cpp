#include "web/setup/demo.h"

#include <algorithm>

#include "engine/run/standing.h"
#include "web/account/password.h"
#include "web/account/random.h"
#include "web/setup/register.h"

namespace draaiboek::web {
namespace {

namespace wish = engine::wish;
using engine::CaseId;
using engine::EnrolmentStatus;
using engine::PersonId;

/// What a demo person's role covers, when it isn't one municipality.
constexpr std::string_view everything = "everything";
constexpr std::string_view the_wave = "wave";

struct DemoPerson {
  std::string_view name;
  std::string_view email;
  std::string_view role;
  /// NIS code of a municipality, or the name of another organisation.
  std::string_view employer;
  /// `everything`, `the_wave`, or the NIS code of a participant of the wave.
  std::string_view over;
};

constexpr DemoPerson demo_people[] = {
    {"Carla Claes", "carla@vo-crt.example", "coordinator", "Vo-CRT", everything},
    {"Ann Aerts", "ann@vo-crt.example", "analyst", "Vo-CRT", the_wave},
    {"Vic Vos", "vic@abb.example", "validator", "ABB", the_wave},
    {"Ed Engels", "ed@adviesbureau.example", "expert", "Adviesbureau", the_wave},
    {"Tine Thys", "tine@digitaal.example", "application-owner", "Digitaal Vlaanderen", the_wave},
    {"Sam Smets", "sam@digitaal.example", "steering", "Digitaal Vlaanderen", everything},
    {"Olga Ooms", "olga@vvsg.example", "observer", "VVSG", everything},
    {"Bea Beheer", "beheer@vo-crt.example", "administrator", "Vo-CRT", everything},
    {"Marie Maes", "marie@melle.example", "contact", "44088", "44088"},
    {"Mo Mertens", "mo@melle.example", "member", "44088", "44088"},
    {"Omar Olbrechts", "omar@oosterzele.example", "contact", "44052", "44052"},
    {"Zita Zegers", "zita@kruisem.example", "contact", "45068", "45068"},
    {"Xander Xhaard", "x@hogeschool.example", "external", "Hogeschool", "44052"},
};

bool takes_part(const DemoPerson& person) {
  return person.over != everything && person.over != the_wave;
}

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

void add_organisations(Desk& desk) {
  std::vector<db::Organisation> rows;
  for (const auto& [name, type] : {std::pair{"Vo-CRT", "agency"},
                                   {"ABB", "agency"},
                                   {"Digitaal Vlaanderen", "agency"},
                                   {"VVSG", "association"},
                                   {"Adviesbureau", "firm"},
                                   {"Hogeschool", "school"}}) {
    rows.push_back({.id = registered_id(name), .name = name, .type = type});
  }
  desk.store.organisations().save(the_system(), rows);
}

std::map<std::string_view, PersonId> add_people(Desk& desk) {
  std::map<std::string_view, PersonId> ids;
  const std::string hash = hash_password(std::string(demo_password));
  for (const DemoPerson& row : demo_people) {
    const auto id = new_id<PersonId>();
    ids[row.email] = id;
    desk.store.people().save(the_system(), {id, std::string(row.name), std::string(row.email), "nl",
                                            registered_id(std::string(row.employer))});
    desk.store.people().set_password(id, hash);
    if (row.over == everything)
      desk.store.people().give(the_system(), id, {std::string(row.role)});
  }
  return ids;
}

/// The coordinator of the demo at work.
class Coordinator {
 public:
  Coordinator(Desk& desk, PersonId person) : desk_(desk), actor_{person, {"coordinator"}} {}

  void act(CaseId target, engine::Wish wish, const std::string& workflow_hash = "") {
    const engine::Command command{new_id<engine::CommandId>(), target, actor_, std::move(wish)};
    const auto handled = desk_.runner.handle(command, desk_.now(), workflow_hash);
    if (!handled)
      throw std::runtime_error("the demo wave is refused: " + handled.refusal().message.key);
  }

 private:
  Desk& desk_;
  engine::Actor actor_;
};

wish::PlanWave plan_of(const engine::Workflow& workflow, engine::Date today) {
  wish::PlanWave plan{.title = "Demogolf", .seats = workflow.seats, .anchors = {}, .staff = {}};
  const auto& calendar = engine::calendar_of(workflow);
  int days = 80;
  for (const engine::Anchor& anchor : workflow.anchors) {
    if (anchor.level != engine::Level::wave)
      continue;
    const auto date = calendar.next_workday(today + std::chrono::days(days));
    plan.anchors.push_back({anchor.id, date, "09:00", "12:30", "Herman Teirlinckgebouw"});
    days += 60;
  }
  return plan;
}

void enrol(Coordinator& carla, CaseId participant) {
  carla.act(participant, wish::SetEnrolment{EnrolmentStatus::contacted, {}, false});
  carla.act(participant, wish::SetEnrolment{EnrolmentStatus::informed, {}, false});
  carla.act(participant, wish::SetEnrolment{EnrolmentStatus::applied, {}, true});
  carla.act(participant, wish::SetEnrolment{EnrolmentStatus::enrolled, {}, true});
}

std::shared_ptr<const engine::Workflow> demo_programme(Desk& desk) {
  const auto all = desk.catalogue.active();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [](const auto& one) { return one->id == "bcp-coaching"; });
  if (found != all.end())
    return *found;
  return all.empty() ? nullptr : all.front();
}

void start_wave(Desk& desk, const engine::Workflow& workflow,
                const std::map<std::string_view, PersonId>& people) {
  Coordinator carla(desk, people.at("carla@vo-crt.example"));
  const auto wave = new_id<CaseId>();
  auto plan = plan_of(workflow, desk.now().date);
  plan.staff.emplace_back("coordinator", people.at("carla@vo-crt.example"));
  wish::AddParticipants add;
  std::map<std::string_view, CaseId> participants;
  for (const DemoPerson& row : demo_people) {
    if (row.over == the_wave)
      plan.staff.emplace_back(std::string(row.role), people.at(row.email));
    if (takes_part(row) && participants.try_emplace(row.over, new_id<CaseId>()).second) {
      add.participants.emplace_back(participants.at(row.over),
                                    registered_id(std::string(row.over)));
    }
  }
  carla.act(wave, std::move(plan), workflow.hash);
  carla.act(wave, add);
  for (const DemoPerson& row : demo_people) {
    if (takes_part(row))
      carla.act(participants.at(row.over),
                wish::SetStaff{std::string(row.role), people.at(row.email), true});
  }
  for (const auto& [nis, participant] : participants)
    enrol(carla, participant);
}

}  // namespace

void load_demo(Desk& desk, const Home& home, const Report& report) {
  if (!desk.store.people().people(the_system(), {}).empty())
    return;
  load_register(desk, home);
  add_organisations(desk);
  const auto people = add_people(desk);
  if (const auto workflow = demo_programme(desk))
    start_wave(desk, *workflow, people);
  else
    report("there is no active programme, so the demo has no wave");
  report("demo data loaded");
}

std::vector<DemoAccount> demo_accounts(Desk& desk) {
  std::vector<DemoAccount> accounts;
  for (const DemoPerson& row : demo_people) {
    if (desk.store.people().credential(std::string(row.email)))
      accounts.push_back(
          {std::string(row.email), std::string(row.role) + ", " + std::string(row.name)});
  }
  return accounts;
}

}  // namespace draaiboek::web

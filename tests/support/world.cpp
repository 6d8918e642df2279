#include "tests/support/world.h"

#include <gtest/gtest.h>

#include "engine/base/expects.h"
#include "tests/support/canary.h"
#include "tests/support/world_programme.h"
#include "web/account/csrf.h"
#include "web/account/digest.h"
#include "web/account/random.h"
#include "web/account/session.h"
#include "web/routes.h"
#include "web/setup/programme_file.h"
#include "web/setup/shipped.h"
#include "web/wire/target.h"

namespace draaiboek::support {
namespace {

namespace wish = engine::wish;
using engine::EnrolmentStatus;
using web::new_id;

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

const web::Home& home() {
  static const web::Home found = web::find_home(SOURCE_DIR, "");
  return found;
}

const text::Texts& words() {
  static const text::Texts read = web::read_texts(home());
  return read;
}

const web::Templates& templates() {
  static const web::Templates parsed(
      web::read_templates(home().templates), web::words_of(words()),
      [](const std::string& sentence) { throw std::logic_error(sentence); });
  return parsed;
}

engine::Date day(const std::string& text) {
  return *engine::date_from_text(text);
}

}  // namespace

World::World(const db::Address& address)
    : texts_(words()),
      reaches_(web::reaches_of(web::read_roles(home()))),
      store_(std::make_unique<db::MariaStore>(address, db::Pool::Limits{4}, folder_.path(),
                                              db::Writers::alone)),
      catalogue_(std::make_unique<web::Catalogue>(store_->programmes(),
                                                  text::role_names(web::read_roles(home())))),
      runner_(std::make_unique<engine::Runner>(
          store_->journal(), [this](const std::string& hash) { return catalogue_->find(hash); })) {
  desk_ = std::make_unique<web::Desk>(web::Desk{.store = *store_,
                                                .runner = *runner_,
                                                .clock = clock_,
                                                .catalogue = *catalogue_,
                                                .templates = templates(),
                                                .texts = texts_,
                                                .reaches = reaches_,
                                                .assets = assets_,
                                                .public_address = "",
                                                .second_factor_required = false});
  go_to("2027-01-11");
  const auto loaded = web::load_programme(world_programme, "proef.yaml", catalogue_->known_roles());
  for (const auto& problem : loaded.problems)
    ADD_FAILURE() << engine::to_text(problem);
  workflow_hash_ = loaded.workflow->hash;
  store_->programmes().publish(the_system(), {workflow_hash_, "proef", db::ProgrammeState::active,
                                              clock_.now().instant, world_programme});
  add_people();
  wave_ = plan("carla", "Golf Proef");
  other_wave_ = plan("nele", "Golf van een ander");
  add_participants();
  store_->people().give(the_system(), person("tom"),
                        {"application-owner", db::Scope::wave, wave().text()});
  store_->people().give(the_system(), person("eva"),
                        {"external", db::Scope::participant, melle().text()});
}

void World::add_people() {
  const auto organisation = [&](const std::string& name) {
    const auto id = new_id<engine::OrganisationId>();
    organisations_[name] = id;
    store_->organisations().save(the_system(),
                                 {{.id = id, .name = name + " " + name_canary(name)}});
  };
  for (const char* name : {"Vo-CRT", "Melle", "Oosterzele", "Zingem"})
    organisation(name);
  const auto person = [&](const std::string& name, const std::string& employer) {
    const auto id = new_id<engine::PersonId>();
    people_[name] = id;
    store_->people().save(the_system(),
                          {id, name, name + "@proef.example", "nl", organisations_.at(employer)});
  };
  for (const char* name :
       {"carla", "nele", "ann", "vic", "ed", "sam", "olga", "admin", "tom", "eva"})
    person(name, "Vo-CRT");
  person("marie", "Melle");
  person("mo", "Melle");
  person("omar", "Oosterzele");
  person("zita", "Zingem");
  const auto give = [&](const char* name, const char* role, const db::Grant& over) {
    store_->people().give(the_system(), people_.at(name), {role, over.scope, over.scope_id});
  };
  give("sam", "steering", {});
  give("olga", "observer", {});
  give("admin", "administrator", {});
}

engine::CaseId World::plan(const std::string& coordinator, const std::string& title) {
  const auto wave = new_id<engine::CaseId>();
  wish::PlanWave plan{.title = title, .seats = 2, .anchors = {}, .staff = {}};
  plan.anchors.push_back({"workshop-1", day("2027-03-22"), "09:00", "12:00", "Zaal A"});
  plan.anchors.push_back({"workshop-2", day("2027-05-10"), "09:00", "12:00", "Zaal A"});
  plan.staff = {{"coordinator", person(coordinator)}};
  if (coordinator == "carla") {
    plan.staff.insert(
        plan.staff.end(),
        {{"analyst", person("ann")}, {"validator", person("vic")}, {"expert", person("ed")}});
  }
  const engine::Command command{
      new_id<engine::CommandId>(), wave, {person(coordinator), {"coordinator"}}, std::move(plan)};
  const auto handled = runner_->handle(command, clock_.now(), workflow_hash_);
  EXPECT_TRUE(handled.ok()) << handled.refusal().message.key;
  return wave;
}

void World::add_participants() {
  wish::AddParticipants add;
  for (const char* name : {"Melle", "Oosterzele", "Zingem"}) {
    participants_[name] = new_id<engine::CaseId>();
    add.participants.emplace_back(participants_[name], organisations_.at(name));
  }
  act("carla", wave_, add);
  enrol("Melle", "marie");
  act("carla", melle(), wish::SetStaff{"member", person("mo"), true});
  enrol("Oosterzele", "omar");
  act("carla", zingem(), wish::SetStaff{"contact", person("zita"), true});
}

void World::enrol(const std::string& name, const std::string& contact) {
  const engine::CaseId id = participants_.at(name);
  act("carla", id, wish::SetStaff{"contact", person(contact), true});
  act("carla", id, wish::SetEnrolment{EnrolmentStatus::contacted, {}, false});
  act("carla", id, wish::SetEnrolment{EnrolmentStatus::applied, {}, true});
  act("carla", id, wish::SetEnrolment{EnrolmentStatus::enrolled, {}, true});
}

void World::act(const std::string& who, engine::CaseId target, engine::Wish wish) {
  const auto snapshot = runner_->load(target);
  ASSERT_TRUE(snapshot.has_value());
  const auto roles = web::roles_at(viewer(who), *snapshot->tree, snapshot->tree->at(target));
  const engine::Command command{
      new_id<engine::CommandId>(), target, {person(who), roles}, std::move(wish)};
  const auto handled = runner_->handle(command, clock_.now());
  EXPECT_TRUE(handled.ok()) << who << ": " << handled.refusal().message.key;
}

engine::DocumentId World::upload(const std::string& who, engine::CaseId target,
                                 const std::string& step, const std::string& slot,
                                 const std::string& bytes) {
  db::Document document;
  document.id = new_id<engine::DocumentId>();
  document.target = target;
  document.step = step;
  document.slot = slot;
  document.name = slot + ".xlsx";
  document.format = "xlsx";
  document.by = person(who);
  document.at = clock_.now().instant;
  const auto upload = store_->documents().begin(viewer(who), document);
  upload->write(bytes);
  return upload->complete().id;
}

void World::hand_in(const std::string& who, engine::CaseId target, const std::string& step) {
  const auto snapshot = runner_->load(target);
  const engine::Step& found = *snapshot->workflow->find_step(step);
  wish::HandIn hand_in{
      .receipt = web::new_receipt(), .answers = {}, .files = {}, .content_hash = {}};
  for (const engine::Slot& slot : found.slots)
    hand_in.files.push_back({upload(who, target, step, slot.id), slot.id, web::sha256("bytes")});
  for (const engine::Section& section : found.sections) {
    for (const engine::Question& question : section.questions) {
      if (question.required)
        hand_in.answers[question.id].values = {
            question.type == engine::Question::Type::yes_no ? "yes" : "3"};
    }
  }
  hand_in.content_hash = web::sha256(step);
  act(who, target, engine::StepWish{step, hand_in});
}

void World::hold_workshop() {
  hand_in("carla", wave_, "voorbereiding");
  act("vic", wave_, engine::StepWish{"goedkeuring", wish::Decide{.yes = true, .reason = {}}});
  go_to("2027-03-22");
  act("carla", wave_, engine::StepWish{"workshop-1", wish::HoldSession{day("2027-03-22")}});
}

void World::go_to(const std::string& date) {
  clock_.move(web::brussels_instant(day(date), 9, 0) - clock_.now().instant);
}

engine::Snapshot World::snapshot() {
  return *runner_->load(wave_);
}

db::Viewer World::viewer(const std::string& who) {
  const auto found = web::current_session(store_->people(), request(who, "/"), clock_.now());
  engine::expects(found.has_value(), "the person of the test is signed in");
  return found->viewer;
}

web::Request World::request(const std::string& who, const std::string& place) {
  const auto target = std::get<web::Target>(web::read_target(place));
  web::Request request;
  request.path = target.path;
  request.query = target.query;
  request.host = "draaiboek.example";
  request.peer = "192.0.2.1";
  if (who.empty()) {
    request.cookies.add(std::string(web::visitor_cookie), "a-visitor");
    return request;
  }
  // A day may have passed since the last request of this person.
  if (tokens_.contains(who)) {
    request.cookies.add(std::string(web::session_cookie), tokens_.at(who));
    if (web::current_session(store_->people(), request, clock_.now()))
      return request;
    request.cookies = {};
  }
  tokens_[who] = web::open_session(store_->people(), person(who), clock_.now()).value;
  request.cookies.add(std::string(web::session_cookie), tokens_.at(who));
  return request;
}

std::string World::csrf(const std::string& who) {
  if (who.empty())
    return web::visitor_token("a-visitor");
  const auto found = web::current_session(store_->people(), request(who, "/"), clock_.now());
  return web::csrf_token(found->session);
}

web::Response World::get(const std::string& who, const std::string& place) {
  return answer(request(who, place));
}

web::Response World::post(const std::string& who, const std::string& place, web::Fields fields) {
  web::Request request = this->request(who, place);
  request.method = web::Method::post;
  request.origin = "http://" + request.host;
  request.sec_fetch_site = "same-origin";
  if (!fields.has("csrf"))
    fields.add("csrf", csrf(who));
  if (!fields.has("command"))
    fields.add("command", new_id<engine::CommandId>().text());
  request.form = std::move(fields);
  return answer(request);
}

web::Response World::answer(const web::Request& request) {
  return answer(request, web::routes());
}

web::Response World::answer(const web::Request& request, std::span<const web::Route> table) {
  web::Response response = web::answer(*desk_, table, request, [](const std::string& line) {
    // A page that breaks should say why in the output of its test.
    if (line.find("\"failure\"") != std::string::npos)
      std::fprintf(stderr, "%s\n", line.c_str());
  });
  // Who runs the waves is no secret, who takes part in them is.
  for (const auto& [name, id] : organisations_) {
    if (name != "Vo-CRT")
      expect_no_foreign_canary(*desk_, request, response, name, id);
  }
  return response;
}

}  // namespace draaiboek::support

#include "web/setup/demo_story.h"

#include <algorithm>
#include <stdexcept>

#include "engine/story/play.h"
#include "engine/text/mismatch.h"
#include "engine/text/read_story.h"
#include "web/account/digest.h"
#include "web/account/random.h"
#include "web/setup/catalogue.h"
#include "web/setup/demo_calls.h"
#include "web/setup/programme_file.h"

namespace draaiboek::web {
namespace {

namespace fs = std::filesystem;
namespace story = engine::story;

constexpr std::size_t day_length = std::string_view("2026-05-05").size();

db::Viewer the_system() {
  db::Viewer viewer;
  viewer.is_system = true;
  return viewer;
}

/// Puts the papers of the demo where a visitor's uploads go; an organisation is found by its name.
class Stage {
 public:
  Stage(Desk& desk, const DemoStory& demo) : desk_(desk), demo_(demo) {
    // Some towns kept their name in a merger: the one of now is meant.
    for (const auto& row : desk_.store.organisations().organisations(the_system(), "")) {
      if (!row.is_merged())
        organisations_.emplace(row.name, row.id);
    }
  }

  engine::PersonId person(const std::string& name) const {
    return known(demo_.people, name, "demo account");
  }
  engine::OrganisationId organisation(const std::string& name) const {
    return known(organisations_, name, "organisation");
  }
  engine::FileRef upload(const story::File& file, const story::Occasion& occasion) {
    const fs::path path = demo_.papers / file.name;
    db::Document row{.id = new_id<engine::DocumentId>(),
                     .target = occasion.target,
                     .step = occasion.step,
                     .slot = file.slot,
                     .name = file.name,
                     .format = path.extension().string().substr(1),
                     .by = occasion.by,
                     .at = occasion.at};
    const auto upload = desk_.store.documents().begin(the_system(), row);
    upload->write(read_file(path));
    return {row.id, file.slot, upload->complete().sha256};
  }

 private:
  template <class Id>
  static Id known(const std::map<std::string, Id>& names, const std::string& name,
                  const char* what) {
    const auto found = names.find(name);
    if (found == names.end())
      throw std::runtime_error("the demo knows no " + std::string(what) + " \"" + name + "\"");
    return found->second;
  }

  Desk& desk_;
  const DemoStory& demo_;
  std::map<std::string, engine::OrganisationId> organisations_{};
};

story::Casting casting_on(Stage& stage, const std::function<void(std::size_t, std::size_t)>& told) {
  return {
      .fresh = random_bits,
      .person = [&stage](const std::string& name) { return stage.person(name); },
      .organisation = [&stage](const std::string& name) { return stage.organisation(name); },
      .file = [&stage](const story::File& file,
                       const story::Occasion& occasion) { return stage.upload(file, occasion); },
      .receipt = new_receipt,
      .fingerprint = sha256,
      .progress = told};
}

story::Story read_good_story(const std::string& words, const fs::path& file) {
  auto read = text::read_story(words, file.string());
  if (!read.problems.empty())
    throw std::runtime_error(engine::to_text(read.problems.front()));
  if (read.story.lines.empty())
    throw std::runtime_error(file.string() + ": nothing happens in this story");
  return std::move(read.story);
}

}  // namespace

std::string moved_days(std::string_view story, std::chrono::days by) {
  std::string moved;
  while (!story.empty()) {
    const auto day = story.size() < day_length
                         ? std::nullopt
                         : engine::date_from_text(story.substr(0, day_length));
    moved += day ? engine::to_text(*day + by) : std::string(1, story.front());
    story.remove_prefix(day ? day_length : 1);
  }
  return moved;
}

std::chrono::days weeks_until(engine::Date last, engine::Date today) {
  const std::chrono::days between = today - last;
  return std::chrono::floor<std::chrono::weeks>(between);
}

std::vector<std::string> play_demo_story(
    Desk& desk, const DemoStory& demo, const std::function<void(std::size_t, std::size_t)>& told) {
  const std::string written = read_file(demo.file);
  const auto last = read_good_story(written, demo.file).lines.back().on;
  const std::chrono::days by = weeks_until(last, desk.now().date);
  const auto played = read_good_story(moved_days(written, by), demo.file);
  const auto active = desk.catalogue.active();
  const auto programme = std::find_if(active.begin(), active.end(),
                                      [&](const auto& one) { return one->id == played.programme; });
  if (programme == active.end())
    return {"no programme " + played.programme + " is active"};
  Stage stage(desk, demo);
  std::vector<std::string> sentences;
  for (const auto& mismatch :
       story::play(played, *programme, desk.store.journal(), casting_on(stage, told)))
    sentences.push_back(text::to_text(mismatch));
  const fs::path calls = fs::path(demo.file).replace_extension(".calls.csv");
  add_demo_calls(desk, read_demo_calls(calls, by), demo.people);
  return sentences;
}

}  // namespace draaiboek::web

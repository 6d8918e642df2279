#pragma once
// A cast for the tests of stories: Carla coordinates, Marie is contact of Melle; and the small
// programme on which they play.

#include <memory>
#include <utility>

#include "engine/story/play.h"
#include "tests/support/small_programme.h"

namespace draaiboek::engine::story {

inline Story small_story() {
  Story made;
  made.title = "Klein verhaal";
  made.programme = "small";
  made.file = "small.story";
  made.people = {{"Carla", "coordinator", ""},
                 {"Vic", "validator", ""},
                 {"Ann", "analyst", ""},
                 {"Marie", "contact", "Melle"}};
  return made;
}

inline Date on(std::string_view day) {
  return *date_from_text(day);
}

/// A story that grows sentence by sentence; line numbers count from 1.
struct Told {
  Story story = small_story();
  Workflow programme = test::small_programme();
  Date today = on("2026-01-12");

  Told& day(std::string_view text) {
    today = on(text);
    return say(NewDay{});
  }
  Told& say(Happening happening) {
    const int line = static_cast<int>(story.lines.size()) + 1;
    story.lines.push_back({{story.file, line, 1}, today, std::move(happening)});
    return *this;
  }
  Told& act(std::string person, Deed deed, std::string step = "", std::string whom = "") {
    return say(Act{std::move(person), std::move(deed), std::move(step), std::move(whom)});
  }
  Told& expect(std::vector<std::string> subject, Claim claim) {
    return say(Expectation{std::move(subject), {std::move(claim)}});
  }
  Told& plan(std::string title = "Golf 1", std::string_view date = "2026-03-03") {
    return act("Carla", PlanWave{std::move(title), 2, {{"workshop-1", on(date)}}, {"Carla"}});
  }
  Told& enrol() {
    using Status = EnrolmentStatus;
    act("Carla", Invite{{"Melle"}});
    act("Carla", PutInRole{"contact", "Marie", true}, "", "Melle");
    act("Carla", Wish(wish::SetEnrolment{Status::applied, {}, true}), "", "Melle");
    return act("Carla", Wish(wish::SetEnrolment{Status::enrolled, {}, false}), "", "Melle");
  }
  std::vector<Mismatch> play() const {
    return story::play(story, std::make_shared<Workflow>(programme));
  }
  /// "line: expected …; found …" of the only mismatch, "" when the story came true.
  std::string only_mismatch() const {
    const auto found = play();
    if (found.empty())
      return "";
    if (found.size() > 1)
      return std::to_string(found.size()) + " mismatches";
    return std::to_string(found[0].place.line) + ": expected " + found[0].expected + "; found " +
           found[0].found;
  }
};

}  // namespace draaiboek::engine::story

#include "engine/text/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace draaiboek::text {
namespace {

using namespace engine;
using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr Date day = std::chrono::sys_days(2026y / 4 / 14);

TextId words(std::uint64_t number) {
  return TextId::of(number);
}

/// At least one of every fact, each field filled with something of its own.
std::vector<Fact> samples() {
  const PersonId ann = PersonId::of(11);
  const std::string step = "workshop-2.held";
  return {
      fact::CaseOpened{Level::application, CaseId::of(1), "bcp-coaching", std::string(64, 'a'),
                       OrganisationId::of(2), "Golf \"1\" – café\n", 25},
      fact::CaseClosed{Outcome::left, words(3)},
      fact::CaseChanged{"Golf 2", 24},
      fact::AnchorSet{"workshop-2", day, "09:30", "16:00", "Herman Teirlinck 1", words(4)},
      fact::StaffSet{"analyst", ann, false},
      fact::EnrolmentSet{EnrolmentStatus::waiting, words(5), true},
      fact::GroupJoined{CaseId::of(6)},
      fact::ClockStopped{words(7)},
      fact::ClockStarted{},
      fact::ExtensionGranted{"bia", day, words(8)},
      fact::HandedIn{"bia",
                     3,
                     "BCP-0001",
                     {{"q1", {{"2", "4"}, {}}}, {"q2", {{}, words(9)}}},
                     {{DocumentId::of(10), "bia", std::string(64, 'f')}},
                     std::string(64, 'b')},
      fact::HandInWithdrawn{"bia"},
      fact::StepReopened{"bia", words(12)},
      fact::ReviewStarted{"bia-review"},
      fact::FeedbackReleased{"bia-review",
                             2,
                             Verdict::revise,
                             {{RemarkId::of(13), RemarkKind::question, "s13", words(14)},
                              {RemarkId::of(15), RemarkKind::remark, "", words(16)}},
                             words(17)},
      fact::RemarkAnswered{"bia-review", RemarkId::of(18), words(19)},
      fact::Decided{"workshop-2.validation", true, words(20), CaseId::of(21)},
      fact::DecisionRevoked{"workshop-2.validation", words(22)},
      fact::SessionHeld{step, day},
      fact::SessionCancelled{step, words(23)},
      fact::AttendanceTaken{step, {{CaseId::of(24), ann, true}, {CaseId::of(25), ann, false}}},
      fact::MaterialAdded{step, words(26), DocumentId::of(27), words(28)},
      fact::StepDone{"closing", words(29)},
      fact::Published{"lessons-report"},
      fact::SectionAssigned{"self-evaluation", "impact", ann},
      fact::MaterialRemoved{step, words(30)},
  };
}

Event event_of(const Fact& fact) {
  return {fact, PersonId::of(40), Instant(1770000000123ms), day, CommandId::of(41)};
}

TEST(Facts, EveryFactHasASample) {
  std::set<std::size_t> seen;
  for (const Fact& fact : samples())
    seen.insert(fact.index());
  EXPECT_EQ(seen.size(), std::variant_size_v<Fact>);
}

TEST(Facts, EveryFactHasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (const Fact& fact : samples())
    names.insert(name_of(fact));
  EXPECT_EQ(names.size(), std::variant_size_v<Fact>);
}

TEST(Facts, EveryFactComesBackAsItWasWritten) {
  for (const Fact& fact : samples()) {
    const std::string json = to_json(event_of(fact));
    EXPECT_EQ(event_from_json(json), event_of(fact)) << json;
    EXPECT_EQ(to_json(event_from_json(json)), json);
  }
}

TEST(Facts, AnEventOfTheClockNamesNobody) {
  Event event = event_of(fact::Published{"lessons-report"});
  event.by = {};
  EXPECT_EQ(event_from_json(to_json(event)), event);
}

TEST(Facts, AreWrittenCompactWithTheirKeysInAFixedOrder) {
  const Event event = event_of(fact::ExtensionGranted{"bia", day, {}});
  EXPECT_EQ(to_json(event),
            R"({"fact":"extension-granted","at":1770000000123,"day":"2026-04-14",)"
            R"("by":"00000000000000000000000018","command":"00000000000000000000000019",)"
            R"("step":"bia","until":"2026-04-14","reason":""})");
}

TEST(Facts, CanBeShownWithoutWhoAndWhen) {
  EXPECT_EQ(to_json(Fact(fact::Published{"report"})), R"({"fact":"published","step":"report"})");
}

std::string complaint(std::string_view json) {
  try {
    event_from_json(json);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "no complaint";
}

/// A whole event in which `from` is replaced by `to`.
std::string broken(const Fact& fact, const std::string& from, const std::string& to) {
  std::string json = to_json(event_of(fact));
  const auto at = json.find(from);
  EXPECT_NE(at, std::string::npos) << from << " in " << json;
  return json.replace(at, from.size(), to);
}

TEST(Facts, BrokenTextIsAnsweredWithASentence) {
  EXPECT_EQ(complaint("{"), "A stored event can't be read: it is not JSON.");
  EXPECT_EQ(complaint("[]"), "A stored event can't be read: it is not an object.");
  EXPECT_EQ(complaint("{}"), "A stored event can't be read: the key \"fact\" is missing.");
}

TEST(Facts, AnUnknownFactIsNamed) {
  EXPECT_EQ(complaint(broken(fact::Published{"report"}, "published", "publicised")),
            "A stored event can't be read: the fact \"publicised\" is unknown.");
}

TEST(Facts, AMissingKeyIsNamed) {
  EXPECT_EQ(complaint(broken(fact::Published{"report"}, "\"step\"", "\"stap\"")),
            "A stored event can't be read: in the fact \"published\", the key \"step\" is "
            "missing.");
  EXPECT_THAT(complaint(broken(fact::Published{"report"}, "\"day\"", "\"dag\"")),
              HasSubstr("the key \"day\" is missing"));
}

TEST(Facts, AWrongValueIsNamedWithItsPlace) {
  const Fact left = fact::CaseClosed{Outcome::left, {}};
  const Fact opened = fact::CaseOpened{Level::wave, {}, "p", "h", {}, "t", 25};
  const Fact handed = samples()[10];
  const Fact taken = samples()[20];
  EXPECT_THAT(complaint(broken(left, "\"left\"", "\"gone\"")),
              HasSubstr("\"outcome\": the name \"gone\" is unknown"));
  EXPECT_THAT(complaint(broken(left, "\"reason\":\"\"", "\"reason\":\"x\"")),
              HasSubstr("\"reason\": an id was expected"));
  EXPECT_THAT(complaint(broken(left, "2026-04-14", "2026-02-30")),
              HasSubstr("\"day\": a date was expected"));
  EXPECT_THAT(complaint(broken(opened, "25", "25.5")),
              HasSubstr("\"seats\": a whole number was expected"));
  EXPECT_THAT(complaint(broken(opened, "25", "9999999999")),
              HasSubstr("\"seats\": the number is too large"));
  EXPECT_THAT(complaint(broken(handed, "[{\"document\"", "[7,{\"document\"")),
              HasSubstr("\"files\": an object was expected"));
  EXPECT_THAT(complaint(broken(taken, "true", "1")),
              HasSubstr("\"people\": \"present\": true or false was expected"));
}

TEST(Facts, ATextThatIsNotUtf8IsRefusedRatherThanChanged) {
  EXPECT_THROW(to_json(event_of(fact::CaseChanged{"\xff", 1})), std::runtime_error);
}

}  // namespace
}  // namespace draaiboek::text

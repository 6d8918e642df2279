#pragma once
// The programme as it is written: values only, never changed once read. A Workflow is shared
// between threads as `shared_ptr<const Workflow>`; its steps are named by their position
// (`StepIndex`) within one Workflow and by their id in facts.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/time.h"
#include "engine/calendar/interval.h"
#include "engine/workflow/problem.h"

namespace draaiboek::engine {

/// The same text in both languages of the screen.
struct Words {
  std::string nl{};
  std::string en{};
  bool operator==(const Words&) const = default;
};

/// A key of the role table in config/roles.yaml.
using Role = std::string;
/// The two roles that the engine itself gives a meaning to: who runs a wave, and the person
/// that every enrolled organisation must have.
inline constexpr std::string_view coordinator_role = "coordinator";
inline constexpr std::string_view contact_role = "contact";

enum class Level : std::uint8_t { wave, group, participant, application };

/// "wave", "group", "participant", "application".
std::string_view to_text(Level level);
std::optional<Level> level_from_text(std::string_view text);

/// A planned date that a case of `level` owns; other dates are counted from it.
struct Anchor {
  std::string id{};
  Words title{};
  Level level = Level::wave;
  /// Minimum time since the anchor before it in the list (0 days: no minimum).
  Interval gap{};
  Place place{};
};

/// A date counted from something: "workshop-2 - 15 workdays", "submitted + 15 workdays".
struct DateRule {
  enum class From { anchor, submitted, opened, fixed };
  From from = From::opened;
  std::string anchor{};
  Date fixed{};
  Interval offset{};
  Place place{};
};

/// The earliest of its rules that can be computed; empty: no deadline.
using Due = std::vector<DateRule>;

/// One thing that must hold before a step opens.
struct Condition {
  enum class Kind { after, after_all, after_share, answer_is, not_before };
  Kind kind = Kind::after;
  std::string step{};
  /// after_share: percentage of the descendants, 1 to 100.
  int share = 100;
  std::string question{};
  std::string value{};
  DateRule date{};
  Place place{};
};

struct Option {
  std::string id{};
  Words label{};
  /// Points towards the score of the form.
  int score = 0;
};

struct Question {
  enum class Type { text, paragraph, choice, choices, yes_no, number, date, organisations };
  std::string id{};
  Type type = Type::text;
  Words label{};
  Words hint{};
  std::vector<Option> options{};
  bool required = true;
  Place place{};
};

/// A part of a form or of a document; colleagues divide a form by section, remarks of a review
/// stand on a section.
struct Section {
  std::string id{};
  Words title{};
  std::vector<Question> questions{};
  Place place{};
};

/// A file that a document or report step asks for.
struct Slot {
  std::string id{};
  Words title{};
  /// Accepted formats: "docx", "xlsx", "pdf".
  std::vector<std::string> accept{};
  bool required = true;
  /// Step of a higher level whose file (`template_slot`) is offered as template.
  std::string template_step{};
  std::string template_slot{};
  Place place{};
};

using StepIndex = std::uint16_t;
struct Kind;

struct Step {
  std::string id{};
  std::string kind_name{};
  /// Filled in by kinds/resolve when the programme is loaded; lives for ever.
  const Kind* kind = nullptr;
  Level level = Level::participant;
  Words title{};
  Words about{};
  /// Who does the work of the step.
  std::vector<Role> by{};
  /// report: who approves what was written.
  std::vector<Role> approved_by{};
  std::vector<Condition> after{};
  Due due{};
  /// An optional step never keeps a case from ending.
  bool optional = false;
  /// A step of the wave or group whose result its participants may read.
  bool shared = false;
  /// session: the anchor that plans it.
  std::string anchor{};
  /// form: sections with questions; document: sections that remarks can name.
  std::vector<Section> sections{};
  /// form: the sum of its options is shown as a score.
  bool scored = false;
  std::vector<Slot> slots{};
  /// review, approval: the step that is judged.
  std::string of{};
  /// review: 1, 2, 3.
  int round = 0;
  /// approval: a decision of another wave on an unchanged text may be reused.
  bool reusable = false;
  Place place{};
};

/// What an organisation agrees to when it applies (A94).
struct Enrolment {
  Words accept{};
};

struct Workflow {
  std::string id{};
  /// SHA-256 of the published bytes, 64 hexadecimal digits; "" while it is only a file.
  std::string hash{};
  Words title{};
  Words about{};
  /// Number of participants that a wave can hold unless it says otherwise.
  int seats = 0;
  /// "vo" or "be-legal": the working days that deadlines are counted in.
  std::string calendar = "vo";
  /// Levels in use, from wave down.
  std::vector<Level> levels{};
  Enrolment enrolment{};
  std::vector<Anchor> anchors{};
  std::vector<Step> steps{};
  /// Position of each step by id; made by `index_steps`.
  std::map<std::string, StepIndex, std::less<>> positions{};
  std::string file{};

  const Step* find_step(std::string_view step) const;
  const Anchor* find_anchor(std::string_view anchor) const;
};

/// Fills `positions`; must be called after the steps are final.
void index_steps(Workflow& workflow);

const Question* find_question(const Step& step, std::string_view question);
const Section* find_section(const Step& step, std::string_view section);
const Slot* find_slot(const Step& step, std::string_view slot);

}  // namespace draaiboek::engine

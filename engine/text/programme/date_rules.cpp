#include "engine/text/programme/date_rules.h"

#include <optional>

#include "engine/text/fields.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

using engine::DateRule;

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// "+ 15 workdays"; the sign is obligatory, so that "workshop-2 15 workdays" is refused.
std::optional<engine::Interval> offset_from_text(std::string_view text) {
  if (!text.starts_with('+') && !text.starts_with('-'))
    return std::nullopt;
  const std::string_view amount = trimmed(text.substr(1));
  if (amount.starts_with('+') || amount.starts_with('-'))
    return std::nullopt;
  return engine::interval_from_text(std::string(text.substr(0, 1)).append(amount));
}

bool looks_like_a_date(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// False when `reference` can't be counted from.
bool read_reference(std::string_view reference, DateRule& rule) {
  if (reference == "submitted" || reference == "opened") {
    rule.from = reference == "opened" ? DateRule::From::opened : DateRule::From::submitted;
    return true;
  }
  if (looks_like_a_date(reference)) {
    rule.from = DateRule::From::fixed;
    const auto date = engine::date_from_text(reference);
    rule.fixed = date.value_or(engine::Date{});
    return date.has_value();
  }
  rule.from = DateRule::From::anchor;
  rule.anchor = reference;
  return !reference.empty();
}

}  // namespace

DateRule date_rule_of(const Node& node, Problems& problems) {
  DateRule rule;
  rule.place = node.place;
  const std::string_view text = trimmed(node.text);
  const std::size_t end = std::min(text.find(' '), text.size());
  const std::string_view rest = trimmed(text.substr(end));
  const auto offset = rest.empty() ? engine::Interval{} : offset_from_text(rest);
  const bool right = node.shape == Node::Shape::scalar &&
                     read_reference(text.substr(0, end), rule) && offset.has_value();
  if (!right)
    note_wrong(node, "not a date rule",
               "an anchor, submitted, opened or a date as 2026-05-01, then nothing or as "
               "\"+ 15 workdays\"",
               problems);
  rule.offset = offset.value_or(engine::Interval{});
  return rule;
}

engine::Due due_of(const Node& node, Problems& problems) {
  engine::Due due;
  if (node.shape != Node::Shape::map) {
    due.push_back(date_rule_of(node, problems));
    return due;
  }
  Fields fields(node, {"earliest"}, problems);
  if (const Node* rules = fields.demand("earliest")) {
    for (const Node& rule : elements_of(*rules, problems))
      due.push_back(date_rule_of(rule, problems));
  }
  return due;
}

}  // namespace draaiboek::text

#include "engine/text/programme/conditions.h"

#include "engine/text/fields.h"
#include "engine/text/programme/date_rules.h"
#include "engine/text/values.h"

namespace draaiboek::text {
namespace {

using engine::Condition;

int percentage_of(const Node& node, Problems& problems) {
  return whole_of(node, {1, 100}, problems);
}

void read_all(const Node& node, Condition& condition, Problems& problems) {
  condition.kind = Condition::Kind::after_all;
  Fields fields(node, {"all"}, problems);
  fields.required("all", condition.step, name_of);
}

void read_share(const Node& node, Condition& condition, Problems& problems) {
  condition.kind = Condition::Kind::after_share;
  Fields fields(node, {"share", "of"}, problems);
  fields.required("share", condition.share, percentage_of);
  fields.required("of", condition.step, name_of);
}

void read_answer(const Node& node, Condition& condition, Problems& problems) {
  condition.kind = Condition::Kind::answer_is;
  Fields fields(node, {"step", "question", "is"}, problems);
  fields.required("step", condition.step, name_of);
  fields.required("question", condition.question, id_of);
  fields.required("is", condition.value, text_of);
}

void read_date(const Node& node, Condition& condition, Problems& problems) {
  condition.kind = Condition::Kind::not_before;
  Fields fields(node, {"date"}, problems);
  fields.required("date", condition.date, date_rule_of);
}

Condition condition_of(const Node& node, Problems& problems) {
  Condition condition;
  condition.place = node.place;
  if (node.shape == Node::Shape::scalar)
    condition.step = name_of(node, problems);
  else if (node.find("all") != nullptr)
    read_all(node, condition, problems);
  else if (node.find("share") != nullptr || node.find("of") != nullptr)
    read_share(node, condition, problems);
  else if (node.find("step") != nullptr)
    read_answer(node, condition, problems);
  else if (node.find("date") != nullptr)
    read_date(node, condition, problems);
  else
    note_wrong(node, "unknown condition",
               "a step, {all: step}, {share: 80, of: step}, {step: …, question: …, is: …} or "
               "{date: …}",
               problems);
  return condition;
}

}  // namespace

std::vector<Condition> conditions_of(const Node& node, Problems& problems) {
  std::vector<Condition> conditions;
  for (const Node& element : elements_of(node, problems))
    conditions.push_back(condition_of(element, problems));
  return conditions;
}

}  // namespace draaiboek::text

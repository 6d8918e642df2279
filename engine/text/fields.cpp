#include "engine/text/fields.h"

#include <algorithm>

#include "engine/text/values.h"

namespace draaiboek::text {

Fields::Fields(const Node& node, const std::vector<std::string>& known, Problems& problems)
    : node_(node), problems_(problems) {
  if (node.shape != Node::Shape::map) {
    note_wrong(node, "wrong value", "a map with " + listed(known), problems);
    return;
  }
  for (const Node::Key& key : node.keys) {
    if (std::find(known.begin(), known.end(), key.text) != known.end())
      continue;
    mistyped_.push_back(engine::nearest(key.text, known));
    problems.push_back(
        {key.place, "unknown key", listed(known), "\"" + key.text + "\"", mistyped_.back()});
  }
}

const Node* Fields::demand(std::string_view key) {
  const Node* value = node_.find(key);
  // Who reads "did you mean title" needn't read as well that the title is missing.
  const bool told = std::find(mistyped_.begin(), mistyped_.end(), key) != mistyped_.end();
  if (value == nullptr && node_.shape == Node::Shape::map && !told)
    problems_.push_back({node_.place, "missing key", std::string(key)});
  return value;
}

}  // namespace draaiboek::text

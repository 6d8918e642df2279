// workflows/workflow.schema.json tells editors the same as the reader tells the author.

#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "engine/kinds/registry.h"
#include "engine/text/node.h"
#include "engine/text/read_workflow.h"
#include "engine/text/roles.h"

namespace draaiboek::text {
namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

std::string read_file(const std::string& path) {
  std::ifstream file(std::string(SOURCE_DIR) + "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// As an editor reads YAML: bare words and numbers have a type, all else is text.
json json_of(const Node& node) {
  if (node.shape == Node::Shape::list) {
    json list = json::array();
    for (const Node& item : node.items)
      list.push_back(json_of(item));
    return list;
  }
  if (node.shape == Node::Shape::map) {
    json map = json::object();
    for (std::size_t index = 0; index < node.keys.size(); ++index)
      map[node.keys[index].text] = json_of(node.items[index]);
    return map;
  }
  if (node.shape != Node::Shape::scalar)
    return nullptr;
  const bool number = !node.text.empty() && node.text.size() < 10 &&
                      node.text.find_first_not_of("0123456789") == std::string::npos;
  if (!node.quoted && number)
    return std::stoi(node.text);
  if (!node.quoted && (node.text == "true" || node.text == "false"))
    return node.text == "true";
  return node.text;
}

const json& schema_text() {
  static const json text = json::parse(read_file("workflows/workflow.schema.json"));
  return text;
}

/// The first thing that the schema says about a programme; "" when it is right.
std::string complaint(const std::string& programme) {
  static const valijson::Schema* const schema = [] {
    static valijson::Schema parsed;
    valijson::SchemaParser parser;
    parser.populateSchema(NlohmannJsonAdapter(schema_text()), parsed);
    return &parsed;
  }();
  const json document = json_of(*read_node(programme, "p.yaml").root);
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(*schema, NlohmannJsonAdapter(document), &results))
    return "";
  valijson::ValidationResults::Error error;
  results.popError(error);
  return error.description;
}

std::string example() {
  return read_file("tests/data/programme.yaml");
}

std::string with(const std::string& old_text, const std::string& new_text) {
  std::string text = example();
  const std::size_t at = text.find(old_text);
  EXPECT_NE(at, std::string::npos) << old_text;
  return text.replace(at, old_text.size(), new_text);
}

TEST(Schema, AcceptsRightProgrammes) {
  EXPECT_EQ(complaint(example()), "");
  EXPECT_EQ(complaint(read_file("workflows/bcp-coaching/workflow.yaml")), "");
  EXPECT_EQ(complaint(read_file("tests/programmes/acm-idm-pilot/workflow.yaml")), "");
}

TEST(Schema, RefusesWhatTheReaderRefuses) {
  const std::vector<std::pair<std::string, std::string>> mistakes{
      {"programme: demo", "programme: Demo"},
      {"seats: 3", "seats: three"},
      {"seats: 3", "seats: 0"},
      {"seats: 3\n", ""},
      {"calendar: be-legal", "calendar: belgian"},
      {"[wave, group, participant]", "[wave, groep, participant]"},
      {"gap: 2 weeks", "gap: 2"},
      {"kind: form", "knd: form"},
      {"level: wave", "level: golf"},
      {"title: {nl: Voorbereiden, en: Prepare}", "title: Prepare"},
      {"due: start - 10 workdays", "due: start 10 workdays"},
      {"shared: true", "shared: \"yes\""},
      {"[docx, pdf]", "[docx, odt]"},
      {"[{share: 50, of: first.paper}]", "[{share: 150, of: first.paper}]"},
      {"[{all: ready}]", "[{every: ready}]"},
      {"type: yes-no", "type: boolean"},
      {"round: $number", "round: 0"},
  };
  for (const auto& [right, wrong] : mistakes) {
    const std::string text = with(right, wrong);
    EXPECT_NE(complaint(text), "") << wrong;
    EXPECT_FALSE(read_workflow(text, "p.yaml").workflow) << wrong;
  }
}

TEST(Schema, KnowsEveryRoleAndKind) {
  std::vector<engine::Problem> problems;
  const auto rows = read_roles(read_file("config/roles.yaml"), "roles.yaml", problems);
  EXPECT_THAT(schema_text()["definitions"]["role"]["enum"].get<std::vector<std::string>>(),
              testing::UnorderedElementsAreArray(role_names(rows)));
  std::vector<std::string> kinds;
  for (const engine::Kind* kind : engine::all_kinds())
    kinds.push_back(kind->name);
  EXPECT_THAT(schema_text()["definitions"]["step"]["properties"]["kind"]["enum"]
                  .get<std::vector<std::string>>(),
              testing::UnorderedElementsAreArray(kinds));
}

TEST(Schema, ExplainsEveryKeyOfAStep) {
  for (const auto& [key, value] : schema_text()["definitions"]["step"]["properties"].items()) {
    const bool explained =
        value.contains("description") || value.contains("$ref") || value.contains("anyOf");
    EXPECT_TRUE(explained) << key;
  }
}

}  // namespace
}  // namespace draaiboek::text

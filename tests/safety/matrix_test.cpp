// Every route as every role on its own things, those of another organisation, those of another
// wave and what doesn't exist, compared with matrix.txt; and the proof that this finds a policy
// that was forgotten.

#include "tests/safety/matrix.h"

#include <gmock/gmock.h>

#include "tests/safety/matrix_world.h"

namespace draaiboek::safety {
namespace {

using web::Method;
using web::Policy;
using web::Route;

const Matrix& matrix() {
  static const Matrix read = read_matrix(std::string(SOURCE_DIR) + "/tests/safety/matrix.txt");
  return read;
}

std::string name_of(const Route& route) {
  return (route.method == Method::post ? "POST " : "GET ") + std::string(route.pattern.text());
}

struct TheMatrix : testing::Test {
  struct Try {
    const Line& line;
    Relation relation;
    std::string who;
    Form form = Form::whole;
  };

  // What goes wrong in this cell; "" when it is as expected.
  std::string wrong(std::span<const Route> table, const Try& one) {
    const Outcome wanted = matrix().expected(one.line, one.relation, one.who);
    // Without a command nobody gets through, so there only the refusals can be compared.
    if (one.form == Form::without_command && wanted == Outcome::may)
      return "";
    const auto response =
        here.ask(table, one.line.method, here.path_of(one.line, one.relation), one.who, one.form);
    const Outcome found = outcome_of(response);
    if (found == wanted)
      return "";
    return one.line.route() + " on " + one.line.on + ", " + safety::name_of(one.relation) +
           ", as " + (one.who.empty() ? "nobody" : one.who) + ": expected " +
           safety::name_of(wanted) + ", got " + safety::name_of(found) + " (" +
           std::to_string(response.status()) + ")";
  }

  // Where the gate alone decides, a form without its command is refused as well; elsewhere the
  // engine looks at the command first.
  static std::vector<Form> forms_of(const Line& line) {
    for (const Route& route : web::routes()) {
      const auto sort = route.policy.sort();
      const bool gate = sort == Policy::Sort::role || sort == Policy::Sort::at_case;
      if (gate && route.method == Method::post && name_of(route) == line.route())
        return {Form::whole, Form::without_command};
    }
    return {Form::whole};
  }

  // The first person for whom a line isn't as expected with this table.
  std::string first_wrong_at(std::span<const Route> table, const Line& line, Relation relation) {
    for (const std::string& who : everyone()) {
      for (const Form form : forms_of(line)) {
        if (auto sentence = wrong(table, {line, relation, who, form}); !sentence.empty())
          return sentence;
      }
    }
    return "";
  }

  // The first cell of the route's lines that isn't as expected with this table; "" when all are.
  std::string first_wrong(std::span<const Route> table, const std::string& route) {
    for (const Line& line : matrix().lines) {
      for (const Relation relation : relations) {
        if (line.route() != route || !Matrix::has(line, relation))
          continue;
        if (auto sentence = first_wrong_at(table, line, relation); !sentence.empty())
          return sentence;
      }
    }
    return "";
  }

  MatrixWorld here{};
};

TEST(MatrixLines, StandForEveryRouteAndForNoOther) {
  std::set<std::string> routes;
  for (const Route& route : web::routes())
    routes.insert(name_of(route));
  std::set<std::string> lines;
  for (const Line& line : matrix().lines)
    lines.insert(line.route());
  for (const std::string& route : routes)
    EXPECT_TRUE(lines.contains(route)) << "no line in matrix.txt for " << route;
  for (const std::string& line : lines)
    EXPECT_TRUE(routes.contains(line)) << "no route for the line " << line;
}

TEST(MatrixLines, NamePeopleWhoExist) {
  const auto known = [](const Cells& cells) {
    for (const Cell& cell : cells) {
      for (const std::string& name : cell.people)
        EXPECT_EQ(std::count(everyone().begin(), everyone().end(), name), 1) << name;
    }
  };
  for (const Line& line : matrix().lines)
    known(line.may);
  for (const auto& [on, cells] : matrix().sees)
    known(cells);
}

TEST_F(TheMatrix, IsWhatEveryRouteAnswersToEveryRoleOnEveryThing) {
  for (const Line& line : matrix().lines) {
    for (const Relation relation : relations) {
      if (!Matrix::has(line, relation))
        continue;
      for (const std::string& who : everyone()) {
        for (const Form form : forms_of(line))
          EXPECT_EQ(wrong(web::routes(), {line, relation, who, form}), "");
      }
    }
  }
}

TEST_F(TheMatrix, HidesAForeignThingBehindTheSamePageAsOneThatDoesNotExist) {
  const std::string known = engine::CaseId::of(404).text();
  for (const Line& line : matrix().lines) {
    if (!Matrix::has(line, Relation::unknown))
      continue;
    for (const std::string who : {"omar", "nele", "vic", "admin"}) {
      const auto body = [&](Relation relation) {
        const std::string path = here.path_of(line, relation);
        return steady(filled(here.ask(web::routes(), line.method, path, who).body(), path, ""));
      };
      if (matrix().expected(line, Relation::own, who) == Outcome::hidden) {
        EXPECT_EQ(body(Relation::own), body(Relation::unknown)) << line.route() << " as " << who;
      }
    }
  }
}

TEST_F(TheMatrix, HidesAStepAWorkshopASectionAndAFileThatDoNotExist) {
  for (const Line& line : matrix().lines) {
    const std::string who = line.may.front().people.empty() ? "" : *line.may.front().people.begin();
    for (const std::string part : {"{step}", "{anchor}", "{section}", "{document}"}) {
      if (line.pattern.find(part) == std::string::npos || who.empty())
        continue;
      Line changed = line;
      const bool id = part == "{document}";
      changed.pattern =
          filled(line.pattern, part, id ? engine::DocumentId::of(404).text() : "bestaat-niet");
      const std::string path = here.path_of(changed, Relation::own);
      const auto response = here.ask(web::routes(), line.method, path, who);
      // A file can't be taken away any more once it lies handed in, whichever file it is.
      const bool locked = id && line.method == "POST" && response.status() == 409;
      EXPECT_TRUE(response.status() == 404 || locked)
          << line.method << " " << path << " as " << who << ": " << response.status();
    }
  }
}

// Weaker ones than the route has; for a page that is open to anyone, a stricter one.
std::vector<Policy> others_than(const Policy& policy) {
  switch (policy.sort()) {
    case Policy::Sort::anyone:
      return {Policy::signed_in()};
    case Policy::Sort::signed_in:
    case Policy::Sort::sees_case:
      return {Policy::anyone()};
    case Policy::Sort::role:
      return {Policy::signed_in(), Policy::anyone()};
    case Policy::Sort::at_case:
      return {Policy::sees_case(), Policy::anyone()};
  }
  return {};
}

TEST_F(TheMatrix, TurnsRedWhenThePolicyOfAnySingleRouteIsTakenAway) {
  const std::vector<Route> right(web::routes().begin(), web::routes().end());
  for (std::size_t i = 0; i < right.size(); ++i) {
    for (const Policy& policy : others_than(right[i].policy)) {
      std::vector<Route> table = right;
      table[i].policy = policy;
      const bool found = !first_wrong(table, name_of(right[i])).empty();
      const bool twice = matrix().twice.contains(name_of(right[i]));
      EXPECT_NE(found, twice) << name_of(right[i])
                              << (twice ? " is marked as protected twice, but isn't"
                                        : " is as safe without its policy");
    }
  }
}

}  // namespace
}  // namespace draaiboek::safety

#include "engine/graph/graph.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "engine/base/expects.h"

namespace draaiboek::engine {
namespace {

using Nodes = std::vector<Node>;

/// Any graph of one to twelve nodes.
rc::Gen<Graph> any_graph() {
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, 13), [](std::size_t nodes) {
    const auto node = rc::gen::inRange<Node>(0, nodes);
    const auto edge = rc::gen::construct<Edge>(node, node);
    return rc::gen::map(rc::gen::container<std::vector<Edge>>(edge),
                        [nodes](std::vector<Edge> edges) {
                          return Graph{nodes, std::move(edges)};
                        });
  });
}

template <class Things>
Things shuffled(Things things, unsigned seed) {
  std::shuffle(things.begin(), things.end(), std::mt19937(seed));
  return things;
}

/// The edges of `graph` made to rise, so without cycles, under shuffled numbers.
Graph without_cycles(const Graph& graph, unsigned seed) {
  Nodes numbers(graph.nodes);
  std::iota(numbers.begin(), numbers.end(), Node{0});
  numbers = shuffled(numbers, seed);
  Graph acyclic{graph.nodes, {}};
  for (const Edge& edge : graph.edges) {
    if (edge.from == edge.to)
      continue;
    const auto [low, high] = std::minmax(edge.from, edge.to);
    acyclic.edges.push_back({numbers[low], numbers[high]});
  }
  return acyclic;
}

rc::Gen<Graph> any_acyclic_graph() {
  return rc::gen::apply(without_cycles, any_graph(), rc::gen::arbitrary<unsigned>());
}

bool has_edge(const Graph& graph, Node from, Node to) {
  return std::find(graph.edges.begin(), graph.edges.end(), Edge{from, to}) != graph.edges.end();
}

/// Whether a walk of one edge or more leads from one node to the other, found the slow way.
bool leads(const Graph& graph, Node from, Node to) {
  std::set<Node> reached;
  for (bool grew = true; grew;) {
    grew = false;
    for (const Edge& edge : graph.edges) {
      const bool starts_here = edge.from == from || reached.contains(edge.from);
      if (starts_here)
        grew = reached.insert(edge.to).second || grew;
    }
  }
  return reached.contains(to);
}

TEST(StepOrder, KeepsTheNumbersWhereNothingWaits) {
  EXPECT_EQ(order(Graph{4, {}}).sequence, (Nodes{0, 1, 2, 3}));
  EXPECT_EQ(order(Graph{}).sequence, Nodes{});
  EXPECT_TRUE(order(Graph{}).acyclic());
}

TEST(StepOrder, PutsAStepAfterAllItWaitsFor) {
  EXPECT_EQ(order(Graph{4, {{3, 0}, {0, 2}, {3, 2}}}).sequence, (Nodes{1, 3, 0, 2}));
}

TEST(Graphs, GiveTheSameAnswersHoweverTheirEdgesAreWritten) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_graph();
    Graph other = graph;
    other.edges = shuffled(graph.edges, *rc::gen::arbitrary<unsigned>());
    other.edges.insert(other.edges.end(), graph.edges.begin(), graph.edges.end());
    RC_ASSERT(order(graph).sequence == order(other).sequence);
    RC_ASSERT(order(graph).cycles == order(other).cycles);
    RC_ASSERT(why_path(graph, 0, graph.nodes - 1) == why_path(other, 0, graph.nodes - 1));
  }));
}

TEST(StepOrder, OfAnyGraphWithoutCyclesNamesEachNodeOnceAndRespectsEachEdge) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_acyclic_graph();
    const Order found = order(graph);
    RC_ASSERT(found.acyclic());
    std::vector<std::size_t> place(graph.nodes, graph.nodes);
    for (std::size_t i = 0; i < found.sequence.size(); ++i)
      place.at(found.sequence[i]) = i;
    RC_ASSERT(found.sequence.size() == graph.nodes);
    RC_ASSERT(std::find(place.begin(), place.end(), graph.nodes) == place.end());
    for (const Edge& edge : graph.edges)
      RC_ASSERT(place[edge.from] < place[edge.to]);
  }));
}

TEST(Cycles, NameTheStepsThatWaitForEachOtherAndNotThoseBehindThem) {
  const Order found =
      order(Graph{7, {{5, 1}, {1, 5}, {5, 6}, {5, 2}, {0, 1}, {4, 2}, {2, 3}, {3, 4}}});
  EXPECT_FALSE(found.acyclic());
  EXPECT_TRUE(found.sequence.empty());
  EXPECT_EQ(found.cycles, (std::vector<Nodes>{{1, 5}, {2, 3, 4}}));
}

TEST(Cycles, HoldAStepThatWaitsForItself) {
  EXPECT_EQ(order(Graph{3, {{0, 1}, {1, 1}}}).cycles, (std::vector<Nodes>{{1}}));
}

TEST(Cycles, OfAnyGraphHoldExactlyTheNodesThatLeadToThemselves) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_graph();
    std::set<Node> members;
    for (const Nodes& cycle : order(graph).cycles) {
      for (const Node node : cycle) {
        RC_ASSERT(members.insert(node).second);
        RC_ASSERT(leads(graph, cycle.front(), node));
        RC_ASSERT(leads(graph, node, cycle.front()));
      }
    }
    for (Node node = 0; node < graph.nodes; ++node) {
      RC_ASSERT(members.contains(node) == leads(graph, node, node));
    }
  }));
}

TEST(Reach, TakesInTheStartsAndAllThatFollows) {
  const Graph graph{6, {{0, 2}, {2, 4}, {4, 0}, {1, 3}}};
  EXPECT_EQ(reachable_from(graph, {4}), (Nodes{0, 2, 4}));
  EXPECT_EQ(reachable_from(graph, {5, 1, 1}), (Nodes{1, 3, 5}));
  EXPECT_EQ(reachable_from(graph, {}), Nodes{});
}

TEST(Reach, OfAnyGraphIsWhatEdgesLeadTo) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_graph();
    const Nodes starts = *rc::gen::container<Nodes>(rc::gen::inRange<Node>(0, graph.nodes));
    Nodes expected;
    for (Node node = 0; node < graph.nodes; ++node) {
      const bool reached = std::any_of(starts.begin(), starts.end(), [&](Node start) {
        return start == node || leads(graph, start, node);
      });
      if (reached)
        expected.push_back(node);
    }
    RC_ASSERT(reachable_from(graph, starts) == expected);
  }));
}

TEST(Why, IsAnsweredByTheShortestPath) {
  const Graph graph{6, {{0, 1}, {1, 2}, {2, 5}, {0, 4}, {4, 5}, {0, 3}, {3, 5}}};
  EXPECT_EQ(why_path(graph, 0, 5), (Nodes{0, 3, 5}));
  EXPECT_EQ(why_path(graph, 0, 2), (Nodes{0, 1, 2}));
  EXPECT_EQ(why_path(graph, 5, 0), Nodes{});
  EXPECT_EQ(why_path(graph, 5, 5), Nodes{5});
}

TEST(Why, OfAnyGraphFollowsEdgesAndIsAnsweredExactlyWhenOneLeadsToTheOther) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_graph();
    const Node from = *rc::gen::inRange<Node>(0, graph.nodes);
    const Node to = *rc::gen::inRange<Node>(0, graph.nodes);
    const Nodes path = why_path(graph, from, to);
    RC_ASSERT(path.empty() == !(from == to || leads(graph, from, to)));
    if (path.empty())
      return;
    RC_ASSERT(path.front() == from);
    RC_ASSERT(path.back() == to);
    for (std::size_t i = 1; i < path.size(); ++i)
      RC_ASSERT(has_edge(graph, path[i - 1], path[i]));
    // No shortcut: the way to each node is one longer than the way to the one before it.
    for (std::size_t i = 0; i < path.size(); ++i) {
      RC_ASSERT(why_path(graph, from, path[i]).size() == i + 1);
      for (std::size_t j = i + 2; j < path.size(); ++j) {
        RC_ASSERT(!has_edge(graph, path[i], path[j]));
      }
    }
  }));
}

TEST(CriticalPath, AddsUpTheHeaviestWayToEachStep) {
  const Graph graph{5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}};
  const LongestPaths longest = longest_path(graph, {10, 5, 7, 1, 4});
  EXPECT_EQ(longest.lengths, (std::vector<std::int64_t>{10, 15, 17, 18, 4}));
  EXPECT_EQ(longest.previous, (Nodes{0, 0, 0, 2, 4}));
}

TEST(CriticalPath, ChoosesTheLowestNumberOfTwoEquallyHeavyWays) {
  EXPECT_EQ(longest_path(Graph{3, {{1, 2}, {0, 2}}}, {3, 3, 0}).previous[2], 0U);
  EXPECT_EQ(longest_path(Graph{2, {{0, 1}}}, {0, 0}).previous[1], 0U);
}

TEST(CriticalPath, OfAnyGraphIsTightAlongItselfAndNowhereExceeded) {
  EXPECT_TRUE(rc::check([] {
    const Graph graph = *any_acyclic_graph();
    const auto weights = *rc::gen::container<std::vector<std::int64_t>>(
        graph.nodes, rc::gen::inRange<std::int64_t>(0, 50));
    const LongestPaths longest = longest_path(graph, weights);
    for (const Edge& edge : graph.edges) {
      RC_ASSERT(longest.lengths[edge.to] >= longest.lengths[edge.from] + weights[edge.to]);
      RC_ASSERT(longest.previous[edge.to] != edge.to);
    }
    for (Node node = 0; node < graph.nodes; ++node) {
      const Node before = longest.previous[node];
      const std::int64_t so_far = before == node ? 0 : longest.lengths[before];
      RC_ASSERT(longest.lengths[node] == so_far + weights[node]);
      RC_ASSERT(before == node || has_edge(graph, before, node));
    }
  }));
}

TEST(Graphs, AskedAboutNodesTheyDoNotHaveAreABug) {
  EXPECT_THROW(order(Graph{2, {{0, 2}}}), Bug);
  EXPECT_THROW(order(Graph{2, {{2, 0}}}), Bug);
  EXPECT_THROW(reachable_from(Graph{2, {}}, {2}), Bug);
  EXPECT_THROW(why_path(Graph{2, {}}, 0, 2), Bug);
  EXPECT_THROW(why_path(Graph{2, {}}, 2, 0), Bug);
}

TEST(CriticalPath, OfACycleOrWithWrongWeightsIsABug) {
  EXPECT_THROW(longest_path(Graph{2, {{0, 1}, {1, 0}}}, {1, 1}), Bug);
  EXPECT_THROW(longest_path(Graph{2, {}}, {1}), Bug);
  EXPECT_THROW(longest_path(Graph{2, {}}, {1, -1}), Bug);
}

TEST(StepOrder, OfALongChainNeedsNoDeepStack) {
  Graph chain{20000, {}};
  for (Node node = 1; node < chain.nodes; ++node)
    chain.edges.push_back({node - 1, node});
  EXPECT_EQ(order(chain).sequence.size(), chain.nodes);
  chain.edges.push_back({chain.nodes - 1, 0});
  EXPECT_EQ(order(chain).cycles.front().size(), chain.nodes);
}

}  // namespace
}  // namespace draaiboek::engine

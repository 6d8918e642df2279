#pragma once
// Whether what was answered fits the questions of a form. Pure.

#include <string>
#include <vector>

#include "engine/kinds/common.h"

namespace draaiboek::engine {

/// Everything wrong with the answers, each at its question; `complete` also asks for what is
/// required (a hand-in), without it only what is there is judged (a saved draft).
std::vector<Refusal> check_answers(const Step& step,
                                   const std::map<std::string, GivenAnswer, std::less<>>& answers,
                                   bool complete);

/// As they go into a fact: values as they are, texts by name, empty ones left out.
Answers to_fact(const std::map<std::string, GivenAnswer, std::less<>>& answers);

/// Sum of the options chosen, and the highest that could be reached.
struct Score {
  int points = 0;
  int most = 0;
};
Score score_of(const Step& step, const Answers& answers);

}  // namespace draaiboek::engine

#pragma once
// What a planned date runs into, each as a sentence. Pure.

#include <functional>
#include <vector>

#include "engine/run/preview.h"
#include "web/pages/parts/say.h"

namespace draaiboek::web {

/// Whom and what the sentences name.
struct Accounts {
  const engine::Workflow& workflow;
  std::function<std::string(engine::PersonId)> person;
  std::function<std::string(engine::CaseId)> target;
};

std::string sentence_of(const Say& say, const engine::Collision& collision,
                        const Accounts& accounts);

/// Groups with `about` (the workshop, "" when there is one group only) and `lines`; each sentence
/// once in a group, and many organisations with the same step counted in one.
View collisions_view(const Say& say, const std::vector<engine::Collision>& collisions,
                     const Accounts& accounts);

}  // namespace draaiboek::web

#pragma once
// Who can help at a workshop: the organisations that were named for its topic, what was noted
// about themes and experts, and the experts of the wave. From what was handed in in the forms of
// the wave itself. Reads names of organisations; any thread.

#include <map>
#include <string>
#include <vector>

#include "web/pages/parts/names.h"
#include "web/pages/workshop/place.h"

namespace draaiboek::web {

/// A question of a form of the wave that belongs to this workshop, with what was answered.
struct Topic {
  const engine::Question* question = nullptr;
  const engine::Answer* answer = nullptr;
};

/// Questions whose label names this workshop, and those of the forms that must be ready for it
/// which name no other. Only about organisations, or in free words. Pure.
std::vector<Topic> topics_of(const Seen& seen, const Workshop& workshop);

/// Names by the id of an organisation, of all that these topics name.
std::map<std::string, std::string> names_in(Desk& desk, const Asked& asked,
                                            const std::vector<Topic>& topics);
/// A list for templates/workshop/topics.
View topics_view(const Say& say, const std::vector<Topic>& topics,
                 const std::map<std::string, std::string>& organisations,
                 const std::map<engine::TextId, std::string>& texts);
/// The experts of the wave with their addresses.
View experts_view(Desk& desk, const Asked& asked);

/// Sets experts, advisers, topics, aids, and where the list to sign and the questions are.
void set_help(View& body, Desk& desk, const Asked& asked, const Workshop& workshop,
              const std::map<engine::TextId, std::string>& texts);

}  // namespace draaiboek::web

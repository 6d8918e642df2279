#include "web/pages/workshop/collision.h"

#include <algorithm>
#include <map>
#include <set>

#include "web/show/words.h"

namespace draaiboek::web {
namespace {

using Clash = engine::Collision::Kind;
using Parameters = std::map<std::string, std::string>;

std::string_view key_of(Clash kind) {
  switch (kind) {
    case Clash::weekend:
      return "collision.weekend";
    case Clash::holiday:
      return "collision.holiday";
    case Clash::school_holiday:
      return "collision.school-holiday";
    case Clash::room:
      return "collision.room";
    case Clash::staff:
      return "collision.staff";
    case Clash::extension:
      return "collision.extension";
    case Clash::preparation:
      return "collision.preparation";
    case Clash::order:
      return "collision.order";
    case Clash::past_deadline:
      return "collision.past-deadline";
  }
  return "collision.weekend";
}

std::string anchor_words(const Say& say, const Accounts& accounts, const std::string& anchor) {
  const engine::Anchor* found = accounts.workflow.find_anchor(anchor);
  return found == nullptr ? anchor : say.word(found->title);
}

std::pair<std::string, std::string> in_order(const Accounts& accounts, const std::string& one,
                                             const std::string& other) {
  for (const engine::Anchor& anchor : accounts.workflow.anchors) {
    if (anchor.id == one)
      return {one, other};
    if (anchor.id == other)
      return {other, one};
  }
  return {one, other};
}

/// What is said of one step of many organisations is said once.
struct Bundle {
  const engine::Collision* first;
  int count = 0;
};

bool is_alike(const engine::Collision& one, const engine::Collision& other) {
  return one.kind == other.kind && one.step.has_value() && one.step == other.step &&
         one.date == other.date;
}

std::vector<Bundle> bundles_of(const std::vector<engine::Collision>& collisions) {
  std::vector<Bundle> found;
  for (const engine::Collision& collision : collisions) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const Bundle& one) {
      return is_alike(*one.first, collision);
    });
    if (same == found.end())
      found.push_back({&collision, 1});
    else
      ++same->count;
  }
  return found;
}

std::string words_of(const Say& say, const Bundle& bundle, const Accounts& accounts) {
  const engine::Collision& one = *bundle.first;
  if (bundle.count == 1)
    return sentence_of(say, one, accounts);
  const bool extension = one.kind == Clash::extension;
  return say(extension ? "collision.extensions" : "collision.past-deadlines",
             {{"step", say.word(accounts.workflow.steps.at(*one.step).title)},
              {"date", one.date ? say.day(*one.date) : ""},
              {"count", std::to_string(bundle.count)}});
}

std::string booked(const Say& say, const engine::Booking& booking) {
  return say.word(booking.session) + " (" + booking.wave_title + ")";
}

}  // namespace

std::string sentence_of(const Say& say, const engine::Collision& collision,
                        const Accounts& accounts) {
  std::string key(key_of(collision.kind));
  Parameters words;
  words["date"] = collision.date ? say.day(*collision.date) : "";
  switch (collision.kind) {
    case Clash::weekend:
      break;
    case Clash::holiday:
    case Clash::school_holiday:
      words["what"] = say(collision.what);
      break;
    case Clash::room:
      words["room"] = collision.booking->room;
      words["booking"] = booked(say, *collision.booking);
      break;
    case Clash::staff:
      words["person"] = accounts.person(collision.person);
      if (words["person"].empty())
        words["person"] = say("collision.somebody");
      words["booking"] = booked(say, *collision.booking);
      break;
    case Clash::preparation: {
      // The same pair, whichever of the two is looked at.
      const auto [first, second] = in_order(accounts, collision.anchor, collision.what);
      words["first"] = anchor_words(say, accounts, first);
      words["second"] = anchor_words(say, accounts, second);
      break;
    }
    case Clash::order:
      words["workshop"] = anchor_words(say, accounts, collision.what);
      break;
    case Clash::extension:
    case Clash::past_deadline:
      if (!collision.step) {
        key = "collision.past";
        break;
      }
      words["who"] = accounts.target(collision.target);
      words["step"] = say.word(accounts.workflow.steps.at(*collision.step).title);
      break;
  }
  return say(std::move(key), std::move(words));
}

View collisions_view(const Say& say, const std::vector<engine::Collision>& collisions,
                     const Accounts& accounts) {
  std::vector<std::string> titles;
  std::map<std::string, View::List> lines;
  std::set<std::string> said;
  for (const Bundle& bundle : bundles_of(collisions)) {
    std::string sentence = words_of(say, bundle, accounts);
    const std::string& anchor = bundle.first->anchor;
    const std::string title =
        anchor.empty() ? say("collision.deadlines") : anchor_words(say, accounts, anchor);
    if (!said.insert(title + sentence).second)
      continue;
    if (!lines.contains(title))
      titles.push_back(title);
    lines[title].emplace_back(std::move(sentence));
  }
  View::List groups;
  for (const std::string& title : titles) {
    View group;
    group.set("about", titles.size() > 1 ? title : "").set("lines", std::move(lines[title]));
    groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace draaiboek::web

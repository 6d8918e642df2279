#include "web/pages/workshop/collision.h"

#include <algorithm>

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
    case Clash::preparation:
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
  std::vector<std::string> sentences;
  for (const engine::Collision& collision : collisions) {
    std::string sentence = sentence_of(say, collision, accounts);
    if (std::find(sentences.begin(), sentences.end(), sentence) == sentences.end())
      sentences.push_back(std::move(sentence));
  }
  View::List list;
  for (std::string& sentence : sentences) {
    View item;
    item.set("words", std::move(sentence));
    list.push_back(std::move(item));
  }
  return list;
}

}  // namespace draaiboek::web

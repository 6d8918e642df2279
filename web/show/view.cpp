#include "web/show/view.h"

#include <algorithm>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t usual_names = 10;

template <class Map>
auto entry_of(Map& map, std::string_view name) {
  return std::find_if(map.begin(), map.end(),
                      [name](const View::Entry& entry) { return entry.name == name; });
}

View& add_entry(View::Map& map, std::string name, View value) {
  if (map.empty())
    map.reserve(usual_names);
  return map.emplace_back(View::Entry{std::move(name), std::move(value)}).value;
}

}  // namespace

View& View::set(std::string name, View value) {
  auto* map = std::get_if<Map>(&held_);
  engine::expects(map != nullptr, "names are set on a map only");
  if (const auto entry = entry_of(*map, name); entry != map->end())
    entry->value = std::move(value);
  else
    add_entry(*map, std::move(name), std::move(value));
  return *this;
}

View& View::set_all(View map) {
  auto* names = std::get_if<Map>(&map.held_);
  engine::expects(names != nullptr, "names are taken from a map only");
  for (Entry& entry : *names)
    set(std::move(entry.name), std::move(entry.value));
  return *this;
}

View& View::add(const std::string& name, View item) {
  auto* map = std::get_if<Map>(&held_);
  engine::expects(map != nullptr, "lists are made in a map only");
  const auto entry = entry_of(*map, name);
  View& held = entry != map->end() ? entry->value : add_entry(*map, name, List{});
  auto* list = std::get_if<List>(&held.held_);
  engine::expects(list != nullptr, "items are added to a list only");
  list->push_back(std::move(item));
  return *this;
}

const View* View::find(std::string_view name) const {
  const auto* map = std::get_if<Map>(&held_);
  if (map == nullptr)
    return nullptr;
  const auto entry = entry_of(*map, name);
  return entry == map->end() ? nullptr : &entry->value;
}

std::string View::text(std::string_view name) const {
  const View* found = find(name);
  const auto* text = found == nullptr ? nullptr : std::get_if<std::string>(&found->held_);
  return text == nullptr ? std::string() : *text;
}

}  // namespace draaiboek::web

#pragma once
// What a template sees: texts, booleans, lists and maps, made by pages and read by render only.
// A plain value. An empty text counts as false in a section, as do false and an empty list.
//
//   View row;
//   row.set("name", organisation.name).set("late", standing.late);
//   page.add("rows", std::move(row));

#include <concepts>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace draaiboek::web {

class View {
 public:
  struct Entry;
  using List = std::vector<View>;
  /// In the order in which the names were given; so few that looking through them is quickest.
  using Map = std::vector<Entry>;

  /// An empty map, to be filled with `set`.
  View();
  View(std::string text);                                // NOLINT(google-explicit-constructor)
  View(std::string_view text);                           // NOLINT(google-explicit-constructor)
  View(const char* text);                                // NOLINT(google-explicit-constructor)
  View(List list);                                       // NOLINT(google-explicit-constructor)
  View(std::same_as<bool> auto truth) : held_(truth) {}  // NOLINT(google-explicit-constructor)
  /// A number as text.
  View(std::integral auto number)  // NOLINT(google-explicit-constructor)
      requires(!std::same_as<decltype(number), bool>)
      : held_(std::to_string(number)) {}

  /// Gives the map `name`; an earlier value is replaced. A Bug unless this is a map.
  View& set(std::string name, View value);
  /// Puts every name of another map in this one.
  View& set_all(View map);
  /// Appends to the list `name`, which is made when it isn't there.
  View& add(const std::string& name, View item);

  /// nullptr when this isn't a map or has no such name; for tests and render.
  const View* find(std::string_view name) const;
  /// The text at `name`, "" when there is none; for tests.
  std::string text(std::string_view name) const;

  const std::variant<std::string, bool, List, Map>& held() const { return held_; }

 private:
  std::variant<std::string, bool, List, Map> held_;
};

struct View::Entry {
  std::string name;
  View value;
};

// Here, for until now an Entry wasn't whole.
inline View::View() : held_(Map{}) {}
inline View::View(std::string text) : held_(std::move(text)) {}
inline View::View(std::string_view text) : held_(std::string(text)) {}
inline View::View(const char* text) : held_(std::string(text)) {}
inline View::View(List list) : held_(std::move(list)) {}

}  // namespace draaiboek::web

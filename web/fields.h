#pragma once
// Names with values as a visitor sent them: the query, a form, the cookies. The order is kept
// and a name may come more than once. A plain value; texts are valid UTF-8 (checked by readers).

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draaiboek::web {

class Fields {
 public:
  using Entry = std::pair<std::string, std::string>;

  Fields() = default;
  Fields(std::initializer_list<Entry> entries) : entries_(entries) {}

  void add(std::string name, std::string value) {
    entries_.emplace_back(std::move(name), std::move(value));
  }

  bool has(std::string_view name) const { return find(name).has_value(); }
  /// The first value of `name`; "" when it wasn't sent.
  std::string get(std::string_view name) const { return find(name).value_or(""); }
  /// The first value of `name`; nullopt when it wasn't sent.
  std::optional<std::string> find(std::string_view name) const {
    for (const auto& [key, value] : entries_) {
      if (key == name)
        return value;
    }
    return std::nullopt;
  }
  /// Every value of `name` in the order sent (checkboxes, repeated parameters).
  std::vector<std::string> all(std::string_view name) const {
    std::vector<std::string> values;
    for (const auto& [key, value] : entries_) {
      if (key == name)
        values.push_back(value);
    }
    return values;
  }

  std::size_t size() const { return entries_.size(); }
  bool empty() const { return entries_.empty(); }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

  bool operator==(const Fields&) const = default;

 private:
  std::vector<Entry> entries_;
};

}  // namespace draaiboek::web

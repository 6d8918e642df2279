#include "engine/text/facts.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include "engine/text/fact_fields.h"

namespace draaiboek::text {
namespace {

using namespace engine;
using Json = nlohmann::ordered_json;

class WrongValue : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

template <class T>
concept Enumeration = std::is_enum_v<T>;
/// A struct whose fields are listed.
template <class T>
concept Part = std::is_class_v<T>;

// Writing. The overloads are declared before the templates that call each other.

Json encoded(const std::string& value) {
  return value;
}
Json encoded(bool value) {
  return value;
}
Json encoded(int value) {
  return value;
}
Json encoded(Date value) {
  return to_text(value);
}
Json encoded(Instant value) {
  return value.time_since_epoch().count();
}
template <class Tag>
Json encoded(const Id<Tag>& id) {
  return id ? id.text() : std::string();
}
template <Enumeration E>
Json encoded(E value) {
  return value_names<E>.at(static_cast<std::size_t>(value));
}
template <class T>
Json encoded(const std::vector<T>& list);
Json encoded(const Answers& answers);
template <Part T>
Json encoded(const T& part);

struct Writer {
  Json& out;
  template <class T>
  void operator()(const char* key, const T& value) {
    out.emplace(key, encoded(value));
  }
};

template <Part T>
Json encoded(const T& part) {
  Json out = Json::object();
  Writer writer{out};
  fields(writer, part);
  return out;
}
template <class T>
Json encoded(const std::vector<T>& list) {
  Json out = Json::array();
  for (const T& item : list)
    out.push_back(encoded(item));
  return out;
}
Json encoded(const Answers& answers) {
  Json out = Json::object();
  for (const auto& [question, answer] : answers)
    out.emplace(question, encoded(answer));
  return out;
}

// Reading. Strings are moved out of the parsed text, which nobody else sees.

void decode(Json& in, std::string& value) {
  if (!in.is_string())
    throw WrongValue("a text was expected");
  value = std::move(in.get_ref<std::string&>());
}
void decode(Json& in, bool& value) {
  if (!in.is_boolean())
    throw WrongValue("true or false was expected");
  value = in.get<bool>();
}
void decode(Json& in, int& value) {
  if (!in.is_number_integer())
    throw WrongValue("a whole number was expected");
  const auto number = in.get<std::int64_t>();
  if (!std::in_range<int>(number))
    throw WrongValue("the number is too large");
  value = static_cast<int>(number);
}
void decode(Json& in, Instant& value) {
  if (!in.is_number_integer())
    throw WrongValue("a whole number was expected");
  value = Instant(std::chrono::milliseconds(in.get<std::int64_t>()));
}
void decode(Json& in, Date& value) {
  const auto date =
      in.is_string() ? date_from_text(in.get_ref<const std::string&>()) : std::nullopt;
  if (!date)
    throw WrongValue("a date was expected");
  value = *date;
}
template <class Tag>
void decode(Json& in, Id<Tag>& value) {
  if (!in.is_string())
    throw WrongValue("an id was expected");
  const auto& text = in.get_ref<const std::string&>();
  if (text.empty()) {
    value = {};
    return;
  }
  const auto id = Id<Tag>::parse(text);
  if (!id)
    throw WrongValue("an id was expected");
  value = *id;
}
template <Enumeration E>
void decode(Json& in, E& value) {
  if (!in.is_string())
    throw WrongValue("a name was expected");
  const auto& text = in.get_ref<const std::string&>();
  for (std::size_t i = 0; i < value_names<E>.size(); ++i) {
    if (value_names<E>[i] != text)
      continue;
    value = static_cast<E>(i);
    return;
  }
  throw WrongValue("the name \"" + text + "\" is unknown");
}
template <class T>
void decode(Json& in, std::vector<T>& list);
void decode(Json& in, Answers& answers);
template <Part T>
void decode(Json& in, T& part);

struct Reader {
  Json& in;
  template <class T>
  void operator()(const char* key, T& value) {
    const auto found = in.find(key);
    if (found == in.end())
      throw WrongValue(std::string("the key \"") + key + "\" is missing");
    try {
      decode(*found, value);
    } catch (const WrongValue& wrong) {
      throw WrongValue(std::string("\"") + key + "\": " + wrong.what());
    }
  }
};

template <Part T>
void decode(Json& in, T& part) {
  if (!in.is_object())
    throw WrongValue("an object was expected");
  Reader reader{in};
  fields(reader, part);
}
template <class T>
void decode(Json& in, std::vector<T>& list) {
  if (!in.is_array())
    throw WrongValue("a list was expected");
  list.resize(in.size());
  for (std::size_t i = 0; i < list.size(); ++i)
    decode(in[i], list[i]);
}
void decode(Json& in, Answers& answers) {
  if (!in.is_object())
    throw WrongValue("an object was expected");
  for (const auto& item : in.items())
    decode(item.value(), answers[item.key()]);
}

/// Who and when: the same for every fact.
template <class Io, Like<Event> E>
void event_fields(Io& io, E& event) {
  io("at", event.at);
  io("day", event.on);
  io("by", event.by);
  io("command", event.command);
}

using ReadFact = Fact (*)(Json&);

template <class F>
Fact read_fact(Json& in) {
  F fact{};
  decode(in, fact);
  return fact;
}

template <class... F>
std::unordered_map<std::string_view, ReadFact> reader_table(const std::variant<F...>*) {
  static_assert(((!fact_name<F>.empty()) && ...), "every fact has a name");
  return {{fact_name<F>, &read_fact<F>}...};
}

Event read_event(Json& in) {
  static const auto readers = reader_table(static_cast<const Fact*>(nullptr));
  if (!in.is_object())
    throw WrongValue("it is not an object");
  std::string name;
  Reader reader{in};
  reader("fact", name);
  const auto found = readers.find(name);
  if (found == readers.end())
    throw WrongValue("the fact \"" + name + "\" is unknown");
  try {
    Event event{found->second(in), {}, {}, {}, {}};
    event_fields(reader, event);
    return event;
  } catch (const WrongValue& wrong) {
    throw WrongValue("in the fact \"" + name + "\", " + wrong.what());
  }
}

void add_fields(Json& out, const Fact& fact) {
  Writer writer{out};
  std::visit([&](const auto& one) { fields(writer, one); }, fact);
}

std::string dumped(const Json& json) {
  try {
    return json.dump();
  } catch (const Json::exception&) {
    throw std::runtime_error("An event can't be written: a text in it is not UTF-8.");
  }
}

}  // namespace

std::string_view name_of(const Fact& fact) {
  return std::visit([]<class F>(const F&) -> std::string_view { return fact_name<F>; }, fact);
}

std::string to_json(const Fact& fact) {
  Json out = Json::object();
  out.emplace("fact", name_of(fact));
  add_fields(out, fact);
  return dumped(out);
}

std::string to_json(const Event& event) {
  Json out = Json::object();
  Writer writer{out};
  out.emplace("fact", name_of(event.fact));
  event_fields(writer, event);
  add_fields(out, event.fact);
  return dumped(out);
}

Event event_from_json(std::string_view json) {
  try {
    Json parsed = Json::parse(json);
    return read_event(parsed);
  } catch (const Json::exception&) {
    throw std::runtime_error("A stored event can't be read: it is not JSON.");
  } catch (const WrongValue& wrong) {
    throw std::runtime_error(std::string("A stored event can't be read: ") + wrong.what() + ".");
  }
}

}  // namespace draaiboek::text

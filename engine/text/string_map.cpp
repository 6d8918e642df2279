#include "engine/text/string_map.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace draaiboek::text {
namespace {

template <class Map>
Map map_from(std::string_view json) {
  try {
    return nlohmann::json::parse(json).get<Map>();
  } catch (const nlohmann::json::exception& wrong) {
    throw std::runtime_error(std::string("this isn't a map of texts: ") + wrong.what());
  }
}

}  // namespace

std::map<std::string, std::string> string_map_from_json(std::string_view json) {
  return map_from<std::map<std::string, std::string>>(json);
}

std::string to_json(const TypedFields& fields) {
  try {
    return nlohmann::json(fields).dump();
  } catch (const nlohmann::json::exception& wrong) {
    throw std::runtime_error(std::string("these fields can't be written: ") + wrong.what());
  }
}

TypedFields typed_fields_from_json(std::string_view json) {
  return map_from<TypedFields>(json);
}

}  // namespace draaiboek::text

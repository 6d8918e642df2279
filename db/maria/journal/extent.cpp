#include "db/maria/journal/extent.h"

#include <charconv>
#include <string_view>

#include "db/maria/link/value.h"
#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr std::size_t id_length = 16;

[[noreturn]] void say_cut() {
  throw WorldError("The database cut a list of cases short: is group_concat_max_len too small?");
}

}  // namespace

engine::Extent read_extent(const std::string& column) {
  engine::Extent extent;
  std::string_view rest = column;
  while (!rest.empty()) {
    if (rest.size() <= id_length)
      say_cut();
    engine::Head head{engine::CaseId{bits_of_bytes(rest.substr(0, id_length))}, 0};
    rest.remove_prefix(id_length);
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), head.version);
    if (error != std::errc())
      say_cut();
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    extent.push_back(head);
    if (rest == " ")
      say_cut();
    rest.remove_prefix(rest.empty() ? 0 : 1);
  }
  return extent;
}

}  // namespace draaiboek::db

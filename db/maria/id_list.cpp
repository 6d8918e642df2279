#include "db/maria/id_list.h"

#include <bit>

namespace draaiboek::db {

void IdList::fill(const std::vector<engine::Bits128>& bits) {
  const std::size_t places = std::bit_ceil(bits.size());
  values_.assign(bits.begin(), bits.end());
  values_.resize(places, bits.empty() ? Value(Null()) : Value(bits.front()));
  marks_ = "(?";
  for (std::size_t place = 1; place < places; ++place)
    marks_ += ",?";
  marks_ += ")";
}

}  // namespace draaiboek::db

#pragma once
// Many ids in one statement: the marks for behind IN, and what is bound to them. Only a few
// lengths occur (powers of two; the first id is repeated), so that a connection prepares few
// statements. Pure; any thread.
//
//   const IdList wanted(ids);
//   connection.query("SELECT p.id, p.name FROM person p WHERE p.id IN " + wanted.marks(),
//                    wanted.values());

#include <string>
#include <vector>

#include "db/maria/link/value.h"

namespace draaiboek::db {

class IdList {
 public:
  template <class Name>
  explicit IdList(const std::vector<Name>& ids) {
    std::vector<engine::Bits128> bits;
    bits.reserve(ids.size());
    for (const Name& id : ids)
      bits.push_back(id.bits);
    fill(bits);
  }

  /// "(?,?)"; of no ids "(?)", bound to NULL, which matches nothing.
  const std::string& marks() const { return marks_; }
  const std::vector<Value>& values() const { return values_; }

 private:
  void fill(const std::vector<engine::Bits128>& bits);

  std::string marks_{};
  std::vector<Value> values_{};
};

}  // namespace draaiboek::db

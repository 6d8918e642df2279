#pragma once
// The answer of a query, row by row. It belongs to one connection and must be gone before the
// same statement runs again there. Columns count from 1, in the order of the statement. Reading
// a NULL through a plain reader is a Bug. One thread at a time.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "db/maria/link/value.h"

namespace draaiboek::db {

class Rows {
 public:
  struct Held;
  explicit Rows(std::unique_ptr<Held> held);
  Rows(Rows&&) noexcept;
  Rows& operator=(Rows&&) noexcept;
  ~Rows();

  /// Steps to the next row; false after the last.
  bool next();

  bool is_null(unsigned column) const;
  std::int64_t integer(unsigned column) const;
  bool truth(unsigned column) const { return integer(column) != 0; }
  /// Text and bytes alike.
  std::string text(unsigned column) const;
  engine::Instant instant(unsigned column) const;
  engine::Date date(unsigned column) const;
  engine::Bits128 bits(unsigned column) const;
  template <class Name>
  Name id(unsigned column) const {
    return Name{bits(column)};
  }
  /// `read` is one of the readers above: rows.maybe(3, &Rows::text).
  template <class T>
  std::optional<T> maybe(unsigned column, T (Rows::*read)(unsigned) const) const {
    if (is_null(column))
      return std::nullopt;
    return (this->*read)(column);
  }

 private:
  std::unique_ptr<Held> held_;
};

}  // namespace draaiboek::db

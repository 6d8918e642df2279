#include "db/maria/link/statement.h"

#include <cppconn/datatype.h>
#include <cppconn/exception.h>

#include <utility>

#include "db/maria/link/failure.h"
#include "engine/base/expects.h"

namespace draaiboek::db {
namespace {

using engine::expects;

/// Binds whatever a Value holds at one place.
struct Binder {
  sql::PreparedStatement& statement;
  unsigned place;

  void operator()(Null) const { statement.setNull(place, sql::DataType::SQLNULL); }
  void operator()(std::int64_t number) const { statement.setInt64(place, number); }
  void operator()(std::string_view text) const { text_at_place(text); }
  void operator()(const Bytes& bytes) const { text_at_place(bytes.content); }
  void operator()(engine::Bits128 bits) const { text_at_place(to_bytes(bits)); }
  void operator()(engine::Date date) const { text_at_place(engine::to_text(date)); }

 private:
  void text_at_place(std::string_view text) const {
    statement.setString(place, sql::SQLString(text.data(), text.size()));
  }
};

/// Reads a column; asking for one that isn't there is our own mistake.
template <class Reader>
auto read(Rows::Held& held, Reader reader) {
  try {
    return reader(*held.rows);
  } catch (const sql::SQLException& error) {
    throw engine::Bug(std::string("expected: a column of the answer: ") + error.what());
  }
}

}  // namespace

void bind(Statement& statement, std::span<const Value> values) {
  unsigned place = 1;
  for (const Value& value : values) {
    std::visit(Binder{*statement.prepared, place}, value.held());
    ++place;
  }
}

Rows::Rows(std::unique_ptr<Held> held) : held_(std::move(held)) {
  held_->statement->being_read = true;
}
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;
Rows::~Rows() {
  if (held_)
    held_->statement->being_read = false;
}

bool Rows::next() {
  try {
    return held_->rows->next();
  } catch (const sql::SQLException& error) {
    throw_failure(error.getErrorCode(), error.what());
  }
}

bool Rows::is_null(unsigned column) const {
  return read(*held_, [column](sql::ResultSet& rows) { return rows.isNull(column); });
}

std::int64_t Rows::integer(unsigned column) const {
  expects(!is_null(column), "a column that is read plainly is never NULL");
  return read(*held_, [column](sql::ResultSet& rows) { return rows.getInt64(column); });
}

std::string Rows::text(unsigned column) const {
  expects(!is_null(column), "a column that is read plainly is never NULL");
  return read(*held_, [column](sql::ResultSet& rows) {
    const sql::SQLString found = rows.getString(column);
    return std::string(found.c_str(), found.length());
  });
}

engine::Instant Rows::instant(unsigned column) const {
  return engine::Instant(std::chrono::milliseconds(integer(column)));
}

engine::Date Rows::date(unsigned column) const {
  const auto date = engine::date_from_text(text(column));
  expects(date.has_value(), "a DATE column holds a date");
  return *date;
}

engine::Bits128 Rows::bits(unsigned column) const {
  return bits_of_bytes(text(column));
}

}  // namespace draaiboek::db

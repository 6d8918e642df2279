#pragma once
// A long list in pages: which part of it is shown, and the links to the others. `pagina` in the
// query is the number, from 1. Values and pure functions.

#include <algorithm>
#include <vector>

#include "web/pages/parts/say.h"

namespace draaiboek::web {

inline constexpr std::size_t rows_on_a_page = 25;

struct Paging {
  std::size_t all = 0;
  /// From 1; a page that doesn't exist becomes the nearest that does.
  std::size_t page = 1;
  std::size_t on_a_page = rows_on_a_page;

  std::size_t pages() const { return all == 0 ? 1 : (all + on_a_page - 1) / on_a_page; }
  /// Of the first row that is shown, and after the last.
  std::size_t begin() const { return (page - 1) * on_a_page; }
  std::size_t end() const { return std::min(all, begin() + on_a_page); }
};

Paging paging_of(const Asked& asked, std::size_t all, std::size_t on_a_page = rows_on_a_page);

/// Only the rows of this page.
template <class T>
std::vector<T> rows_of(std::vector<T> all, const Paging& paging) {
  const auto from = all.begin() + static_cast<std::ptrdiff_t>(paging.begin());
  const auto to = all.begin() + static_cast<std::ptrdiff_t>(paging.end());
  return std::vector<T>(std::make_move_iterator(from), std::make_move_iterator(to));
}

/// For templates/parts/pagination; false when one page holds all. The links keep the query.
View pagination_view(const Say& say, const Asked& asked, const Paging& paging);

}  // namespace draaiboek::web

#pragma once
// Which page shows a step of which kind: GET /zaken/{case}/stappen/{step}. A kind without a row
// gets the plain page, so every step can be opened.

#include <span>
#include <string_view>

#include "web/page.h"

namespace draaiboek::web {

struct KindPage {
  /// As written in a programme file.
  std::string_view kind;
  /// For who does the step, and for everyone who sees the whole wave.
  Page page;
  /// For everyone else; the plain page when there is none.
  Page onlookers = nullptr;
};

/// One row per kind that has a page of its own.
std::span<const KindPage> kind_pages();

/// The page of the step, by its kind and by who looks.
Response step_page(Desk& desk, const Asked& asked);

}  // namespace draaiboek::web

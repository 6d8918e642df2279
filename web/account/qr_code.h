#pragma once
// A text as a QR code, drawn as the outline of its dark squares: for a page to put in an SVG. Pure,
// thread-safe.

#include <string>

namespace draaiboek::web {

struct QrCode {
  /// Squares in a row, with the white border that readers need.
  int size = 0;
  /// The `d` of an SVG path: each dark run of squares as a box of height 1.
  std::string path;
};

/// A text that is too long for a QR code is a Bug.
QrCode qr_code(const std::string& text);

}  // namespace draaiboek::web

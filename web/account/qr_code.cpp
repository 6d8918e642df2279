#include "web/account/qr_code.h"

#include <qrencode.h>

#include <memory>

#include "engine/base/expects.h"

namespace draaiboek::web {
namespace {

constexpr int border = 4;

struct Freed {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

std::string box(int column, int row, int width) {
  return "M" + std::to_string(column + border) + " " + std::to_string(row + border) + "h" +
         std::to_string(width) + "v1h-" + std::to_string(width) + "z";
}

}  // namespace

QrCode qr_code(const std::string& text) {
  const std::unique_ptr<QRcode, Freed> code(QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M));
  engine::expects(code != nullptr, "the text fits in a QR code");
  QrCode drawn{code->width + 2 * border, ""};
  for (int row = 0; row < code->width; ++row) {
    int dark = 0;
    for (int column = 0; column <= code->width; ++column) {
      const bool is_dark =
          column < code->width && (code->data[row * code->width + column] & 1U) != 0;
      if (!is_dark && dark > 0)
        drawn.path += box(column - dark, row, dark);
      dark = is_dark ? dark + 1 : 0;
    }
  }
  return drawn;
}

}  // namespace draaiboek::web

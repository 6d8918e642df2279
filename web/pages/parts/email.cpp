#include "web/pages/parts/email.h"

namespace draaiboek::web {

std::string clean_email(const std::string& typed) {
  std::string address;
  for (const char letter : typed) {
    if (letter == ' ' || letter == '\t')
      continue;
    const bool is_capital = letter >= 'A' && letter <= 'Z';
    address += is_capital ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  const auto at = address.find('@');
  const bool one_at = at != std::string::npos && address.find('@', at + 1) == std::string::npos;
  const bool good = one_at && at > 0 && address.find('.', at) != std::string::npos &&
                    !address.ends_with('.') && address.size() <= 254;
  return good ? address : "";
}

}  // namespace draaiboek::web

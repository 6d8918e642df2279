#include "db/maria/link/address.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "db/world_error.h"

namespace draaiboek::db {
namespace {

constexpr std::array schemes = {std::string_view("mysql://"), std::string_view("mariadb://")};
constexpr std::string_view socket_parameter = "?socket=";

[[noreturn]] void refuse() {
  throw WorldError("database.url must look like mysql://user:password@host:port/schema.");
}

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      plain += text[i];
      continue;
    }
    unsigned byte = 0;
    const auto digits = text.substr(i + 1, 2);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    if (digits.size() != 2 || read.ptr != digits.data() + 2)
      refuse();
    plain += static_cast<char>(byte);
    i += 2;
  }
  return plain;
}

std::string_view without_scheme(std::string_view url) {
  for (const auto scheme : schemes) {
    if (url.starts_with(scheme))
      return url.substr(scheme.size());
  }
  refuse();
}

bool is_port(std::string_view text) {
  return !text.empty() && text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string tcp_host(std::string_view host) {
  const auto colon = host.rfind(':');
  if (colon == std::string_view::npos)
    return "tcp://" + std::string(host) + ":3306";
  if (colon == 0 || !is_port(host.substr(colon + 1)))
    refuse();
  return "tcp://" + std::string(host);
}

}  // namespace

Address address_of_url(std::string_view url) {
  const std::string_view rest = without_scheme(url);
  const auto slash = rest.find('/');
  const auto at = rest.substr(0, slash).rfind('@');
  if (slash == std::string_view::npos || at == std::string_view::npos)
    refuse();
  const std::string_view account = rest.substr(0, at);
  const std::string_view host = rest.substr(at + 1, slash - at - 1);
  std::string_view schema = rest.substr(slash + 1);
  std::string_view socket;
  if (const auto mark = schema.find('?'); mark != std::string_view::npos) {
    if (!schema.substr(mark).starts_with(socket_parameter))
      refuse();
    socket = schema.substr(mark + socket_parameter.size());
    schema = schema.substr(0, mark);
  }
  const auto colon = account.find(':');
  Address address;
  address.user = unescaped(account.substr(0, colon));
  if (colon != std::string_view::npos)
    address.password = unescaped(account.substr(colon + 1));
  address.schema = unescaped(schema);
  if (address.user.empty() || address.schema.empty() || (host.empty() && socket.empty()))
    refuse();
  address.host = socket.empty() ? tcp_host(host) : "unix://" + unescaped(socket);
  return address;
}

}  // namespace draaiboek::db

#include "web/account/device.h"

#include <array>
#include <utility>

namespace draaiboek::web {
namespace {

using Known = std::pair<std::string_view, std::string_view>;

// Most browsers also name the ones that they resemble, so the particular ones come first.
constexpr std::array<Known, 6> browsers = {
    Known{"Edg/", "Edge"},      Known{"OPR/", "Opera"},     Known{"Firefox/", "Firefox"},
    Known{"FxiOS/", "Firefox"}, Known{"Chrome/", "Chrome"}, Known{"Safari/", "Safari"}};
constexpr std::array<Known, 7> systems = {Known{"iPhone", "iPhone"},   Known{"iPad", "iPad"},
                                          Known{"Android", "Android"}, Known{"Windows", "Windows"},
                                          Known{"Mac OS X", "macOS"},  Known{"CrOS", "ChromeOS"},
                                          Known{"Linux", "Linux"}};

template <std::size_t count>
std::string_view found(const std::array<Known, count>& rows, std::string_view text) {
  for (const auto& [mark, name] : rows) {
    if (text.find(mark) != std::string_view::npos)
      return name;
  }
  return "";
}

}  // namespace

std::string device_of(std::string_view user_agent) {
  const std::string browser(found(browsers, user_agent));
  const std::string system(found(systems, user_agent));
  return browser.empty() || system.empty() ? browser + system : browser + ", " + system;
}

}  // namespace draaiboek::web

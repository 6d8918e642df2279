#pragma once
// Days as places from left to right, in whole months. Values and pure functions; pixels.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace draaiboek::web {

/// The first and the last day that a picture must show.
struct Days {
  std::optional<engine::Date> first{};
  std::optional<engine::Date> last{};

  void include(const std::optional<engine::Date>& date);
};

class TimeScale {
 public:
  struct Month {
    int x = 0;
    int width = 0;
    /// "nov", and "jan 2027" where a year begins or the picture does.
    std::string words{};
  };

  /// From the first of a month to the last of one; that of `today` when no day is shown. At most
  /// three years, or until today.
  TimeScale(const Days& shown, engine::Date today);

  int width() const { return width_; }
  /// Where the day begins and where it ends; days outside stand at the edge.
  int begin_of(engine::Date date) const;
  int end_of(engine::Date date) const;
  bool shows(engine::Date date) const { return first_ <= date && date <= last_; }
  std::vector<Month> months(std::string_view language) const;

 private:
  engine::Date first_;
  engine::Date last_;
  int width_;
};

}  // namespace draaiboek::web

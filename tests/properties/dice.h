#pragma once
// Chance that repeats itself: the same seed throws the same on every machine. rapidcheck draws
// the seeds, so that it can leave out steps and commands when it looks for a smaller example.

#include <cstdint>
#include <random>
#include <vector>

namespace draaiboek::test {

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : random_(seed) {}

  /// 0 to `sides` - 1.
  unsigned below(std::size_t sides) { return static_cast<unsigned>(random_() % sides); }
  int between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
  }
  /// True once in so many times.
  bool once_in(unsigned times) { return below(times) == 0; }
  template <class T>
  const T& one_of(const std::vector<T>& things) {
    return things[below(things.size())];
  }

 private:
  std::mt19937 random_;
};

}  // namespace draaiboek::test

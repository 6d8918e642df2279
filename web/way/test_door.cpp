#include "web/way/test_door.h"

#include <charconv>

namespace draaiboek::web {

#ifdef DRAAIBOEK_TEST_CLOCK

namespace {

std::optional<std::chrono::milliseconds> asked_move(const Clock& clock, const Request& request) {
  if (const auto day = engine::date_from_text(request.form.get("to"))) {
    return brussels_instant(*day, 9, 0) - clock.now().instant;
  }
  const std::string text = request.form.get("seconds");
  int seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size())
    return std::nullopt;
  return std::chrono::seconds(seconds);
}

}  // namespace

bool has_test_door() {
  return true;
}

std::optional<Response> test_door(Clock& clock, const Request& request) {
  if (request.path != "/test/clock" || request.method != Method::post)
    return std::nullopt;
  const auto move = asked_move(clock, request);
  if (!move || move->count() < 0)
    return Response::text("to or seconds, and never back\n", 422);
  clock.move(*move);
  return Response::text(engine::to_text(clock.now().date) + "\n");
}

#else

bool has_test_door() {
  return false;
}

std::optional<Response> test_door(Clock&, const Request&) {
  return std::nullopt;
}

#endif

}  // namespace draaiboek::web

#include "web/way/log.h"

#include <cstdio>

#include "web/clock.h"

namespace draaiboek::web {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') {
      result += '\\';
      result += letter;
    } else if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(letter));
      result += code;
    } else {
      result += letter;
    }
  }
  return result + "\"";
}

std::string_view name_of(Method method) {
  switch (method) {
    case Method::head:
      return "HEAD";
    case Method::post:
      return "POST";
    case Method::get:
      break;
  }
  return "GET";
}

std::string in_utc(engine::Instant at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const auto time = std::chrono::hh_mm_ss(at - day);
  char text[40];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                static_cast<int>(time.subseconds().count()));
  return engine::to_text(day) + text;
}

}  // namespace

std::string to_json(const LogEvent& event) {
  std::string text = R"({"time":")" + in_utc(event.at) + R"(","event":)" + quoted(event.name);
  for (const auto& [key, value] : event.words)
    text += "," + quoted(key) + ":" + quoted(value);
  for (const auto& [key, value] : event.numbers)
    text += "," + quoted(key) + ":" + std::to_string(value);
  return text + "}";
}

std::string to_json(const LogLine& line) {
  std::string text = "{\"time\":\"" + in_utc(line.at) + "\",\"request\":" + quoted(line.number) +
                     ",\"method\":\"" + std::string(name_of(line.method)) +
                     "\",\"path\":" + quoted(line.path) +
                     ",\"status\":" + std::to_string(line.status) +
                     ",\"microseconds\":" + std::to_string(line.took.count());
  if (line.took >= slow_answer)
    text += ",\"slow\":true";
  if (line.person)
    text += ",\"person\":\"" + line.person.text() + "\"";
  if (!line.failure.empty())
    text += ",\"failure\":" + quoted(line.failure);
  return text + "}";
}

}  // namespace draaiboek::web

#pragma once
// What a row of the table of routes is made of: a pattern, who may ask, and the page. A route
// without a policy doesn't compile, nor does a pattern that can't be read. Constant values.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <variant>

#include "web/page.h"

namespace draaiboek::web {

/// Who may ask for a page.
class Policy {
 public:
  enum class Sort : std::uint8_t { anyone, signed_in, role, at_case, sees_case };

  static constexpr Policy anyone() { return Policy(Sort::anyone); }
  static constexpr Policy signed_in() { return Policy(Sort::signed_in); }
  /// Holds one of these roles over any scope.
  template <class... Names>
  static constexpr Policy role(Names... names) {
    return Policy(Sort::role, names...);
  }
  /// Sees the {case} of the route and has one of these roles there: 404 without the first, 403
  /// without the second.
  template <class... Names>
  static constexpr Policy at_case(Names... names) {
    return Policy(Sort::at_case, names...);
  }
  /// Sees the {case} of the route.
  static constexpr Policy sees_case() { return Policy(Sort::sees_case); }

  constexpr Sort sort() const { return sort_; }
  constexpr std::span<const std::string_view> roles() const { return {roles_.data(), count_}; }

 private:
  static constexpr std::size_t most = 8;
  explicit constexpr Policy(Sort sort) : sort_(sort) {}
  template <class... Names>
  constexpr Policy(Sort sort, std::string_view first, Names... names)
      : sort_(sort), roles_{first, std::string_view(names)...}, count_(1 + sizeof...(names)) {
    static_assert(sizeof...(names) < most);
  }

  Sort sort_;
  std::array<std::string_view, most> roles_{};
  std::size_t count_ = 0;
};

/// "/golven/{case}/stappen/{step}". A placeholder's name says what may stand there: {case},
/// {person}, {organisation}, {document}, {remark} an id; {step}, {slot}, {section}, {anchor},
/// {name} a word of small letters, digits, dots and dashes.
class Pattern {
 public:
  consteval Pattern(const char* text);  // NOLINT(google-explicit-constructor)
  constexpr std::string_view text() const { return text_; }
  constexpr bool has(std::string_view placeholder) const {
    return text_.find(placeholder) != std::string_view::npos;
  }
  /// The values of the placeholders; nullopt when the path doesn't fit.
  std::optional<Fields> match(std::string_view path) const;

 private:
  std::string_view text_;
};

enum class Sent : std::uint8_t {
  fields,  ///< an urlencoded form; the token is checked before the page is called
  stream   ///< the page reads the body itself (an upload) and must check the token: check_token
};

struct Route {
  Method method;
  Pattern pattern;
  Policy policy;
  Page page;
  Sent sent = Sent::fields;
};

/// A route with the values of its placeholders.
struct Found {
  const Route* route;
  Fields path;
};
/// Another method fits this path: which ones do.
struct OtherMethod {
  std::string allowed;
};
struct Nowhere {};
/// HEAD finds what GET finds.
std::variant<Found, OtherMethod, Nowhere> find_route(std::span<const Route> table, Method method,
                                                     std::string_view path);
/// The path itself when it can be opened, else the nearest above it that can; "" when none can.
std::string place_to_open(std::span<const Route> table, std::string_view path);

consteval Pattern::Pattern(const char* text) : text_(text) {
  if (text_.empty() || text_.front() != '/')
    throw "a pattern starts with a slash";
  constexpr std::array<std::string_view, 10> known = {
      "{case}", "{person}", "{organisation}", "{document}", "{remark}",
      "{step}", "{slot}",   "{section}",      "{anchor}",   "{name}"};
  std::string_view rest = text_;
  while (rest.find('{') != std::string_view::npos) {
    rest.remove_prefix(rest.find('{'));
    bool found = false;
    for (const std::string_view name : known)
      found = found || rest.starts_with(name);
    if (!found)
      throw "a pattern has known placeholders only";
    rest.remove_prefix(1);
  }
}

}  // namespace draaiboek::web

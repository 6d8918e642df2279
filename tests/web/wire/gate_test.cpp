#include "web/wire/gate.h"

#include <gtest/gtest.h>

#include "tests/web/wire/malformed_requests.h"

namespace draaiboek::web {
namespace {

Verdict judge(const std::string& bytes) {
  return Gate().judge(bytes);
}

// A short form of a verdict, to compare two.
std::string text_of(const Verdict& verdict) {
  if (const auto* refused = std::get_if<Refused>(&verdict)) {
    return std::to_string(refused->status) + " " + refused->reason;
  }
  if (const auto* head = std::get_if<Head>(&verdict)) {
    std::string text = head->method + " " + head->target + " " + std::to_string(head->size);
    for (const auto& [name, value] : head->headers)
      text.append("|").append(name).append("=").append(value);
    return text;
  }
  return "more";
}

// The verdict when the bytes come in two pieces; the second only when the first doesn't decide.
std::string judged_in_two(const std::string& bytes, std::size_t cut) {
  Gate gate;
  const auto first = gate.judge(std::string_view(bytes).substr(0, cut));
  if (!std::holds_alternative<NeedMore>(first))
    return text_of(first);
  return text_of(gate.judge(bytes));
}

const std::string browser_request =
    "POST /golven/7/workshop?stap=bia&stap=bcp HTTP/1.1\r\n"
    "Host: 127.0.0.1:8080\r\n"
    "Connection: keep-alive\r\n"
    "Content-Length: 11\r\n"
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\n"
    "Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8\r\n"
    "Origin: http://127.0.0.1:8080\r\n"
    "Sec-Fetch-Site: same-origin\r\n"
    "Content-Type: application/x-www-form-urlencoded\r\n"
    "Accept-Language: nl-BE,nl;q=0.9\r\n"
    "Cookie: session=abc; theme=dark\r\n"
    "\r\n";

TEST(Gate, RefusesEachMalformedFraming) {
  for (const auto& request : malformed_framings()) {
    const auto expected = std::to_string(request.status) + " " + request.reason;
    EXPECT_EQ(text_of(judge(request.bytes)), expected) << request.what;
  }
}

TEST(Gate, RefusesEachMalformedHeader) {
  for (const auto& request : malformed_headers()) {
    const auto expected = std::to_string(request.status) + " " + request.reason;
    EXPECT_EQ(text_of(judge(request.bytes)), expected) << request.what;
  }
}

TEST(Gate, RefusesEachMalformedFirstLine) {
  for (const auto& request : malformed_first_lines()) {
    const auto expected = std::to_string(request.status) + " " + request.reason;
    EXPECT_EQ(text_of(judge(request.bytes)), expected) << request.what;
  }
}

TEST(Gate, GivesTheSameVerdictWhereverTheBytesAreCut) {
  auto all = malformed_framings();
  for (const auto& list : {malformed_headers(), malformed_first_lines()}) {
    all.insert(all.end(), list.begin(), list.end());
  }
  all.push_back({"a browser", browser_request, 200, ""});
  for (const auto& request : all) {
    const auto whole = text_of(judge(request.bytes));
    const std::size_t step = request.bytes.size() > 2000 ? 97 : 1;
    for (std::size_t cut = 0; cut < request.bytes.size(); cut += step) {
      ASSERT_EQ(judged_in_two(request.bytes, cut), whole) << request.what << " cut at " << cut;
    }
  }
}

TEST(Gate, LetsABrowserInWithOnlyTheHeadersThatWeUse) {
  const auto verdict = judge(browser_request);
  ASSERT_TRUE(std::holds_alternative<Head>(verdict)) << text_of(verdict);
  const auto& head = std::get<Head>(verdict);
  EXPECT_EQ(head.method, "POST");
  EXPECT_EQ(head.target, "/golven/7/workshop?stap=bia&stap=bcp");
  EXPECT_EQ(head.header("host"), "127.0.0.1:8080");
  EXPECT_EQ(head.header("cookie"), "session=abc; theme=dark");
  EXPECT_EQ(head.header("accept"), "");
  EXPECT_EQ(head.headers.size(), 9u);
  EXPECT_EQ(head.content_length, 11u);
  EXPECT_EQ(head.size, browser_request.size());
  EXPECT_TRUE(head.keep_alive);
  EXPECT_FALSE(head.chunked);
}

TEST(Gate, LeavesWhatFollowsTheHeadAlone) {
  const auto verdict = judge(browser_request + "a=b\n\n\n\x01 GET");
  ASSERT_TRUE(std::holds_alternative<Head>(verdict)) << text_of(verdict);
  EXPECT_EQ(std::get<Head>(verdict).size, browser_request.size());
}

TEST(Gate, WaitsForTheEmptyLine) {
  for (std::size_t size = 0; size < browser_request.size(); ++size) {
    ASSERT_EQ(text_of(judge(browser_request.substr(0, size))), "more") << size;
  }
}

TEST(Gate, AcceptsAHeadOfExactlySixteenKibibytes) {
  const std::string start = "GET / HTTP/1.1\r\nHost: a\r\nX-Long: ";
  const auto filler = std::string(16 * 1024 - start.size() - 4, 'a');
  EXPECT_TRUE(std::holds_alternative<Head>(judge(start + filler + "\r\n\r\n")));
  EXPECT_EQ(text_of(judge(start + filler + "a\r\n\r\n")), "431 gate.head-too-large");
}

TEST(Gate, AcceptsAHundredHeaders) {
  const auto verdict = judge(with_headers(repeated("X-A: b\r\n", 99)));
  EXPECT_TRUE(std::holds_alternative<Head>(verdict)) << text_of(verdict);
}

TEST(Gate, JoinsHeadersThatAreLists) {
  const auto verdict = judge(
      "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.0.0.1\r\nX-Forwarded-For: "
      "10.0.0.2\r\n\r\n");
  ASSERT_TRUE(std::holds_alternative<Head>(verdict)) << text_of(verdict);
  EXPECT_EQ(std::get<Head>(verdict).header("x-forwarded-for"), "10.0.0.1, 10.0.0.2");
}

}  // namespace
}  // namespace draaiboek::web

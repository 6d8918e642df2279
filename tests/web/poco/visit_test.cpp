#include "web/poco/visit.h"

#include <gtest/gtest.h>

#include <memory>

#include "tests/web/poco/tried_server.h"
#include "web/body/multipart.h"

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;

TEST(Visit, AnswersAFormThatIsNoTextOnce) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(post("/taken", "a=%ff") + get("/next", "Connection: close\r\n"));
  const auto answers = visitor.read_all();
  EXPECT_TRUE(answers.starts_with("HTTP/1.1 400 ")) << answers;
  EXPECT_EQ(recorder.asked(), "/next;");
}

TEST(Visit, ServesSeveralRequestsOnOneConnection) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  for (const std::string path : {"/a", "/b", "/c"}) {
    visitor.send(get(path));
    const auto answer = visitor.read_answer();
    EXPECT_TRUE(answer.ends_with("\r\n\r\n" + path)) << answer;
    EXPECT_EQ(count(answer, "\r\nConnection: keep-alive\r\n"), 1u);
  }
  visitor.send(get("/last", "Connection: close\r\n"));
  EXPECT_EQ(count(visitor.read_all(), "\r\nConnection: close\r\n"), 1u);
  EXPECT_EQ(recorder.asked(), "/a;/b;/c;/last;");
}

TEST(Visit, ServesRequestsThatWereSentAllAtOnceInTheirOrder) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(get("/a") + post("/b", "x=1&y=2") + post_chunked("/c", "3\r\nz=3\r\n0\r\n\r\n") +
               post("/d", "") + get("/e", "Connection: close\r\n") + smuggled);
  const auto answers = visitor.read_all();
  EXPECT_EQ(count(answers, "HTTP/1.1 200 OK\r\n"), 5u) << answers;
  EXPECT_EQ(recorder.asked(), "/a;/b x=1 y=2;/c z=3;/d;/e;");
}

TEST(Visit, ServesARequestThatComesByteByByte) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  for (const char c : post("/a", "b=c"))
    visitor.send({&c, 1});
  EXPECT_TRUE(visitor.read_answer().ends_with("/a b=c"));
}

TEST(Visit, AnswersHeadWithoutABody) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send("HEAD /abc HTTP/1.1\r\nHost: a.example\r\n\r\n" +
               get("/next", "Connection: close\r\n"));
  const auto head = visitor.read_until("\r\n\r\n");
  EXPECT_EQ(count(head, "\r\nContent-Length: 4\r\n"), 1u) << head;
  EXPECT_TRUE(visitor.read_all().starts_with("HTTP/1.1 200 OK\r\n"));
}

TEST(Visit, ClosesAfterAVisitorOfTheOldVersion) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send("GET /old HTTP/1.0\r\nHost: a.example\r\n\r\n" + smuggled);
  EXPECT_EQ(count(visitor.read_all(), "HTTP/1.1 "), 1u);
  EXPECT_EQ(recorder.asked(), "/old;");
}

TEST(Visit, RefusesAHeadThatComesTooSlowly) {
  auto settings = quick();
  settings.head_deadline = milliseconds(50);
  Recorder recorder;
  Server server(settings, recorder.site());
  RawVisitor visitor(server.port());
  visitor.send("GET / HTTP/1.1\r\nHos");
  const auto answer = visitor.read_all();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 408 ")) << answer;
  EXPECT_EQ(count(answer, "gate.head-too-slow"), 1u);
  EXPECT_EQ(recorder.asked(), "");
}

TEST(Visit, ClosesOnAVisitorWhoSaysNothing) {
  auto settings = quick();
  settings.head_deadline = milliseconds(50);
  Server server(settings, Recorder().site());
  EXPECT_EQ(RawVisitor(server.port()).read_all(), "");
}

TEST(Visit, ClosesAConnectionThatStaysIdle) {
  auto settings = quick();
  settings.idle = milliseconds(50);
  Recorder recorder;
  Server server(settings, recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(get("/a"));
  visitor.read_answer();
  EXPECT_EQ(visitor.read_all(), "");
}

TEST(Visit, RefusesABodyThatComesTooSlowly) {
  auto settings = quick();
  settings.receiving = {milliseconds(50), 1'000'000, milliseconds(1000)};
  Recorder recorder;
  Server server(settings, recorder.site());
  RawVisitor visitor(server.port());
  const auto request = post("/a", "naam=Gent");
  visitor.send(request.substr(0, request.size() - 1));
  const auto answer = visitor.read_all();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 408 ")) << answer;
  EXPECT_EQ(recorder.asked(), "");
}

TEST(Visit, AsksNothingOfAPageWhenTheVisitorIsCutOff) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  const auto request = post("/a", "naam=Gent");
  for (const std::size_t size : {std::size_t{1}, std::size_t{20}, request.size() - 1}) {
    RawVisitor visitor(server.port());
    visitor.send(request.substr(0, size));
    visitor.say_no_more();
    visitor.read_all();
  }
  EXPECT_EQ(recorder.asked(), "");
}

TEST(Visit, AnswersAVisitorWhoSaysNoMoreAfterHisRequest) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(get("/a"));
  visitor.say_no_more();
  EXPECT_TRUE(visitor.read_all().ends_with("\r\n\r\n/a"));
}

TEST(Visit, InvitesABodyOnlyWhenItIsWanted) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(
      "POST /a HTTP/1.1\r\nHost: a.example\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
      "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
  EXPECT_EQ(visitor.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  visitor.send("b=c");
  EXPECT_TRUE(visitor.read_answer().ends_with("/a b=c"));
  visitor.send(
      "POST /b HTTP/1.1\r\nHost: a.example\r\nExpect: 100-continue\r\n"
      "Content-Length: 99999999999\r\n\r\n");
  EXPECT_TRUE(visitor.read_all().starts_with("HTTP/1.1 413 "));
}

TEST(Visit, GivesEachAnswerTheSecurityHeaders) {
  auto settings = quick();
  settings.https = true;
  Site site{[](const Request& request) -> Response {
              if (request.path == "/broken")
                throw std::runtime_error("broken");
              return Response::redirect("/").set_cookie({"session", "abc"});
            },
            {},
            {}};
  Server server(settings, site);
  for (const auto& bytes : {get("/"), get("/broken"), std::string("nonsense\r\n\r\n")}) {
    RawVisitor visitor(server.port());
    visitor.send(bytes);
    visitor.say_no_more();
    const auto answer = visitor.read_all();
    for (const auto* header :
         {"Content-Security-Policy", "Strict-Transport-Security", "X-Content-Type-Options",
          "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
          "Permissions-Policy", "Cache-Control", "Date"}) {
      EXPECT_EQ(count(answer, "\r\n" + std::string(header) + ": "), 1u) << header << answer;
    }
  }
}

TEST(Visit, AnswersWith500WhenAPageFailsAndGoesOn) {
  std::string logged;
  Site site{[](const Request& request) -> Response {
              if (request.path == "/ok")
                return Response::text("fine");
              throw std::runtime_error("secret words");
            },
            {},
            [&logged](const std::string& sentence) { logged += sentence; }};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(get("/broken"));
  const auto answer = visitor.read_answer();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 500 Internal Server Error\r\n")) << answer;
  EXPECT_EQ(answer.find("secret"), std::string::npos);
  visitor.send(get("/ok", "Connection: close\r\n"));
  EXPECT_TRUE(visitor.read_all().ends_with("fine"));
  EXPECT_EQ(logged, "no answer to /broken: secret words");
}

TEST(Visit, AsksTheSiteForWordsOfARefusal) {
  Site site{[](const Request&) { return Response::text("page"); },
            [](int status, const std::string& reason, const std::string& language) {
              return Response::text("neen: " + reason + " " + language, status);
            },
            {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(
      "POST /a HTTP/1.1\r\nHost: a.example\r\nAccept-Language: nl\r\n"
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n\r\na=");
  EXPECT_TRUE(visitor.read_answer().ends_with("page"));
  visitor.send(post_chunked("/a", "x\r\n").insert(17, ""));
  EXPECT_TRUE(visitor.read_all().ends_with("neen: gate.bad-chunk "));
}

TEST(Visit, ClosesWhenAPageLeavesABodyUnread) {
  Site site{[](const Request& request) { return Response::text(request.path); }, {}, {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(
      "POST /a HTTP/1.1\r\nHost: a.example\r\nContent-Type: text/plain\r\nContent-Length: " +
      std::to_string(smuggled.size()) + "\r\n\r\n" + smuggled);
  const auto answer = visitor.read_all();
  EXPECT_EQ(count(answer, "HTTP/1.1 "), 1u) << answer;
  EXPECT_EQ(count(answer, "\r\nConnection: close\r\n"), 1u);
  EXPECT_FALSE(visitor.was_reset());
}

TEST(Visit, LetsTheVisitorReadARefusalWhileHeIsStillSending) {
  Recorder recorder;
  auto settings = quick();
  settings.linger.time = milliseconds(5000);
  settings.linger.bytes = 64 * 1024 * 1024;
  Server server(settings, recorder.site());
  RawVisitor visitor(server.port());
  const std::string body(8 * 1024 * 1024, 'x');
  EXPECT_TRUE(
      visitor.send("POST /a HTTP/1.1\r\nHost: a.example\r\nContent-Length: 1\r\n"
                   "Content-Length: 1\r\n\r\n"));
  EXPECT_TRUE(visitor.send(body));
  visitor.say_no_more();
  EXPECT_TRUE(visitor.read_all().starts_with("HTTP/1.1 400 "));
  EXPECT_FALSE(visitor.was_reset());
}

TEST(Visit, HandsALargeUploadToThePageInPieces) {
  std::uint64_t total = 0;
  std::size_t largest = 0;
  Site site{[&](const Request& request) {
              const auto form =
                  read_multipart(*request.body, request.content_type,
                                 {[](const ArrivingFile&, const Fields&) { return std::nullopt; },
                                  [&](std::string_view bytes) {
                                    total += bytes.size();
                                    largest = std::max(largest, bytes.size());
                                  },
                                  [] { return std::nullopt; }});
              return Response::text(form ? "stored" : form.refusal().message.key);
            },
            {},
            {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  const std::string start =
      "--g\r\nContent-Disposition: form-data; name=\"d\"; filename=\"a.pdf\"\r\n\r\n";
  const std::string end = "\r\n--g--\r\n";
  const std::string piece(64 * 1024, 'x');
  const int pieces = 320;
  visitor.send(
      "POST /upload HTTP/1.1\r\nHost: a.example\r\n"
      "Content-Type: multipart/form-data; boundary=g\r\nContent-Length: " +
      std::to_string(start.size() + pieces * piece.size() + end.size()) + "\r\n\r\n" + start);
  for (int i = 0; i < pieces; ++i)
    ASSERT_TRUE(visitor.send(piece));
  visitor.send(end);
  EXPECT_TRUE(visitor.read_answer().ends_with("\r\n\r\nstored"));
  EXPECT_EQ(total, pieces * piece.size());
  EXPECT_LE(largest, 128u * 1024);
}

TEST(Visit, StreamsADownloadOfKnownLength) {
  Site site{[](const Request&) {
              auto left = std::make_shared<int>(100);
              return Response::download({"a.bin", "application/octet-stream", 100 * 10'000, [left] {
                                           return (*left)-- > 0 ? std::string(10'000, 'x')
                                                                : std::string();
                                         }});
            },
            {},
            {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(get("/a") + get("/b", "Connection: close\r\n"));
  EXPECT_EQ(count(visitor.read_answer(), "x"), 100u * 10'000 + 1);
  EXPECT_TRUE(visitor.read_all().starts_with("HTTP/1.1 200 OK\r\n"));
}

TEST(Visit, StreamsADownloadOfUnknownLengthInChunks) {
  Site site{[](const Request&) {
              auto left = std::make_shared<int>(3);
              return Response::download({"a.bin", "text/plain", std::nullopt, [left] {
                                           return (*left)-- > 0 ? std::string("abc")
                                                                : std::string();
                                         }});
            },
            {},
            {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(get("/a"));
  visitor.read_until("\r\n\r\n");
  EXPECT_EQ(visitor.read_until("0\r\n\r\n"), "3\r\nabc\r\n3\r\nabc\r\n3\r\nabc\r\n0\r\n\r\n");
  visitor.send("GET /old HTTP/1.0\r\nHost: a.example\r\n\r\n");
  EXPECT_TRUE(visitor.read_all().ends_with("\r\n\r\nabcabcabc"));
}

TEST(Visit, CutsADownloadThatFailsOrLies) {
  Site site{
      [](const Request& request) {
        auto given = std::make_shared<bool>(false);
        const bool fails = request.path == "/fails";
        return Response::download({"a", "text/plain", fails ? std::nullopt : std::optional(10u),
                                   [given, fails]() -> std::string {
                                     if (!std::exchange(*given, true))
                                       return "abc";
                                     if (fails)
                                       throw std::runtime_error("disk gone");
                                     return "";
                                   }});
      },
      {},
      {}};
  Server server(quick(), site);
  RawVisitor failing(server.port());
  failing.send(get("/fails"));
  EXPECT_TRUE(failing.read_all().ends_with("\r\n\r\n3\r\nabc\r\n"));
  RawVisitor short_one(server.port());
  short_one.send(get("/short"));
  EXPECT_TRUE(short_one.read_all().ends_with("\r\n\r\nabc"));
}

}  // namespace
}  // namespace draaiboek::web

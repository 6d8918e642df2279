#include "web/poco/server.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <memory>
#include <thread>

#include "tests/web/poco/tried_server.h"
#include "tests/web/wire/malformed_requests.h"

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;

// The bytes are answered once with `status`, nothing is asked of a page, and it is over.
void expect_refused(const std::vector<MalformedRequest>& requests) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  for (const auto& request : requests) {
    RawVisitor visitor(server.port());
    visitor.send(request.bytes + smuggled);
    const auto answer = visitor.read_all();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 " + std::to_string(request.status) + " "))
        << request.what << ": " << answer;
    EXPECT_EQ(count(answer, "HTTP/1.1 "), 1u) << request.what << ": " << answer;
    EXPECT_EQ(count(answer, request.reason), 1u) << request.what << ": " << answer;
    EXPECT_EQ(count(answer, "\r\nConnection: close\r\n"), 1u) << request.what;
    EXPECT_EQ(count(answer, "\r\nContent-Security-Policy: "), 1u) << request.what;
    EXPECT_EQ(recorder.asked(), "") << request.what;
  }
}

TEST(Server, AnswersEachMalformedFramingOnceAndCloses) {
  expect_refused(malformed_framings());
}

TEST(Server, AnswersEachMalformedHeaderOnceAndCloses) {
  expect_refused(malformed_headers());
}

TEST(Server, AnswersEachMalformedFirstLineOnceAndCloses) {
  expect_refused(malformed_first_lines());
}

TEST(Server, AnswersEachMalformedTargetOnceAndCloses) {
  expect_refused(malformed_targets());
}

TEST(Server, AnswersBadChunksOnceAndCloses) {
  std::vector<MalformedRequest> requests;
  for (const std::string chunks :
       {"x\r\n\r\n", "5;a=b\r\nhello\r\n0\r\n\r\n", "-1\r\n", "5\r\nhello!\r\n0\r\n\r\n",
        "0\r\nX-Trailer: a\r\n\r\n", "5\nhello\n0\n\n", "\r\n", "FFFFFFFFFFFFFFFFF\r\n"}) {
    requests.push_back({chunks, post_chunked("/taken", chunks), 400, "gate.bad-chunk"});
  }
  expect_refused(requests);
}

TEST(Server, MakesRoomForNewVisitorsWhenIdleOnesTakeAllThreads) {
  auto settings = quick();
  settings.threads = 8;
  settings.idle = milliseconds(60'000);
  settings.crowded_patience = milliseconds(60'000);
  Recorder recorder;
  Server server(settings, recorder.site());
  std::vector<std::unique_ptr<RawVisitor>> idle;
  for (int i = 0; i < 40; ++i) {
    idle.push_back(std::make_unique<RawVisitor>(server.port()));
    ASSERT_TRUE(idle.back()->send(get("/idle")));
    ASSERT_TRUE(idle.back()->read_answer().starts_with("HTTP/1.1 200 ")) << i;
  }
}

TEST(Server, LosesPatienceWithSilentVisitorsWhenThreadsRunOut) {
  auto settings = quick();
  settings.threads = 4;
  settings.head_deadline = milliseconds(60'000);
  settings.crowded_patience = milliseconds(20);
  Recorder recorder;
  Server server(settings, recorder.site());
  std::vector<std::unique_ptr<RawVisitor>> silent;
  for (int i = 0; i < 20; ++i)
    silent.push_back(std::make_unique<RawVisitor>(server.port()));
  RawVisitor visitor(server.port());
  visitor.send(get("/a"));
  EXPECT_TRUE(visitor.read_answer().starts_with("HTTP/1.1 200 "));
}

TEST(Server, SaysThatItIsFullWhenTheQueueIs) {
  auto settings = quick();
  settings.threads = 1;
  settings.queue = 1;
  std::mutex gate;
  std::unique_lock held(gate);
  Site site{[&gate](const Request&) {
              const std::lock_guard wait(gate);
              return Response::text("done");
            },
            {},
            {}};
  Server server(settings, site);
  std::vector<std::unique_ptr<RawVisitor>> visitors;
  std::string answer;
  for (int i = 0; i < 50 && !answer.starts_with("HTTP/1.1 503 "); ++i) {
    visitors.push_back(std::make_unique<RawVisitor>(server.port()));
    visitors.back()->send(get("/a"));
    if (i >= 4)
      answer = visitors.back()->read_until("\r\n\r\n");
  }
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 503 Service Unavailable\r\n")) << answer;
  EXPECT_EQ(count(answer, "\r\nRetry-After: 5\r\n"), 1u);
  held.unlock();
  EXPECT_TRUE(visitors.front()->read_answer().ends_with("done"));
}

TEST(Server, FinishesRequestsInFlightWhenItStops) {
  std::mutex gate;
  std::unique_lock held(gate);
  std::mutex asked_gate;
  std::condition_variable asked;
  bool is_asked = false;
  Site site{[&](const Request&) {
              {
                const std::lock_guard lock(asked_gate);
                is_asked = true;
                asked.notify_all();
              }
              const std::lock_guard wait(gate);
              return Response::text("finished");
            },
            {},
            {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  RawVisitor idle(server.port());
  visitor.send(get("/a"));
  {
    std::unique_lock lock(asked_gate);
    asked.wait(lock, [&is_asked] { return is_asked; });
  }
  std::thread stopping([&server] { server.stop(); });
  EXPECT_EQ(idle.read_all(), "");
  held.unlock();
  const auto answer = visitor.read_all();
  EXPECT_TRUE(answer.ends_with("\r\n\r\nfinished")) << answer;
  EXPECT_EQ(count(answer, "\r\nConnection: close\r\n"), 1u);
  stopping.join();
  EXPECT_THROW(RawVisitor{server.port()}, std::runtime_error);
}

TEST(Server, CutsAVisitorWhoKeepsSendingAfterTheGraceOfAStop) {
  auto settings = quick();
  settings.stop_grace = milliseconds(20);
  settings.receiving = {std::chrono::hours(1), 1, std::chrono::hours(1)};
  Recorder recorder;
  Server server(settings, recorder.site());
  RawVisitor visitor(server.port());
  visitor.send(
      "POST /a HTTP/1.1\r\nHost: a.example\r\nExpect: 100-continue\r\n"
      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5\r\n\r\n");
  visitor.read_until("\r\n\r\n");
  server.stop();
  EXPECT_EQ(recorder.asked(), "");
}

TEST(Server, SaysInASentenceThatThePortIsTaken) {
  Recorder recorder;
  Server server(quick(), recorder.site());
  auto settings = quick();
  settings.port = server.port();
  try {
    const Server second(settings, recorder.site());
    FAIL() << "two servers listen on one port";
  } catch (const CantListen& no) {
    EXPECT_EQ(std::string(no.what()), "Another program listens at 127.0.0.1 on port " +
                                          std::to_string(server.port()) +
                                          " already: stop it, or choose another port.");
  }
}

TEST(Server, TellsPagesTheAddressOfTheVisitor) {
  Site site{[](const Request& request) { return Response::text(request.peer); }, {}, {}};
  Server server(quick(), site);
  RawVisitor visitor(server.port());
  visitor.send(get("/", "X-Forwarded-For: 192.0.2.7\r\n"));
  EXPECT_TRUE(visitor.read_answer().ends_with("\r\n\r\n127.0.0.1"));
}

}  // namespace
}  // namespace draaiboek::web

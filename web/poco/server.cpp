#include "web/poco/server.h"

#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnection.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/Net/TCPServerParams.h>
#include <Poco/ThreadPool.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <csignal>
#include <string>
#include <utility>

#include "web/poco/hall.h"
#include "web/poco/visit.h"
#include "web/wire/answer.h"

namespace draaiboek::web {
namespace {

namespace net = Poco::Net;

// Pages are rendered on it and a sanitizer wants room; untouched pages of it cost nothing.
constexpr int stack_bytes = 1024 * 1024;

// Visitors that the kernel keeps until the accepting thread comes round.
constexpr int backlog = 1024;

struct Shared {
  Shared(ServerSettings with, Site of)
      : settings(std::move(with)), site(std::move(of)), hall(settings.threads * 3 / 4) {}

  const ServerSettings settings;
  const Site site;
  Hall hall;
};

std::string peer_of(const net::StreamSocket& socket) {
  const auto text = socket.peerAddress().host().toString();
  constexpr std::string_view mapped = "::ffff:";
  const bool v4 = text.starts_with(mapped) && text.find('.') != std::string::npos;
  return v4 ? text.substr(mapped.size()) : text;
}

// A program that we start (the database) must not inherit the visitors and the port.
void close_on_exec(int descriptor) {
  ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

class Connection : public net::TCPServerConnection {
 public:
  Connection(const net::StreamSocket& socket, Shared& shared)
      : net::TCPServerConnection(socket), shared_(shared) {}

  ~Connection() override { shared_.hall.leave(); }

  void run() override {
    shared_.hall.begin_visit();
    try {
      Visit(socket().impl()->sockfd(), peer_of(socket()), shared_.settings, shared_.site,
            shared_.hall)
          .run();
    } catch (const std::exception& failure) {
      if (shared_.site.log)
        shared_.site.log(std::string("a connection broke: ") + failure.what());
    }
    socket().close();
    shared_.hall.end_visit();
  }

 private:
  Shared& shared_;
};

class Connections : public net::TCPServerConnectionFactory {
 public:
  explicit Connections(Shared& shared) : shared_(shared) {}
  net::TCPServerConnection* createConnection(const net::StreamSocket& socket) override {
    return new Connection(socket, shared_);
  }

 private:
  Shared& shared_;
};

// Sees each visitor on the accepting thread, before any thread is bound to him.
class Door : public net::TCPServerConnectionFilter {
 public:
  Door(Shared& shared, std::string full) : shared_(shared), full_(std::move(full)) {}

  void watch(const net::TCPServer& server) { server_ = &server; }

  // Poco would close without a word when the queue is full.
  bool accept(const net::StreamSocket& socket) override {
    const int descriptor = socket.impl()->sockfd();
    close_on_exec(descriptor);
    if (server_->queuedConnections() >= shared_.settings.queue) {
      [[maybe_unused]] const auto sent =
          ::send(descriptor, full_.data(), full_.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
      ::shutdown(descriptor, SHUT_WR);
      return false;
    }
    shared_.hall.enter();
    return true;
  }

 protected:
  ~Door() override = default;

 private:
  Shared& shared_;
  const std::string full_;
  const net::TCPServer* server_ = nullptr;
};

std::string full_answer(const Shared& shared) {
  auto response = refusal_page(shared.site, 503, "site.full", "");
  response.set_retry_after(std::chrono::seconds(5));
  const auto head = head_text(response, {shared.settings.https, 1, false});
  return head + response.body();
}

net::ServerSocket listening(const ServerSettings& settings) {
  const auto place = settings.address + " on port " + std::to_string(settings.port);
  try {
    net::ServerSocket socket;
    // Another living server on the same port must be an error, never a silent sharing.
    socket.bind(net::SocketAddress(settings.address, settings.port), true, false);
    socket.listen(backlog);
    close_on_exec(socket.impl()->sockfd());
    return socket;
  } catch (const Poco::Exception& failure) {
    if (failure.code() == EADDRINUSE) {
      throw CantListen("Another program listens at " + place +
                       " already: stop it, or choose another port.");
    }
    throw CantListen("Can't listen at " + place + ": " + failure.displayText() + ".");
  }
}

net::TCPServerParams::Ptr params_of(const ServerSettings& settings) {
  net::TCPServerParams::Ptr params(new net::TCPServerParams);
  params->setMaxThreads(settings.threads);
  params->setMaxQueued(settings.queue + 1);
  return params;
}

// Each connection takes a descriptor, and the rest of the program needs some too.
void allow_descriptors(int connections) {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
    return;
  const auto wanted = static_cast<rlim_t>(connections) + 1024;
  if (limit.rlim_cur >= wanted)
    return;
  limit.rlim_cur = std::min(wanted, limit.rlim_max);
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

class Server::Open {
 public:
  Open(ServerSettings settings, Site site)
      : shared_(std::move(settings), std::move(site)),
        connections_(new Connections(shared_)),
        pool_("visitors", std::min(threads(), 16), threads(), 60, stack_bytes),
        socket_(listening(shared_.settings)),
        port_(socket_.address().port()),
        server_(connections_, pool_, socket_, params_of(shared_.settings)) {
    std::signal(SIGPIPE, SIG_IGN);
    allow_descriptors(threads() + shared_.settings.queue);
    Poco::AutoPtr<Door> door(new Door(shared_, full_answer(shared_)));
    door->watch(server_);
    server_.setConnectionFilter(door);
    server_.start();
  }

  ~Open() { stop(); }
  Open(const Open&) = delete;
  Open& operator=(const Open&) = delete;

  std::uint16_t port() const { return port_; }

  void stop() {
    if (std::exchange(stopped_, true))
      return;
    shared_.hall.begin_stop();
    // Wakes Poco's accepting thread, which looks up only four times a second.
    ::shutdown(socket_.impl()->sockfd(), SHUT_RDWR);
    server_.stop();
    socket_.close();
    shared_.hall.finish(shared_.settings.stop_grace);
    pool_.joinAll();
  }

 private:
  int threads() const { return shared_.settings.threads; }

  Shared shared_;
  net::TCPServerConnectionFactory::Ptr connections_;
  Poco::ThreadPool pool_;
  net::ServerSocket socket_;
  std::uint16_t port_;
  bool stopped_ = false;
  net::TCPServer server_;
};

Server::Server(ServerSettings settings, Site site)
    : open_(std::make_unique<Open>(std::move(settings), std::move(site))) {}

Server::~Server() = default;

std::uint16_t Server::port() const {
  return open_->port();
}

void Server::stop() {
  open_->stop();
}

}  // namespace draaiboek::web

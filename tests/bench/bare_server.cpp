// A server of the same library that always gives the same 1 KB: the bar for the pages. Prints its
// port and serves until it is ended.

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>

#include <csignal>
#include <iostream>
#include <string>

namespace {

constexpr int threads = 64;
const std::string body(1024, 'x');

class Fixed : public Poco::Net::HTTPRequestHandler {
 public:
  void handleRequest(Poco::Net::HTTPServerRequest&,
                     Poco::Net::HTTPServerResponse& response) override {
    response.setContentType("text/html");
    response.sendBuffer(body.data(), body.size());
  }
};

class Factory : public Poco::Net::HTTPRequestHandlerFactory {
 public:
  Poco::Net::HTTPRequestHandler* createRequestHandler(
      const Poco::Net::HTTPServerRequest&) override {
    return new Fixed;
  }
};

}  // namespace

int main() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  Poco::Net::ServerSocket socket(Poco::Net::SocketAddress("127.0.0.1", 0));
  Poco::Net::HTTPServerParams::Ptr settings = new Poco::Net::HTTPServerParams;
  settings->setMaxThreads(threads);
  settings->setKeepAlive(true);
  settings->setMaxKeepAliveRequests(0);
  Poco::ThreadPool pool(2, threads);
  Poco::Net::HTTPServer server(new Factory, pool, socket, settings);
  server.start();
  std::cout << socket.address().port() << std::endl;
  int signal = 0;
  sigwait(&signals, &signal);
  server.stop();
  return 0;
}

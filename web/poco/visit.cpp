#include "web/poco/visit.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Timestamp.h>

#include <exception>
#include <memory>
#include <utility>
#include <variant>

#include "web/wire/answer.h"
#include "web/wire/incoming.h"

namespace draaiboek::web {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Waited = SocketBytes::Waited;

std::string date_text() {
  return Poco::DateTimeFormatter::format(Poco::Timestamp(), Poco::DateTimeFormat::HTTP_FORMAT);
}

std::unique_ptr<FramedBody> body_of(const Head& head, SocketBytes& bytes, std::uint64_t limit) {
  if (head.chunked)
    return std::make_unique<ChunkedBody>(bytes, limit);
  const auto length = head.content_length.value_or(0);
  if (length == 0)
    return nullptr;
  return std::make_unique<SizedBody>(bytes, length);
}

}  // namespace

Response refusal_page(const Site& site, int status, const std::string& reason,
                      const std::string& accept_language) {
  auto response = plain_refusal(status, reason);
  if (site.refuse) {
    try {
      response = site.refuse(status, reason, accept_language);
    } catch (const std::exception& failure) {
      if (site.log)
        site.log(std::string("no words for a refusal: ") + failure.what());
    }
  }
  if (status == 405)
    response.set_allow("GET, HEAD, POST");
  return response;
}

Visit::Visit(int socket, std::string peer, const ServerSettings& settings, const Site& site,
             const Hall& hall)
    : peer_(std::move(peer)), settings_(settings), site_(site), hall_(hall), bytes_(socket, hall) {}

void Visit::run() {
  auto after = After::next_request;
  while (after == After::next_request) {
    after = serve_one();
    ++served_;
  }
  if (after == After::linger)
    bytes_.linger(settings_.linger.bytes, settings_.linger.time);
}

bool Visit::await_first_byte() {
  if (!bytes_.buffered().empty())
    return true;
  const bool new_visitor = served_ == 0;
  const auto limit = new_visitor ? settings_.head_deadline : settings_.idle;
  return await_head(steady_clock::now(), limit) == Waited::bytes;
}

// Waits until the deadline, which comes nearer when the hall gets crowded.
Waited Visit::await_head(steady_clock::time_point start, milliseconds limit) {
  while (true) {
    const bool crowded = hall_.crowded();
    const bool idle = bytes_.buffered().empty() && (served_ > 0 || hall_.stopping());
    if (crowded && idle)
      limit = milliseconds(0);
    const auto allowed = crowded ? std::min(limit, settings_.crowded_patience) : limit;
    const auto passed = std::chrono::duration_cast<milliseconds>(steady_clock::now() - start);
    const auto waited = bytes_.receive(allowed - passed, crowded ? hall_.cut() : hall_.make_room());
    const bool look_again = waited == Waited::bell && !crowded;
    if (!look_again)
      return waited;
  }
}

Visit::After Visit::serve_one() {
  auto start = steady_clock::now();
  if (!await_first_byte())
    return After::close;
  if (served_ > 0)
    start = steady_clock::now();
  Gate gate(settings_.gate);
  while (true) {
    const auto verdict = gate.judge(bytes_.buffered());
    if (const auto* refused = std::get_if<Refused>(&verdict)) {
      return refuse(refused->status, refused->reason);
    }
    if (const auto* head = std::get_if<Head>(&verdict)) {
      bytes_.skip(head->size);
      return serve(*head);
    }
    const auto waited = await_head(start, settings_.head_deadline);
    if (waited == Waited::closed)
      return After::close;
    if (waited != Waited::bytes)
      return refuse(408, "gate.head-too-slow");
  }
}

Visit::After Visit::refuse(int status, const std::string& reason) {
  send(refusal_page(site_, status, reason, ""), false, Request{}, 1);
  return After::linger;
}

Visit::After Visit::serve(const Head& head) {
  auto incoming = request_of(head, peer_, {settings_.https, settings_.proxy});
  if (const auto* refused = std::get_if<Refused>(&incoming)) {
    return refuse(refused->status, refused->reason);
  }
  auto& request = std::get<Request>(incoming);
  const auto body = body_of(head, bytes_, settings_.gate.body);
  bytes_.begin_body(settings_.receiving, head.expects_continue);
  const auto [response, whole] = answer(request, body.get());
  const bool keep_alive = whole && head.keep_alive && !hall_.crowded();
  if (!send(response, keep_alive, request, head.minor_version))
    return After::close;
  if (!keep_alive)
    return After::linger;
  return framing_of(response, head.minor_version) == Framing::until_close ? After::close
                                                                          : After::next_request;
}

// A body that wasn't read to its end would be taken for the next request.
Visit::Answer Visit::answer(Request& request, FramedBody* body) {
  const auto whole = [body] { return body == nullptr || body->ended(); };
  try {
    auto response = ask(request, body);
    return {std::move(response), whole()};
  } catch (const BodyFailure& failure) {
    return {refusal_page(site_, failure.status(), failure.reason(), request.accept_language),
            false};
  } catch (const std::exception& failure) {
    log("no answer to " + request.path + ": " + failure.what());
    return {refusal_page(site_, 500, "site.failure", request.accept_language), whole()};
  }
}

Response Visit::ask(Request& request, FramedBody* body) {
  if (body == nullptr || !has_simple_form(request)) {
    request.body = body;
    return site_.respond(request);
  }
  auto form = read_form(read_all(*body, settings_.form.total), settings_.form);
  if (const auto* refused = std::get_if<Refused>(&form)) {
    return refusal_page(site_, refused->status, refused->reason, request.accept_language);
  }
  request.form = std::get<Fields>(std::move(form));
  return site_.respond(request);
}

bool Visit::send(const Response& response, bool keep_alive, const Request& request,
                 int minor_version) {
  Pace pace(settings_.sending);
  const AnswerRules rules{settings_.https, minor_version, keep_alive, date_text()};
  auto head = head_text(response, rules);
  const bool with_body = request.method != Method::head && may_have_body(response.status());
  if (!with_body)
    return bytes_.send(head, pace);
  if (response.producer()) {
    try {
      return bytes_.send(head, pace) &&
             send_stream(response, framing_of(response, minor_version), pace);
    } catch (const std::exception& failure) {
      log("cut off " + request.path + ": " + failure.what());
      return false;
    }
  }
  return bytes_.send(head.append(response.body()), pace);
}

bool Visit::send_stream(const Response& response, Framing framing, Pace& pace) {
  const bool chunked = framing == Framing::chunked;
  std::uint64_t sent = 0;
  for (auto piece = response.producer()(); !piece.empty(); piece = response.producer()()) {
    sent += piece.size();
    if (response.length() && sent > *response.length()) {
      throw std::length_error("a download gave more bytes than it promised");
    }
    if (!bytes_.send(chunked ? chunk_text(piece) : piece, pace))
      return false;
  }
  if (response.length() && sent < *response.length()) {
    throw std::length_error("a download gave fewer bytes than it promised");
  }
  return !chunked || bytes_.send(last_chunk, pace);
}

void Visit::log(const std::string& sentence) const {
  if (site_.log)
    site_.log(sentence);
}

}  // namespace draaiboek::web

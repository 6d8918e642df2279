#pragma once
// Requests that must not pass the gate: broken ones, and those that two readers understand
// differently. Shared by the test of the gate and the test of the whole server.

#include <string>
#include <vector>

namespace draaiboek::web {

struct MalformedRequest {
  std::string what;
  std::string bytes;
  int status;
  std::string reason;
};

inline std::string with_headers(const std::string& headers) {
  return "POST /taken HTTP/1.1\r\nHost: a.example\r\n" + headers + "\r\n";
}

inline std::string with_first_line(const std::string& line) {
  return line + "\r\nHost: a.example\r\n\r\n";
}

inline std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i)
    all += text;
  return all;
}

inline std::vector<MalformedRequest> malformed_framings() {
  const std::string nul("\0", 1);
  return {
      {"two lengths that differ", with_headers("Content-Length: 5\r\nContent-Length: 6\r\n"), 400,
       "gate.two-content-lengths"},
      {"the same length twice", with_headers("Content-Length: 5\r\ncontent-length: 5\r\n"), 400,
       "gate.two-content-lengths"},
      {"two lengths in one header", with_headers("Content-Length: 5, 5\r\n"), 400,
       "gate.bad-content-length"},
      {"a length with chunks", with_headers("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
       400, "gate.length-with-chunked"},
      {"chunks with a length", with_headers("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"),
       400, "gate.length-with-chunked"},
      {"a negative length", with_headers("Content-Length: -1\r\n"), 400, "gate.bad-content-length"},
      {"a length with a plus", with_headers("Content-Length: +5\r\n"), 400,
       "gate.bad-content-length"},
      {"a hexadecimal length", with_headers("Content-Length: 0x5\r\n"), 400,
       "gate.bad-content-length"},
      {"a length with a fraction", with_headers("Content-Length: 5.0\r\n"), 400,
       "gate.bad-content-length"},
      {"a length with zeros before it", with_headers("Content-Length: 005\r\n"), 400,
       "gate.bad-content-length"},
      {"a length of nothing", with_headers("Content-Length:\r\n"), 400, "gate.bad-content-length"},
      {"a length with a blank inside", with_headers("Content-Length: 5 5\r\n"), 400,
       "gate.bad-content-length"},
      {"an encoded length", with_headers("Content-Length: =?utf-8?Q?5?=\r\n"), 400,
       "gate.encoded-word"},
      {"a length over the limit", with_headers("Content-Length: 999999999999\r\n"), 413,
       "gate.body-too-large"},
      {"a length that fits no integer", with_headers("Content-Length: 99999999999999999999999\r\n"),
       413, "gate.body-too-large"},
      {"an unknown coding", with_headers("Transfer-Encoding: xchunked\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"two codings", with_headers("Transfer-Encoding: gzip, chunked\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"chunked, but not last", with_headers("Transfer-Encoding: chunked, identity\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"identity", with_headers("Transfer-Encoding: identity\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"chunked in capitals", with_headers("Transfer-Encoding: CHUNKED\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"chunked in quotes", with_headers("Transfer-Encoding: \"chunked\"\r\n"), 400,
       "gate.bad-transfer-encoding"},
      {"chunked twice",
       with_headers("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400,
       "gate.header-twice"},
      {"chunked after a tab", with_headers("Transfer-Encoding:\tchunked\r\n"), 400,
       "gate.control-character"},
      {"chunked after a vertical tab", with_headers("Transfer-Encoding: \vchunked\r\n"), 400,
       "gate.control-character"},
      {"chunked before a NUL", with_headers("Transfer-Encoding: chunked" + nul + "\r\n"), 400,
       "gate.control-character"},
      {"chunks from HTTP/1.0",
       "POST / HTTP/1.0\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n", 400,
       "gate.bad-transfer-encoding"},
      {"a GET with a body", "GET / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\n\r\nhello",
       400, "gate.body-not-expected"},
      {"a GET with chunks",
       "GET / HTTP/1.1\r\nHost: a.example\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
       "gate.body-not-expected"},
      {"an unknown expectation", with_headers("Expect: a-miracle\r\nContent-Length: 1\r\n"), 417,
       "gate.expectation-not-met"},
  };
}

inline std::vector<MalformedRequest> malformed_headers() {
  const std::string nul("\0", 1);
  return {
      {"a space before the colon", with_headers("Content-Length : 5\r\n"), 400,
       "gate.space-before-colon"},
      {"a folded header", with_headers("Cookie: a=b\r\n c=d\r\n"), 400, "gate.folded-header"},
      {"a header folded with a tab", with_headers("Cookie: a=b\r\n\tc=d\r\n"), 400,
       "gate.control-character"},
      {"a first header that starts with a blank", "GET / HTTP/1.1\r\n Host: a.example\r\n\r\n", 400,
       "gate.folded-header"},
      {"a header without colon", with_headers("Content-Length\r\n"), 400, "gate.bad-header"},
      {"a header without name", with_headers(": 5\r\n"), 400, "gate.bad-header"},
      {"a name with brackets", with_headers("Content[Length]: 5\r\n"), 400, "gate.bad-header"},
      {"a name in UTF-8", with_headers("Contenté: 5\r\n"), 400, "gate.bad-header"},
      {"a NUL in a value", with_headers("Cookie: a=" + nul + "b\r\n"), 400,
       "gate.control-character"},
      {"a NUL in a name", with_headers("Coo" + nul + "kie: a\r\n"), 400, "gate.control-character"},
      {"a bell in a header we drop", with_headers("X-Sound: \a\r\n"), 400,
       "gate.control-character"},
      {"a DEL in a value", with_headers("X-Gone: \x7f\r\n"), 400, "gate.control-character"},
      {"bare line feeds", "GET / HTTP/1.1\nHost: a.example\n\n", 400, "gate.bare-line-feed"},
      {"one bare line feed", with_headers("X-A: b\nX-C: d\r\n"), 400, "gate.bare-line-feed"},
      {"a bare line feed at the end", "GET / HTTP/1.1\r\nHost: a.example\r\n\n", 400,
       "gate.bare-line-feed"},
      {"a bare carriage return", with_headers("X-A: b\rX-C: d\r\n"), 400,
       "gate.bare-carriage-return"},
      {"two carriage returns", with_headers("X-A: b\r\r\n"), 400, "gate.bare-carriage-return"},
      {"no host", "GET / HTTP/1.1\r\nCookie: a=b\r\n\r\n", 400, "gate.host-missing"},
      {"no host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400, "gate.host-missing"},
      {"two hosts", with_headers("Host: b.example\r\n"), 400, "gate.two-hosts"},
      {"the same host twice", with_headers("HOST: a.example\r\n"), 400, "gate.two-hosts"},
      {"an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400, "gate.bad-host"},
      {"a host with a path", "GET / HTTP/1.1\r\nHost: a.example/b\r\n\r\n", 400, "gate.bad-host"},
      {"a host with a user", "GET / HTTP/1.1\r\nHost: me@a.example\r\n\r\n", 400, "gate.bad-host"},
      {"a host with a list", "GET / HTTP/1.1\r\nHost: a.example, b\r\n\r\n", 400, "gate.bad-host"},
      {"a port of letters", "GET / HTTP/1.1\r\nHost: a.example:http\r\n\r\n", 400, "gate.bad-host"},
      {"a port too high", "GET / HTTP/1.1\r\nHost: a.example:65536\r\n\r\n", 400, "gate.bad-host"},
      {"an open bracket", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400, "gate.bad-host"},
      {"an encoded word with a hidden line end",
       with_headers("X-Forwarded-For: =?utf-8?Q?1.2.3.4=0D=0AX-Admin:_1?=\r\n"), 400,
       "gate.encoded-word"},
      {"an encoded word in a header we drop", with_headers("Referer: =?utf-8?B?YQ==?=\r\n"), 400,
       "gate.encoded-word"},
      {"two content types", with_headers("Content-Type: a/b\r\nContent-Type: c/d\r\n"), 400,
       "gate.header-twice"},
      {"two origins", with_headers("Origin: http://a\r\nOrigin: http://b\r\n"), 400,
       "gate.header-twice"},
      {"101 headers", with_headers(repeated("X-A: b\r\n", 100)), 431, "gate.too-many-headers"},
      {"a head over 16 KiB", with_headers("Cookie: " + std::string(16 * 1024, 'a') + "\r\n"), 431,
       "gate.head-too-large"},
  };
}

inline std::vector<MalformedRequest> malformed_first_lines() {
  const std::string bad_line = "gate.bad-request-line";
  const std::string bad_target = "gate.bad-target";
  return {
      {"an empty line first", "\r\nGET / HTTP/1.1\r\nHost: a.example\r\n\r\n", 400, bad_line},
      {"no version", with_first_line("GET /"), 400, bad_line},
      {"no target", with_first_line("GET HTTP/1.1"), 400, bad_line},
      {"two blanks", with_first_line("GET  / HTTP/1.1"), 400, bad_target},
      {"a blank in the target", with_first_line("GET /a b HTTP/1.1"), 400, bad_target},
      {"a blank before the method", with_first_line(" GET / HTTP/1.1"), 400, bad_line},
      {"a blank after the version", with_first_line("GET / HTTP/1.1 "), 400, bad_line},
      {"a tab between", with_first_line("GET\t/\tHTTP/1.1"), 400, "gate.control-character"},
      {"a version of the past", with_first_line("GET / HTTP/0.9"), 505, "gate.version-not-served"},
      {"a version of the future", with_first_line("GET / HTTP/2.0"), 505,
       "gate.version-not-served"},
      {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "gate.version-not-served"},
      {"a version nobody has", with_first_line("GET / HTTP/1.2"), 505, "gate.version-not-served"},
      {"a version in small letters", with_first_line("GET / http/1.1"), 400, bad_line},
      {"a long version", with_first_line("GET / HTTP/1.10"), 400, bad_line},
      {"another protocol", with_first_line("GET / RTSP/1.0"), 400, bad_line},
      {"a method we don't serve", with_first_line("DELETE / HTTP/1.1"), 405,
       "gate.method-not-served"},
      {"TRACE", with_first_line("TRACE / HTTP/1.1"), 405, "gate.method-not-served"},
      {"CONNECT", with_first_line("CONNECT a.example:443 HTTP/1.1"), 405, "gate.method-not-served"},
      {"an unknown method", with_first_line("BREW / HTTP/1.1"), 501, "gate.unknown-method"},
      {"a method in small letters", with_first_line("get / HTTP/1.1"), 501, "gate.unknown-method"},
      {"a method with a comma", with_first_line("GE,T / HTTP/1.1"), 400, bad_line},
      {"an absolute target", with_first_line("GET http://b.example/ HTTP/1.1"), 400, bad_target},
      {"an asterisk", with_first_line("GET * HTTP/1.1"), 400, bad_target},
      {"an authority", with_first_line("GET b.example:80 HTTP/1.1"), 400, bad_target},
      {"a fragment", with_first_line("GET /a#b HTTP/1.1"), 400, bad_target},
      {"a quote in the target", with_first_line("GET /\"a HTTP/1.1"), 400, bad_target},
      {"an angle bracket in the query", with_first_line("GET /?a=<b> HTTP/1.1"), 400, bad_target},
      {"a backslash in the path", with_first_line("GET /a\\b HTTP/1.1"), 400, bad_target},
      {"UTF-8 in the path", with_first_line("GET /é HTTP/1.1"), 400, bad_target},
  };
}

/// Targets of which the characters are good, but not what they mean.
inline std::vector<MalformedRequest> malformed_targets() {
  std::vector<MalformedRequest> all;
  for (const std::string path :
       {"/%", "/%4", "/%zz", "/a%00b", "/%0d%0aSet-Cookie:a", "/../etc", "/a/..", "/a/%2e%2e/b",
        "/a%2fb", "/a%5cb", "/%ff", "/%c0%af", "/?a=%", "/?a=%00", "/?%ff=b", "/%7f"}) {
    all.push_back({path, with_first_line("GET " + path + " HTTP/1.1"), 400, "gate.bad-target"});
  }
  return all;
}

}  // namespace draaiboek::web

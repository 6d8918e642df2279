#pragma once
// A file as a browser sends it to a step, for tests of uploads.

#include <string>

#include "tests/support/world.h"
#include "web/body/body.h"

namespace draaiboek::support {

/// A zip in name only, but with everything that makes an office file.
inline std::string office_bytes(const std::string& main_part, const std::string& more = "") {
  return std::string("PK\x03\x04\x14\0\0\0\x08\0", 10) + "[Content_Types].xml" + more +
         "PK\x01\x02[Content_Types].xml PK\x01\x02" + main_part + "PK\x05\x06";
}
inline std::string sheet(const std::string& more = "") {
  return office_bytes("xl/workbook.xml", more);
}
inline std::string step_of(engine::CaseId at, const std::string& step) {
  return "/zaken/" + at.text() + "/stappen/" + step;
}

struct SentFile {
  std::string slot;
  std::string name;
  std::string bytes;
};

/// The multipart body, with the token before the file.
inline std::string multipart(const std::string& token, const SentFile& file) {
  const auto field = [](const std::string& name, const std::string& value) {
    return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
           "\r\n";
  };
  return field("csrf", token) + field("slot", file.slot) +
         "--grens\r\nContent-Disposition: form-data; name=\"" + file.slot + "\"; filename=\"" +
         file.name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file.bytes +
         "\r\n--grens--\r\n";
}

/// What the person gets who sends this body to a step; `with` is X-Requested-With.
inline web::Response send_body(World& world, const std::string& who, const std::string& step_place,
                               std::string bytes, const std::string& with = "") {
  web::TextBody body(std::move(bytes));
  web::Request request = world.request(who, step_place + "/bestanden");
  request.method = web::Method::post;
  request.origin = "http://" + request.host;
  request.sec_fetch_site = "same-origin";
  request.content_type = "multipart/form-data; boundary=grens";
  request.requested_with = with;
  request.body = &body;
  return world.answer(request);
}

inline web::Response send_file(World& world, const std::string& who, const std::string& step_place,
                               const SentFile& file, const std::string& with = "") {
  return send_body(world, who, step_place, multipart(world.csrf(who), file), with);
}

}  // namespace draaiboek::support

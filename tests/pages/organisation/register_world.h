#pragma once
// The test world with a few organisations that have numbers, and what its pages need to be asked.

#include <string>

#include "tests/support/world.h"
#include "web/body/body.h"
#include "web/setup/register/plan.h"

namespace draaiboek::support {

struct RegisterWorld {
  RegisterWorld() {
    db::Viewer system;
    system.is_system = true;
    world.store().organisations().save(
        system, web::plan_import("nis,name,kbo,inhabitants,year\n"
                                 "44052,Oosterzele-dorp,0123.456.749,13700,2024\n"
                                 "72043,Pelt,,33000,2024\n71072,Hasselt,,80000,2024\n",
                                 {}, 0)
                    .to_save());
    world.store().organisations().save(
        system, web::plan_import("nis,name,successor,merged\n73040,Kortessem,71072,2025-01-01\n",
                                 world.store().organisations().organisations(system, ""), 0)
                    .to_save());
  }

  static engine::OrganisationId id(const std::string& nis) { return web::registered_id(nis); }
  static std::string place(const std::string& nis) { return "/organisaties/" + id(nis).text(); }
  db::Organisation one(const std::string& nis) {
    return *world.store().organisations().organisation(world.viewer("carla"), id(nis));
  }

  /// Sends a file to the import page.
  web::Response send(const std::string& who, const std::string& bytes, const std::string& year = "",
                     const std::string& token = "") {
    const auto field = [](const std::string& name, const std::string& value) {
      return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
             "\r\n";
    };
    web::TextBody body(field("csrf", token.empty() ? world.csrf(who) : token) +
                       field("year", year) +
                       "--grens\r\nContent-Disposition: form-data; name=\"file\"; "
                       "filename=\"lijst.csv\"\r\nContent-Type: text/csv\r\n\r\n" +
                       bytes + "\r\n--grens--\r\n");
    web::Request request = world.request(who, "/organisaties/import");
    request.method = web::Method::post;
    request.origin = "http://" + request.host;
    request.sec_fetch_site = "same-origin";
    request.content_type = "multipart/form-data; boundary=grens";
    request.body = &body;
    return world.answer(request);
  }

  World world{};
};

}  // namespace draaiboek::support

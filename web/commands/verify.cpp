#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include "web/commands/command.h"
#include "web/setup/program.h"

namespace draaiboek::web {
namespace {

void write_json(const std::vector<db::Finding>& findings, std::ostream& out) {
  Poco::JSON::Array array;
  for (const db::Finding& finding : findings) {
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("case", finding.target.text());
    object.set("sentence", finding.sentence);
    array.add(object);
  }
  array.stringify(out, array.size() == 0 ? 0 : 2);
  out << "\n";
}

}  // namespace

int verify(const Given& given, const Streams& streams) {
  auto options =
      store_options(make_config(given.flags, environment),
                    [&](const std::string& sentence) { streams.err << sentence << "\n"; });
  options.beside = true;
  const auto store = db::open_store(options);
  std::size_t cases = 0;
  const auto findings = store->verify([&](std::size_t, std::size_t total) { cases = total; });
  if (given.has("json")) {
    write_json(findings, streams.out);
  } else {
    for (const db::Finding& finding : findings)
      streams.out << finding.target.text() << ": " << finding.sentence << "\n";
  }
  streams.err << cases << " cases verified, " << findings.size() << " not as they should be\n";
  return findings.empty() ? 0 : 1;
}

}  // namespace draaiboek::web

#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>
#include <Poco/StreamCopier.h>

#include <thread>

#include "web/commands/command.h"
#include "web/setup/programme_file.h"
#include "web/setup/shipped.h"
#include "web/show/dot.h"

namespace draaiboek::web {
namespace {

// Graphviz runs as a process of its own, so that what it does with memory stays outside ours.
std::string drawn(const std::string& dot) {
  Poco::Pipe to;
  Poco::Pipe from;
  const auto process = Poco::Process::launch("dot", {"-Tsvg"}, &to, &from, nullptr);
  std::thread writer([&] {
    Poco::PipeOutputStream stream(to);
    stream << dot;
    stream.flush();
    to.close(Poco::Pipe::CLOSE_WRITE);
  });
  std::string svg;
  Poco::PipeInputStream stream(from);
  Poco::StreamCopier::copyToString(stream, svg);
  writer.join();
  if (process.wait() != 0 || svg.empty())
    throw std::runtime_error("Graphviz couldn't draw this (is the package graphviz installed?)");
  return svg;
}

}  // namespace

int graph(const Given& given, const Streams& streams) {
  const auto home = given.flags.find("home");
  const auto roles = text::role_names(
      read_roles(find_home(home == given.flags.end() ? "" : home->second, given.program)));
  const std::string& file = given.words.front();
  const auto loaded = load_programme(read_file(file), file, roles);
  for (const engine::Problem& problem : loaded.problems)
    streams.err << engine::to_text(problem) << "\n";
  if (!loaded.workflow)
    return 1;
  const auto language = given.flags.find("lang");
  const std::string dot =
      dot_of(*loaded.workflow, language == given.flags.end() ? "nl" : language->second);
  streams.out << (given.has("dot") ? dot : drawn(dot));
  return 0;
}

}  // namespace draaiboek::web

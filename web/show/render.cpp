#include "web/show/render.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <utility>

#include "engine/base/expects.h"
#include "web/show/template_text.h"

namespace draaiboek::web {
namespace {

/// Bytes: most pages fit, so that they don't move while they grow.
constexpr std::size_t usual_page = 64 * 1024;

std::string key_of(const std::string& name, const std::string& language) {
  return language + "/" + name;
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file)
    throw TemplateError(path.string() + " can't be read");
  return text.str();
}

}  // namespace

TemplateTexts read_templates(const std::filesystem::path& folder) {
  TemplateTexts texts;
  std::error_code missing;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, missing)) {
    if (entry.path().extension() != ".mustache")
      continue;
    const auto name = std::filesystem::relative(entry.path(), folder).replace_extension();
    texts.emplace(name.generic_string(), read_file(entry.path()));
  }
  if (texts.empty())
    throw TemplateError("there are no templates in " + folder.string());
  return texts;
}

Templates::Templates(const TemplateTexts& texts, const FindWords& words, Report unknown_name)
    : unknown_name_(std::move(unknown_name)) {
  std::vector<std::string> errors;
  for (const std::string language : {"nl", "en"}) {
    TemplateTexts spoken;
    for (const auto& [name, text] : texts) {
      check_escapes(name, text, errors);
      spoken[name] = with_words(name, text, language, words, errors);
      std::vector<Template::Fault> faults;
      const Template alone(spoken[name], faults);
      for (const Template::Fault& fault : faults)
        errors.push_back(error_at(name, spoken[name], fault.offset, fault.sentence));
    }
    std::vector<Template::Fault> known;
    for (const auto& [name, text] : spoken)
      parsed_.emplace(key_of(name, language), Template(with_parts(name, spoken, errors), known));
  }
  if (errors.empty())
    return;
  std::sort(errors.begin(), errors.end());
  errors.erase(std::unique(errors.begin(), errors.end()), errors.end());
  std::string all;
  for (const std::string& error : errors)
    all += (all.empty() ? "" : "\n") + error;
  throw TemplateError(all);
}

bool Templates::has(const std::string& name) const {
  return parsed_.contains(key_of(name, "nl"));
}

std::string Templates::render(const std::string& name, const View& view,
                              const std::string& language) const {
  const auto found = parsed_.find(key_of(name, language == "en" ? "en" : "nl"));
  engine::expects(found != parsed_.end(), "a page names a template that exists");
  std::string page;
  page.reserve(usual_page);
  found->second.render(
      view,
      [&](std::string_view missing) {
        unknown_name_(name + ".mustache asks for {{" + std::string(missing) +
                      "}}, which the view doesn't have");
      },
      page);
  return page;
}

}  // namespace draaiboek::web

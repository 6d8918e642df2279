#pragma once
// Templates to HTML. All templates are read, completed and
// parsed once, at the start, for each language: `[[key]]` becomes the words of that key,
// `{{> parts/name}}` the text of that part. After that a Templates never changes and is safe
// from any thread.
//
// In a template:
//   [[tasks.title]]                       words of config/texts.<language>.yaml
//   [[tasks.due date={{due}}]]            words with {date} in them, filled by the view
//   [[button.save]] inside an attribute   is escaped like everything else

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "web/show/template.h"

namespace draaiboek::web {

/// A template that can't be used; the text lists everything wrong, one line each, with file and
/// line.
class TemplateError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The texts of templates by name ("tasks/list", "parts/button").
using TemplateTexts = std::map<std::string, std::string>;

/// The words of a key in "nl" or "en"; nullopt for an unknown key.
using FindWords =
    std::function<std::optional<std::string>(const std::string& key, const std::string& language)>;

/// Reads every *.mustache below a folder; TemplateError when there is none.
TemplateTexts read_templates(const std::filesystem::path& folder);

class Templates {
 public:
  /// Called with a sentence for each name that a view doesn't have.
  using Report = std::function<void(const std::string&)>;

  /// Throws TemplateError. `unknown_name` may throw too (tests) or only note it (release).
  Templates(const TemplateTexts& texts, const FindWords& words, Report unknown_name);

  bool has(const std::string& name) const;
  /// The text in "nl" or "en". An unknown template is a Bug.
  std::string render(const std::string& name, const View& view, const std::string& language) const;

 private:
  std::map<std::string, Template> parsed_;
  Report unknown_name_;
};

}  // namespace draaiboek::web

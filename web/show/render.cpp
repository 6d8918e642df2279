#include "web/show/render.h"

#include <algorithm>
#include <fstream>
#include <kainjow/mustache.hpp>
#include <sstream>
#include <utility>

#include "engine/base/expects.h"
#include "web/show/template_text.h"

namespace draaiboek::web {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data to_data(View&& view);

// Mustache itself only copies into a list, with all that stands below, at each level again.
void fill(data& list, View::List&& held) {
  auto& items = const_cast<kainjow::mustache::list&>(list.list_value());
  items.reserve(held.size());
  for (View& item : held)
    items.push_back(to_data(std::move(item)));
}

// Mustache takes an empty text for true, so it gets false instead; that prints as nothing too.
data to_data(View&& view) {
  return std::visit(
      [](auto&& held) -> data {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, bool>) {
          return data(held);
        } else if constexpr (std::is_same_v<Held, std::string>) {
          return held.empty() ? data(false) : data(held);
        } else if constexpr (std::is_same_v<Held, View::List>) {
          data list(data::type::list);
          fill(list, std::forward<decltype(held)>(held));
          return list;
        } else {
          data map(data::type::object);
          for (auto& [name, value] : held)
            map[name] = to_data(std::move(value));
          return map;
        }
      },
      std::move(view.held()));
}

/// Finds names from the inside out, and notes those that nobody gave.
class Names : public kainjow::mustache::basic_context<std::string> {
 public:
  Names(const data* root, const std::string& template_name, const Templates::Report& report)
      : report_(report), template_name_(template_name) {
    stack_.push_back(root);
  }
  void push(const data* item) override { stack_.push_back(item); }
  void pop() override { stack_.pop_back(); }

  const data* get(const std::string& name) const override {
    if (name == ".")
      return stack_.back();
    const bool is_path = name.find('.') != std::string::npos;
    for (auto item = stack_.rbegin(); item != stack_.rend(); ++item) {
      if (const data* found = is_path ? along(*item, name) : (*item)->get(name))
        return found;
    }
    report_(template_name_ + ".mustache asks for {{" + name + "}}, which the view doesn't have");
    return nullptr;
  }
  const data* get_partial(const std::string&) const override { return nullptr; }

 private:
  static const data* along(const data* from, std::string_view name) {
    while (from != nullptr && !name.empty()) {
      const auto dot = std::min(name.find('.'), name.size());
      from = from->is_object() ? from->get(std::string(name.substr(0, dot))) : nullptr;
      name.remove_prefix(std::min(dot + 1, name.size()));
    }
    return from;
  }

  const Templates::Report& report_;
  const std::string& template_name_;
  std::vector<const data*> stack_{};
};

/// What Mustache writes to: a stream of its own costs more than all the rest of a page.
struct Output {
  std::string text{};
  Output& operator<<(const std::string& piece) {
    text += piece;
    return *this;
  }
};

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

// Mustache tells an offset in its sentence: "Unclosed tag at 27".
std::size_t offset_in(const std::string& sentence) {
  const auto digits = sentence.find_last_not_of("0123456789");
  if (digits == std::string::npos || digits + 1 >= sentence.size())
    return 0;
  return std::stoul(sentence.substr(digits + 1));
}

}  // namespace

struct Templates::Parsed {
  explicit Parsed(const std::string& text) : tree(text) { tree.set_custom_escape(escape); }
  static std::string escape(const std::string& text) { return escaped(text); }
  mustache tree;
};

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
      if (mustache alone(spoken[name]); !alone.is_valid()) {
        errors.push_back(
            error_at(name, spoken[name], offset_in(alone.error_message()), alone.error_message()));
      }
    }
    for (const auto& [name, text] : spoken) {
      parsed_.emplace(key_of(name, language),
                      std::make_unique<Parsed>(with_parts(name, spoken, errors)));
    }
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

Templates::~Templates() = default;

bool Templates::has(const std::string& name) const {
  return parsed_.contains(key_of(name, "nl"));
}

std::string Templates::render(const std::string& name, View view,
                              const std::string& language) const {
  const auto found = parsed_.find(key_of(name, language == "en" ? "en" : "nl"));
  engine::expects(found != parsed_.end(), "a page names a template that exists");
  const data root = to_data(std::move(view));
  Names names(&root, name, unknown_name_);
  Output output;
  found->second->tree.render(names, output);
  return std::move(output.text);
}

}  // namespace draaiboek::web

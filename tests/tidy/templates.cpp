#include "tests/tidy/templates.h"

#include <array>
#include <cctype>

namespace draaiboek::tidy {
namespace {

struct Slot {
  std::string_view path;
  std::string_view text;
};

// What stands there was escaped where it was made.
constexpr std::array<Slot, 2> slots = {{{"templates/layout.mustache", "{{{body}}}"},
                                        {"templates/parts/picture.mustache", "{{{svg}}}"}}};

bool is_template(const SourceText& source) {
  return has_extension(source.path, ".mustache");
}

void find_all(const SourceText& source, std::string_view text, std::string_view mark,
              const std::string& message, Findings& findings) {
  for (std::size_t at = text.find(mark); at != std::string_view::npos;
       at = text.find(mark, at + mark.size())) {
    findings.push_back({source.path, line_at(text, at), message});
  }
}

std::string without_slot(const SourceText& source) {
  std::string text = source.text;
  for (const Slot& slot : slots) {
    const std::size_t at = source.path == slot.path ? text.find(slot.text) : std::string::npos;
    if (at != std::string::npos) {
      text.replace(at, slot.text.size(), slot.text.size(), ' ');
    }
  }
  return text;
}

// "onclick=" after a space: an attribute that starts with "on" and only letters up to "=".
void find_event_attributes(const SourceText& source, const std::string& text, Findings& findings) {
  for (std::size_t at = text.find(" on"); at != std::string::npos; at = text.find(" on", at + 1)) {
    std::size_t end = at + 3;
    while (end < text.size() && std::isalpha(static_cast<unsigned char>(text[end])) != 0) {
      ++end;
    }
    if (end > at + 3 && end < text.size() && text[end] == '=') {
      findings.push_back({source.path, line_at(text, at),
                          "has" + text.substr(at, end - at) + "; listen in web/assets/js"});
    }
  }
}

// <script src="..."></script> only.
void find_inline_scripts(const SourceText& source, const std::string& text, Findings& findings) {
  for (std::size_t at = text.find("<script"); at != std::string::npos;
       at = text.find("<script", at + 1)) {
    const std::size_t end = text.find('>', at);
    const bool has_source =
        end != std::string::npos && text.substr(at, end - at).find(" src=") != std::string::npos;
    const bool is_empty = end != std::string::npos && text.substr(end).starts_with("></script>");
    if (!has_source || !is_empty) {
      findings.push_back({source.path, line_at(text, at), "has an inline script"});
    }
  }
}

}  // namespace

Findings check_templates_escape(const Sources& sources) {
  Findings findings;
  for (const SourceText& source : sources) {
    if (is_template(source)) {
      const std::string text = without_slot(source);
      find_all(source, text, "{{{", "prints without escaping", findings);
      find_all(source, text, "{{&", "prints without escaping", findings);
    } else if (source.path.starts_with("web/") && !starts_with_folder(source.path, "web/picture")) {
      find_all(source, source.text, "set(\"svg\"", "gives a page an SVG; web/picture makes those",
               findings);
    }
  }
  return findings;
}

Findings check_templates_have_no_inline_code(const Sources& sources) {
  constexpr std::array<std::string_view, 5> refused = {"<style", " style=", "javascript:", "hx-on",
                                                       "hx-vals=\"js:"};
  Findings findings;
  for (const SourceText& source : sources) {
    if (!is_template(source)) {
      continue;
    }
    const std::string text = to_lower(source.text);
    for (const std::string_view mark : refused) {
      find_all(source, text, mark,
               "has " + std::string(mark) + "; style and script stand in web/assets", findings);
    }
    find_event_attributes(source, text, findings);
    find_inline_scripts(source, text, findings);
  }
  return findings;
}

}  // namespace draaiboek::tidy

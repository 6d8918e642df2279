#pragma once
// The files that travel beside the program: words, roles, templates, styles, programmes. Read
// once at the start; a file that is wrong is a std::runtime_error that lists all that is wrong.

#include <filesystem>
#include <vector>

#include "engine/text/roles.h"
#include "engine/text/texts.h"
#include "web/access.h"
#include "web/show/render.h"

namespace draaiboek::web {

/// Where they stand; made by find_home.
struct Home {
  std::filesystem::path config;
  std::filesystem::path templates;
  std::filesystem::path assets;
  std::filesystem::path workflows;
};

/// The folder that holds `config`, `templates` and `workflows`: `wanted` when it isn't empty, else
/// beside or above the program, else the current folder or one above it. Assets stand in
/// `assets` of an installed program and in `build/assets` of a source tree.
Home find_home(const std::filesystem::path& wanted, const std::filesystem::path& program);

text::Texts read_texts(const Home& home);
std::vector<text::RoleRow> read_roles(const Home& home);
Reaches reaches_of(const std::vector<text::RoleRow>& roles);
/// What Templates needs to find words.
FindWords words_of(const text::Texts& texts);

}  // namespace draaiboek::web

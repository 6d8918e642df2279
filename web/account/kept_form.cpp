#include "web/account/kept_form.h"

#include "web/account/digest.h"
#include "web/account/random.h"
#include "web/wire/forms.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

constexpr std::size_t longest_path = 2000;
/// Forms with passwords and codes.
constexpr std::string_view own_account = "/profiel";

// The token belonged to the session that ended.
std::string encoded(const Fields& form) {
  std::string text;
  for (const auto& [name, value] : form) {
    if (name == "csrf")
      continue;
    text += (text.empty() ? "" : "&") + percent_encode(name) + "=" + percent_encode(value);
  }
  return text;
}

}  // namespace

std::optional<Cookie> keep_form(db::Accounts& accounts, const Request& request,
                                engine::PersonId person, const engine::Now& now) {
  const std::string fields = encoded(request.form);
  if (fields.empty() || request.path.size() > longest_path || request.path.starts_with(own_account))
    return std::nullopt;
  const std::string id = random_token();
  accounts.keep_form({sha256(id), person, request.path, fields, now.instant + kept_life},
                     now.instant);
  return Cookie{std::string(kept_cookie), id, kept_life};
}

std::optional<KeptForm> find_form(db::Accounts& accounts, const std::string& id,
                                  engine::PersonId person, const engine::Now& now) {
  if (id.empty())
    return std::nullopt;
  const auto kept = accounts.kept_form(sha256(id), person, now.instant);
  if (!kept)
    return std::nullopt;
  // Escaped anew the text may be three times as long as it was when it came.
  auto fields = read_form(kept->fields, {.fields = 1000, .total = std::size_t{4} << 20U});
  if (auto* read = std::get_if<Fields>(&fields))
    return KeptForm{kept->path, std::move(*read)};
  return std::nullopt;
}

}  // namespace draaiboek::web

#include "db/maria/journal/chain.h"

#include "db/maria/link/hash.h"
#include "db/maria/link/random.h"
#include "db/maria/link/value.h"

namespace draaiboek::db {
namespace {

constexpr std::string_view domain = "draaiboek fact 1";
constexpr std::size_t hash_size = 32;
constexpr std::size_t salt_size = 16;

/// Lengths are hashed too, so that no two different facts give the same bytes.
std::string eight_bytes(std::uint64_t number) {
  return to_bytes({0, number}).substr(8);
}

}  // namespace

std::string chain_start() {
  return std::string(hash_size, '\0');
}

std::string chain_after(std::string_view before, const ChainLink& link) {
  Sha256 hash;
  hash.add(domain).add(before).add(to_bytes(link.target.bits)).add(eight_bytes(link.version));
  hash.add(eight_bytes(link.body.size())).add(link.body).add(link.notes);
  return hash.finish();
}

std::vector<SaltedNote> salted(const std::vector<engine::Note>& notes) {
  std::vector<SaltedNote> all;
  for (const engine::Note& note : notes) {
    if (!note.text.empty())
      all.push_back({note.id, random_bytes(salt_size), note.text});
  }
  return all;
}

std::string hash_of(const SaltedNote& note) {
  return hexadecimal(sha256(note.salt + note.text));
}

bool names(std::string_view body, const SaltedNote& note) {
  return body.find(note.id.text()) != std::string_view::npos;
}

std::string notes_of(std::string_view body, const std::vector<SaltedNote>& notes) {
  std::string all;
  for (const SaltedNote& note : notes) {
    if (!names(body, note))
      continue;
    all += (all.empty() ? "" : ",") + note.id.text() + ":" + hash_of(note);
  }
  return all;
}

}  // namespace draaiboek::db

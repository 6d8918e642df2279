#pragma once
// Who and what the names of a story mean while it is played: gives out ids, finds cases and knows
// which roles somebody has where. One per story that is played; not thread-safe.

#include <map>
#include <stdexcept>
#include <string>

#include "engine/story/casting.h"

namespace draaiboek::engine::story {

/// A name in a story means nothing here; the sentence says which.
class Unresolved : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Cast {
 public:
  /// `story` must outlive it.
  explicit Cast(const Story& story, Casting casting = {})
      : story_(story), casting_(std::move(casting)) {}

  template <class T>
  T fresh() {
    return casting_.fresh ? T{casting_.fresh()} : T::of(++last_);
  }
  /// The same name always gives the same id.
  PersonId person(const std::string& name);
  OrganisationId organisation(const std::string& name);
  /// A file is its name: the same name means the same bytes.
  FileRef file(const File& file) const;
  /// The receipt of the hand-in that makes `version`.
  std::string receipt(const std::string& step, std::size_t version) const;
  /// Where the files that are named from here on are put down.
  void set_occasion(Occasion occasion) { occasion_ = std::move(occasion); }
  /// The fingerprint of what is handed in, 64 hexadecimal digits.
  std::string content_hash(std::string_view content) const;
  /// Hexadecimal fingerprint of a text, 64 digits.
  static std::string hash_of(std::string_view text);

  const Person& played_by(const std::string& name) const;
  Actor actor(const std::string& name, const Tree& tree, const CaseState* on);
  /// The organisation, group or application of that name, or "wave"; Unresolved when there is none.
  const CaseState& find_case(const std::string& name, const Tree& tree);
  /// The case at `level` that this person means when only `whom` (or nothing) is said.
  const CaseState& meant(const std::string& name, const std::string& whom, Level level,
                         const Tree& tree);
  /// What a case is called.
  std::string name_of(const CaseState& state) const;
  std::string name_of(PersonId id) const;

 private:
  const Story& story_;
  Casting casting_;
  Occasion occasion_{};
  std::uint64_t last_ = 1'000;
  std::map<std::string, PersonId> people_{};
  std::map<std::string, OrganisationId> organisations_{};
};

}  // namespace draaiboek::engine::story

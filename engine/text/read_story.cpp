#include "engine/text/read_story.h"

#include <algorithm>
#include <optional>

#include "engine/text/story/acts.h"
#include "engine/text/story/expectations.h"

namespace draaiboek::text {
namespace {

using namespace engine::story;
using story::Misread;
using story::Token;
using story::Words;

constexpr std::size_t indent_of_continuation = 4;

/// One sentence: its tokens may come from several lines.
struct Sentence {
  bool indented = false;
  std::vector<Token> tokens;
};

class StoryReader {
 public:
  StoryReader(std::string_view text, const std::string& file) : text_(text) {
    read_.story.file = file;
  }

  ReadStory read() {
    split();
    for (Sentence& sentence : sentences_) {
      const int line = sentence.tokens.front().line;
      guard([&] { understand(sentence, line); });
    }
    if (read_.story.programme.empty())
      add({{}, "the story has no programme", "programme: the id of one", "", ""});
    // An open quote was found before anything was understood.
    std::sort(read_.problems.begin(), read_.problems.end());
    return std::move(read_);
  }

 private:
  void add(engine::Problem problem) {
    problem.place.file = read_.story.file;
    read_.problems.push_back(std::move(problem));
  }

  template <class Work>
  void guard(const Work& work) {
    try {
      work();
    } catch (const Misread& misread) {
      const std::string found = misread.at.text.empty() ? "the end" : misread.at.text;
      add({{"", misread.at.line, misread.at.column},
           "unclear sentence",
           misread.expected,
           found,
           engine::nearest(misread.at.text, misread.right_names)});
    }
  }

  void split() {
    int number = 0;
    std::size_t at = 0;
    while (at < text_.size()) {
      const std::size_t end = std::min(text_.find('\n', at), text_.size());
      const std::string_view line = text_.substr(at, end - at);
      ++number;
      guard([&] { split_line(line, number); });
      at = end + 1;
    }
  }

  void split_line(std::string_view line, int number) {
    const std::size_t indent = line.find_first_not_of(" \t\r");
    if (indent == std::string_view::npos || line[indent] == '#')
      return;
    auto tokens = story::tokens_of(line, number);
    if (indent >= indent_of_continuation && !sentences_.empty()) {
      auto& open = sentences_.back().tokens;
      open.insert(open.end(), tokens.begin(), tokens.end());
    } else {
      sentences_.push_back({indent > 0, std::move(tokens)});
    }
  }

  void understand(Sentence& sentence, int line) {
    Words words(std::move(sentence.tokens));
    if (!sentence.indented)
      read_heading(words, line);
    else if (!day_)
      words.fail("\"on\" and a date before the first sentence");
    else
      tell(line, happening(words));
  }

  void read_heading(Words& words, int line) {
    if (words.accept("story :")) {
      read_.story.title = words.rest();
    } else if (words.accept("programme :")) {
      read_.story.programme = words.name("the id of a programme");
    } else if (words.accept("people :")) {
      words.each([&] { read_person(words); });
      words.want_end();
    } else {
      words.want("on");
      new_day(words, line);
    }
  }

  void read_person(Words& words) {
    Person person{words.name("a name"), words.name("a role")};
    if (words.accept("of"))
      person.organisation = words.name("an organisation");
    read_.story.people.push_back(std::move(person));
  }

  void new_day(Words& words, int line) {
    const engine::Date date = words.date();
    words.want_end();
    if (day_ && date < *day_) {
      add({{"", line, 4},
           "time goes back",
           "a day after " + engine::to_text(*day_),
           engine::to_text(date),
           ""});
    }
    day_ = date;
    tell(line, NewDay{});
  }

  void tell(int line, Happening happening) {
    read_.story.lines.push_back({{read_.story.file, line, 1}, *day_, std::move(happening)});
  }

  std::string person(Words& words) {
    std::vector<std::string> names;
    for (const Person& person : read_.story.people)
      names.push_back(person.name);
    if (read_.story.find_person(words.peek().text) == nullptr)
      words.fail("somebody of the people above", names);
    return words.name("a person");
  }

  Happening happening(Words& words) {
    if (words.accept("in wave"))
      return InWave{words.quoted("the title of the wave")};
    if (words.accept("expect"))
      return story::read_expectation(words);
    if (words.accept("preview")) {
      Previewed previewed{story::read_act(words, person(words), false)};
      story::read_preview_claims(words, previewed);
      return previewed;
    }
    std::string who = person(words);
    const bool refused = words.accept("cannot");
    Act act = story::read_act(words, std::move(who), refused);
    if (refused)
      return Refused{std::move(act), story::read_refusal(words)};
    words.want_end();
    return act;
  }

  std::string_view text_;
  ReadStory read_{};
  std::vector<Sentence> sentences_{};
  std::optional<engine::Date> day_{};
};

}  // namespace

ReadStory read_story(std::string_view text, const std::string& file) {
  return StoryReader(text, file).read();
}

}  // namespace draaiboek::text

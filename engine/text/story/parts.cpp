#include "engine/text/story/parts.h"

#include <array>

namespace draaiboek::text::story {

engine::Note because(Words& words) {
  if (!words.accept("because"))
    return {};
  return {{}, words.quoted("the reason")};
}

std::string whom(Words& words) {
  if (!words.accept("for"))
    return "";
  return words.name("an organisation, group or application");
}

engine::PlannedAnchor planned(Words& words, std::string anchor, std::string_view before) {
  engine::PlannedAnchor planned{std::move(anchor)};
  words.want(before);
  planned.date = words.date();
  if (words.accept("from")) {
    planned.from = words.name("a time as 09:30");
    words.want("until");
    planned.until = words.name("a time as 16:00");
  }
  if (words.accept("in"))
    planned.room = words.quoted("the room");
  return planned;
}

std::vector<std::string> staff_of(Words& words) {
  std::vector<std::string> names{words.name("a person")};
  // "Ann, Vic, workshop-1 on …": what is followed by "on" is a date, not a person.
  while (words.peek().text == "and" ||
         (words.peek().text == "," && words.peek(2).text != "on" && words.peek(1).text != "seats" &&
          !words.peek(1).text.empty())) {
    if (!words.accept(","))
      words.want("and");
    names.push_back(words.name("a person"));
  }
  return names;
}

engine::EnrolmentStatus enrolment_status(Words& words) {
  constexpr std::array<std::string_view, 7> names{"listed",   "contacted", "informed", "applied",
                                                  "enrolled", "declined",  "waiting"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (words.accept(names[i]))
      return static_cast<engine::EnrolmentStatus>(i);
  }
  words.fail("how far the enrolment is", {names.begin(), names.end()});
}

engine::Verdict verdict(Words& words) {
  if (words.accept("accepted"))
    return engine::Verdict::accepted;
  words.want("revise");
  return engine::Verdict::revise;
}

engine::GivenRemark remark(Words& words) {
  engine::GivenRemark remark;
  if (words.accept("question"))
    remark.kind = engine::RemarkKind::question;
  else
    words.want("remark");
  words.want("on");
  remark.section = words.name("a section");
  remark.text.text = words.quoted("the remark");
  return remark;
}

engine::story::File file(Words& words) {
  engine::story::File file{words.name("a file")};
  if (words.accept("as"))
    file.slot = words.name("the name of the file in the programme");
  return file;
}

engine::story::GivenValues given_values(Words& words) {
  engine::story::GivenValues given;
  if (!words.accept("the rest"))
    given.question = words.name("a question");
  words.want("is");
  do {
    given.values.push_back(words.name("an answer"));
  } while (words.accept("+"));
  return given;
}

}  // namespace draaiboek::text::story

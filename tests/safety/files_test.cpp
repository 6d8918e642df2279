// Files as nobody should send them: names, sizes and connections that end half-way. What belongs
// to a single upload stands in tests/pages/step/file/upload_test.cpp.

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"
#include "web/file_type.h"

namespace draaiboek::safety {
namespace {

using support::SentFile;
using support::sheet;
using support::World;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// A body that is made while it is read, so that 51 MB never stand in memory.
class GrowingBody : public web::Body {
 public:
  GrowingBody(std::string before, std::uint64_t length, std::string after)
      : before_(std::move(before)), after_(std::move(after)), length_(length) {}
  std::size_t read(std::span<char> into) override {
    std::size_t count = 0;
    while (count < into.size() && at_ < before_.size() + length_ + after_.size())
      into[count++] = next();
    return count;
  }

 private:
  char next() {
    const std::uint64_t place = at_++;
    if (place < before_.size())
      return before_[place];
    return place < before_.size() + length_ ? 'x' : after_[place - before_.size() - length_];
  }
  std::string before_;
  std::string after_;
  std::uint64_t length_;
  std::uint64_t at_ = 0;
};

// The visitor's line goes dead after these bytes.
class CutBody : public web::Body {
 public:
  explicit CutBody(std::string bytes) : sent_(std::move(bytes)) {}
  std::size_t read(std::span<char> into) override {
    const std::size_t count = sent_.read(into);
    if (count == 0)
      throw web::BodyFailure(408, "gate.cut-off");
    return count;
  }

 private:
  web::TextBody sent_;
};

class BadFiles : public testing::Test {
 protected:
  BadFiles() { world_.hold_workshop(); }
  std::vector<db::Document> stored() {
    return world_.store().documents().documents(world_.viewer("marie"), world_.melle(), "bia");
  }
  web::Response send(web::Body& body) {
    web::Request request = world_.request("marie", bia_ + "/bestanden");
    request.method = web::Method::post;
    request.origin = "http://" + request.host;
    request.sec_fetch_site = "same-origin";
    request.content_type = "multipart/form-data; boundary=grens";
    request.body = &body;
    return world_.answer(request);
  }
  std::string whole(const SentFile& file) { return support::multipart(world_.csrf("marie"), file); }

  World world_{};
  std::string bia_ = support::step_of(world_.melle(), "bia");
};

TEST_F(BadFiles, OfFiftyOneMegabytesAreRefusedAtTheirSlotWhileTheyArrive) {
  const std::string file = sheet();
  const std::string all = whole({"bia", "groot.xlsx", file});
  const auto middle = all.find(file) + file.size() / 2;
  GrowingBody body(all.substr(0, middle), 51ULL * 1024 * 1024, all.substr(middle));
  const auto answer = send(body);
  EXPECT_EQ(answer.status(), 422);
  EXPECT_THAT(answer.body(), HasSubstr("hoogstens 50 MB"));
  EXPECT_THAT(answer.body(), HasSubstr("href=\"#bia\""));
  EXPECT_THAT(stored(), IsEmpty());
}

TEST_F(BadFiles, WhoseLineIsCutAnywhereLeaveNothingBehind) {
  support::send_file(world_, "marie", bia_, {"bia", "eerste.xlsx", sheet("1")});
  const std::string all = whole({"bia", "tweede.xlsx", sheet("2")});
  for (std::size_t kept = 0; kept < all.size(); kept += 37) {
    CutBody dead(all.substr(0, kept));
    EXPECT_THROW(send(dead), web::BodyFailure) << kept;
    web::TextBody ended(all.substr(0, kept));
    EXPECT_GE(send(ended).status(), 400) << kept;
  }
  ASSERT_EQ(stored().size(), 1U);
  EXPECT_EQ(stored().front().name, "eerste.xlsx");
  EXPECT_EQ(support::send_file(world_, "marie", bia_, {"bia", "derde.xlsx", sheet("3")}).status(),
            303);
}

TEST_F(BadFiles, OfTheWrongSortAreToldAtTheirSlot) {
  const SentFile wrong[] = {
      {"bia", "leeg.xlsx", ""},           {"bia", "virus.exe", "MZ"},
      {"bia", "nep.pdf", "gewone tekst"}, {"bia", "nep.xlsx", "%PDF-1.7 maar geen rekenblad"},
      {"bia", "zonder", sheet()},         {"bia", "bia.xlsx.exe", sheet()}};
  for (const SentFile& file : wrong) {
    const auto answer = support::send_file(world_, "marie", bia_, file);
    EXPECT_EQ(answer.status(), 422) << file.name;
    EXPECT_THAT(answer.body(), HasSubstr("href=\"#bia\"")) << file.name;
    EXPECT_THAT(answer.body(), HasSubstr(file.name)) << file.name;
  }
  EXPECT_THAT(stored(), IsEmpty());
}

TEST_F(BadFiles, InASlotThatIsNotThereAreRefused) {
  const auto answer = support::send_file(world_, "marie", bia_, {"sjabloon", "a.xlsx", sheet()});
  EXPECT_EQ(answer.status(), 422);
  EXPECT_THAT(answer.body(), Not(HasSubstr("refusal.")));
  EXPECT_THAT(stored(), IsEmpty());
}

TEST_F(BadFiles, WithAnOddNameAreKeptUnderASafeOne) {
  const std::string nul = std::string("a\0b", 3) + ".xlsx";
  const std::string names[] = {"../../etc/passwd.xlsx",
                               "C:\\Windows\\system32\\bia.xlsx",
                               nul,
                               "met 'enkele' aanhaling.xlsx",
                               "\xE2\x80\xAExslx.exe.xlsx",
                               std::string(5'000, 'n') + ".xlsx",
                               "..xlsx",
                               "<img src=x onerror=alert(1)>.xlsx",
                               "{{title}}.xlsx"};
  for (const std::string& name : names) {
    const auto sent = support::send_file(world_, "marie", bia_, {"bia", name, sheet(name)});
    if (sent.status() != 303) {
      // A name that can't stand in a header at all is refused with a sentence.
      EXPECT_EQ(sent.status(), 422) << name;
      EXPECT_THAT(sent.body(), HasSubstr("govuk-error-summary")) << name;
      continue;
    }
    ASSERT_EQ(stored().size(), 1U) << name;
    const std::string kept = stored().front().name;
    EXPECT_THAT(kept, testing::EndsWith(".xlsx")) << name;
    EXPECT_LE(kept.size(), 800U) << name;
    const std::string never[] = {"/", "\\", "\"", "<", "\xE2\x80\xAE", std::string(1, '\0')};
    for (const std::string& part : never)
      EXPECT_EQ(kept.find(part), std::string::npos) << kept;
    EXPECT_THAT(world_.get("marie", bia_).body(), Not(HasSubstr("<img src=x"))) << name;
    const auto file = world_.get("marie", "/documenten/" + stored().front().id.text())
                          .header("Content-Disposition");
    EXPECT_THAT(file, testing::StartsWith("attachment; filename=\"")) << name;
  }
}

}  // namespace
}  // namespace draaiboek::safety

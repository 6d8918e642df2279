#include "web/body/multipart.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

using engine::Refusal;

const std::string form_type = "multipart/form-data; boundary=grens";

std::string field(const std::string& name, const std::string& value) {
  return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value +
         "\r\n";
}

std::string file(const std::string& name, const std::string& file_name,
                 const std::string& content) {
  return "--grens\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" +
         file_name + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
}

const std::string last = "--grens--\r\n";

// A page that keeps files as text, and can be told to refuse.
struct Page {
  std::string files;
  std::size_t largest_piece = 0;
  std::optional<Refusal> at_begin;
  std::optional<Refusal> at_end;

  FileReceiver receiver() {
    return {[this](const ArrivingFile& arriving, const Fields& before) {
              files += "[" + arriving.field + "/" + arriving.name + "/" + arriving.content_type +
                       " token=" + before.get("token") + ":";
              return at_begin;
            },
            [this](std::string_view bytes) {
              files += bytes;
              largest_piece = std::max(largest_piece, bytes.size());
            },
            [this] {
              files += "]";
              return at_end;
            }};
  }

  std::string read(const std::string& bytes, std::size_t step = 64 * 1024,
                   const MultipartLimits& limits = {}) {
    TextBody body(bytes, step);
    const auto form = read_multipart(body, form_type, receiver(), limits);
    std::array<char, 1> more{};
    EXPECT_EQ(body.read(more), 0u) << "the body wasn't read to its end";
    if (!form)
      return form.refusal().message.key;
    std::string text;
    for (const auto& [name, value] : *form)
      text.append(name).append("=").append(value) += ";";
    return text;
  }
};

TEST(Multipart, SortsFieldsAndFiles) {
  Page page;
  EXPECT_EQ(page.read(field("token", "t1") + file("doc", "C:\\x\\bia.pdf", "%PDF") +
                      field("dag", "1") + field("dag", "2") + last),
            "token=t1;dag=1;dag=2;");
  EXPECT_EQ(page.files, "[doc/bia.pdf/application/pdf token=t1:%PDF]");
}

TEST(Multipart, IsTheSameHoweverTheBytesCome) {
  const auto bytes = field("token", "t1") + file("doc", "a.pdf", "\r\n--gren\r\n--grensx") + last;
  const auto good = field("token", "t1") + file("doc", "a.pdf", "\r\n--gren\r\n--") + last;
  for (std::size_t step = 1; step < good.size(); ++step) {
    Page page;
    ASSERT_EQ(page.read(good, step), "token=t1;");
    ASSERT_EQ(page.files, "[doc/a.pdf/application/pdf token=t1:\r\n--gren\r\n--]");
    ASSERT_EQ(Page().read(bytes, step), "upload.malformed");
  }
}

TEST(Multipart, PassesOverAFileFieldWithoutFile) {
  Page page;
  EXPECT_EQ(page.read(file("doc", "", "") + field("a", "b") + last), "a=b;");
  EXPECT_EQ(page.files, "");
  EXPECT_EQ(page.read(file("doc", "", "bytes") + last), "");
  EXPECT_EQ(page.files, "[doc/document/application/pdf token=:bytes]");
}

TEST(Multipart, HandsOnAFileOfZeroBytes) {
  Page page;
  EXPECT_EQ(page.read(file("doc", "leeg.pdf", "") + last), "");
  EXPECT_EQ(page.files, "[doc/leeg.pdf/application/pdf token=:]");
}

TEST(Multipart, CleansFileNames) {
  Page page;
  page.read(file("d", "../..\\plan\u202Efdp.exe", "1") +
            file("d", std::string("n\0l.pdf", 7), "2") +
            file("d", std::string(5000, 'x') + ".pdf", "3") + last);
  EXPECT_NE(page.files.find("[d/planfdp.exe/"), std::string::npos);
  EXPECT_NE(page.files.find("[d/nl.pdf/"), std::string::npos);
  EXPECT_NE(page.files.find("[d/" + std::string(196, 'x') + ".pdf/"), std::string::npos);
}

TEST(Multipart, HandsALargeFileOnInPieces) {
  Page page;
  EXPECT_EQ(page.read(file("doc", "a.pdf", std::string(5 * 1024 * 1024, 'x')) + last), "");
  EXPECT_GT(page.files.size(), 5u * 1024 * 1024);
  EXPECT_LE(page.largest_piece, 70u * 1024);
}

TEST(Multipart, RefusesAFileThatIsTooLargeAndReadsTheRestOfTheBody) {
  Page page;
  MultipartLimits limits;
  limits.file = 2 * 1024 * 1024;
  EXPECT_EQ(
      page.read(file("doc", "a.pdf", std::string(2 * 1024 * 1024, 'x')) + last, 64 * 1024, limits),
      "");
  EXPECT_EQ(page.read(file("doc", "a.pdf", std::string(2 * 1024 * 1024 + 1, 'x')) +
                          field("a", "b") + last,
                      64 * 1024, limits),
            "upload.too-large");
  EXPECT_FALSE(page.files.ends_with("]"));
  TextBody body(file("doc", "a.pdf", std::string(3 * 1024 * 1024, 'x')) + last);
  const auto form = read_multipart(body, form_type, page.receiver(), limits);
  EXPECT_EQ(form.refusal().field, "doc");
  EXPECT_EQ(form.refusal().message.parameters.at("megabytes"), "2");
}

TEST(Multipart, HandsNothingOnAfterThePageRefused) {
  Page page;
  page.at_begin = Refusal{{"page.no"}};
  EXPECT_EQ(page.read(file("doc", "a.pdf", "abc") + file("doc", "b.pdf", "def") + last), "page.no");
  EXPECT_EQ(page.files, "[doc/a.pdf/application/pdf token=:");
  Page late;
  late.at_end = Refusal{{"page.wrong-type"}};
  EXPECT_EQ(late.read(file("doc", "a.pdf", "abc") + file("doc", "b.pdf", "def") + last),
            "page.wrong-type");
  EXPECT_EQ(late.files, "[doc/a.pdf/application/pdf token=:abc]");
}

TEST(Multipart, HasLimitsOnFieldsAndFiles) {
  MultipartLimits limits;
  limits.fields = 3;
  limits.field = 10;
  limits.all_fields = 25;
  limits.files = 1;
  const std::string ten(10, 'x');
  const auto read = [&limits](const std::string& bytes) { return Page().read(bytes, 7, limits); };
  EXPECT_EQ(read(field("a", ten) + field("b", ten) + last), "a=" + ten + ";b=" + ten + ";");
  EXPECT_EQ(read(field("a", ten + "x") + last), "form.field-too-large");
  EXPECT_EQ(read(field("a", ten) + field("b", ten) + field("c", ten) + last), "form.too-large");
  EXPECT_EQ(read(field("a", "") + field("b", "") + field("c", "") + field("d", "") + last),
            "form.too-many-fields");
  EXPECT_EQ(read(file("a", "a", "1") + file("b", "b", "2") + last), "upload.too-many-files");
}

TEST(Multipart, RefusesFieldsThatAreNoText) {
  EXPECT_EQ(Page().read(field("a", "\xFF") + last), "form.malformed");
  EXPECT_EQ(Page().read(field("a", std::string("\0", 1)) + last), "form.malformed");
}

TEST(Multipart, RefusesWhatIsCutOffOrNoFormAtAll) {
  EXPECT_EQ(Page().read(field("a", "b") + file("doc", "a.pdf", "abc")), "upload.cut-off");
  EXPECT_EQ(Page().read(""), "upload.cut-off");
  EXPECT_EQ(Page().read("{\"a\": 1}"), "upload.malformed");
  TextBody body(field("a", "b") + last);
  const auto form = read_multipart(body, "text/plain; boundary=grens", Page().receiver());
  EXPECT_EQ(form.refusal().message.key, "upload.malformed");
}

TEST(Multipart, LetsTheFailureOfAConnectionPass) {
  class Broken : public Body {
    std::size_t read(std::span<char>) override { throw BodyFailure(408, "gate.body-too-slow"); }
  } body;
  EXPECT_THROW(static_cast<void>(read_multipart(body, form_type, Page().receiver())), BodyFailure);
}

}  // namespace
}  // namespace draaiboek::web

#include "web/body/part_head.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

Part part_with(const std::string& disposition) {
  const auto part = read_part_head("Content-Disposition: " + disposition + "\r\n");
  if (!part)
    ADD_FAILURE() << "malformed: " << disposition;
  return part.value_or(Part{});
}

TEST(Boundary, IsFoundInTheContentType) {
  EXPECT_EQ(boundary_of("multipart/form-data; boundary=abc"), "abc");
  EXPECT_EQ(boundary_of("Multipart/Form-Data;charset=utf-8;BOUNDARY=\"a b:c\""), "a b:c");
  const std::string longest(70, 'x');
  EXPECT_EQ(boundary_of("multipart/form-data; boundary=" + longest), longest);
}

TEST(Boundary, IsRefusedAgainstTheRules) {
  for (const std::string type :
       {"", "multipart/form-data", "multipart/mixed; boundary=abc",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"abc", "multipart/form-data; boundary=\"abc \"",
        "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=a<b",
        "multipart/form-data boundary=abc", "multipart/form-data; boundary=\"a\"b"}) {
    EXPECT_EQ(boundary_of(type), std::nullopt) << type;
  }
  EXPECT_EQ(boundary_of("multipart/form-data; boundary=" + std::string(71, 'x')), std::nullopt);
}

TEST(PartHead, NamesAField) {
  const auto part = part_with("form-data; name=\"vraag\"");
  EXPECT_EQ(part.name, "vraag");
  EXPECT_EQ(part.file_name, std::nullopt);
}

TEST(PartHead, NamesAFile) {
  const auto part = read_part_head(
      "content-type: application/pdf\r\nX-Else: y\r\n"
      "CONTENT-DISPOSITION: form-data; name=document; filename=\"één.pdf\"\r\n");
  ASSERT_TRUE(part);
  EXPECT_EQ(part->name, "document");
  EXPECT_EQ(part->file_name, "één.pdf");
  EXPECT_EQ(part->content_type, "application/pdf");
}

TEST(PartHead, UnderstandsHowBrowsersAndOthersWriteQuotes) {
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"b%22c.pdf\"").file_name, "b\"c.pdf");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"b\\\"c.pdf\"").file_name, "b\"c.pdf");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"C:\\map\\b.pdf\"").file_name,
            "C:\\map\\b.pdf");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"b%0D%0Ac.pdf\"").file_name, "b\r\nc.pdf");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"100%.pdf\"").file_name, "100%.pdf");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"\"").file_name, "");
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"b;c=d.pdf\"").file_name, "b;c=d.pdf");
}

TEST(PartHead, IsMalformedWhenInDoubt) {
  const std::string good = "Content-Disposition: form-data; name=\"a\"\r\n";
  for (const auto& lines :
       {std::string(), std::string("Content-Type: a/b\r\n"), good + good,
        std::string("Content-Disposition: attachment; name=\"a\"\r\n"),
        std::string("Content-Disposition: form-data\r\n"),
        std::string("Content-Disposition: form-data; name=\"\"\r\n"),
        std::string("Content-Disposition: form-data; name=\"a\r\n"),
        std::string("Content-Disposition: form-data; name=\"a\"; name=\"b\"\r\n"),
        std::string(
            "Content-Disposition: form-data; name=\"a\"; filename=\"b\"; filename=\"c\"\r\n"),
        std::string("Content-Disposition: form-data; name=\"\xFF\"\r\n"),
        std::string("Content-Disposition: form-data; name=\"a%0Ab\"\r\n"),
        std::string("Content-Disposition form-data; name=\"a\"\r\n"),
        std::string("Content-Disposition : form-data; name=\"a\"\r\n"),
        std::string("Content-Disposition: form-data; name=\"a\nb\"\r\n"),
        good + "Content-Type: a/b\r\nContent-Type: c/d\r\n", good + "Content-Type: a\x01/b\r\n",
        good + "Content-Type: " + std::string(256, 'a') + "\r\n", good + "no colon\r\n",
        good + " folded: x\r\n"}) {
    EXPECT_FALSE(read_part_head(lines)) << lines;
  }
}

TEST(PartHead, KeepsANulInAFileNameForTheCleaner) {
  const std::string name("a\0b.pdf", 7);
  EXPECT_EQ(part_with("form-data; name=\"a\"; filename=\"" + name + "\"").file_name, name);
}

}  // namespace
}  // namespace draaiboek::web

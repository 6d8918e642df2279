#include "web/body/parts.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

// Writes down what it gets; pieces of data are joined, because how they are cut may differ.
class Notebook : public PartSink {
 public:
  void begin(const Part& part) override {
    text += "[" + part.name + (part.file_name ? "/" + *part.file_name : "") + ":";
  }
  void data(std::string_view bytes) override { text += bytes; }
  void end() override { text += "]"; }

  std::string text;
};

std::string part(const std::string& name, const std::string& content) {
  return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
}

// What is read of `body` when it comes in two pieces.
std::string read(const std::string& body, std::size_t cut) {
  Notebook notebook;
  PartCutter cutter("b", notebook, 200);
  auto refused = cutter.feed(std::string_view(body).substr(0, cut));
  if (!refused)
    refused = cutter.feed(std::string_view(body).substr(cut));
  if (!refused)
    refused = cutter.finish();
  return refused ? std::to_string(refused->status) + " " + refused->reason : notebook.text;
}

std::string read_bytewise(const std::string& body) {
  Notebook notebook;
  PartCutter cutter("b", notebook, 200);
  for (const char c : body) {
    if (const auto refused = cutter.feed({&c, 1})) {
      return std::to_string(refused->status) + " " + refused->reason;
    }
  }
  const auto refused = cutter.finish();
  return refused ? std::to_string(refused->status) + " " + refused->reason : notebook.text;
}

TEST(Parts, AreCutAtTheirBoundaries) {
  EXPECT_EQ(read(part("x", "1") + part("y", "") + "--b--\r\n", 0), "[x:1][y:]");
  EXPECT_EQ(read("--b--", 0), "");
}

TEST(Parts, KeepWhatOnlyLooksLikeABoundary) {
  const std::string content = "\r\n--a\r\n--\r\n\r\n--\r--b\n--b--b\r\r\n-";
  EXPECT_EQ(read(part("x", content) + "--b--\r\n", 0), "[x:" + content + "]");
}

TEST(Parts, AreTheSameWhereverTheBytesAreCut) {
  const std::string long_header = "--b\r\nX-Long: " + std::string(300, 'a') + "\r\n\r\n";
  for (const auto& body :
       {part("x", "1\r\n2") + part("y", "\r\n--") + part("z", std::string(100, '-')) + "--b--\r\n",
        part("x", "1") + "--b--", part("x", "cut of"), part("x", "1") + "--b--more",
        part("x", "1") + "--bad\r\n", part("x", "1") + long_header,
        std::string("--b\r\n\r\n1\r\n--b--\r\n"), std::string("preamble\r\n--b--\r\n"),
        std::string("\r\n--b--\r\n")}) {
    const auto whole = read(body, 0);
    for (std::size_t cut = 1; cut <= body.size(); ++cut) {
      ASSERT_EQ(read(body, cut), whole) << body << " cut at " << cut;
    }
    EXPECT_EQ(read_bytewise(body), whole) << body;
  }
}

TEST(Parts, ThatAreMalformedAreRefused) {
  const std::string malformed = "400 upload.malformed";
  EXPECT_EQ(read("preamble\r\n--b--\r\n", 0), malformed);
  EXPECT_EQ(read("--c\r\n", 0), malformed);
  EXPECT_EQ(read("--bb\r\n", 0), malformed);
  EXPECT_EQ(read("--b\n\n", 0), malformed);
  EXPECT_EQ(read("--b  \r\n", 0), malformed);
  EXPECT_EQ(read("--b\r\n\r\n1\r\n--b--", 0), malformed);
  EXPECT_EQ(read("--b\r\nContent-Type: a/b\r\n\r\n1\r\n--b--", 0), malformed);
  EXPECT_EQ(read(part("x", "1") + "--b--epilogue", 0), malformed);
  EXPECT_EQ(read(part("x", "1") + "--b--\r\n\r\n", 0), malformed);
}

TEST(Parts, OfWhichAHeadIsTooLargeAreRefused) {
  EXPECT_EQ(read("--b\r\nX-Long: " + std::string(300, 'a'), 0), "431 upload.part-head-too-large");
}

TEST(Parts, ThatAreCutOffAreRefusedAtEveryByte) {
  const auto body = part("x", "1") + part("y", "2") + "--b--";
  for (std::size_t size = 0; size < body.size(); ++size) {
    EXPECT_EQ(read(body.substr(0, size), 0), "400 upload.cut-off") << size;
  }
  EXPECT_EQ(read(body + "\r", 0), "400 upload.cut-off");
}

}  // namespace
}  // namespace draaiboek::web

#include "web/wire/disposition.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

TEST(Disposition, OffersThePlainNameTwice) {
  EXPECT_EQ(attachment_text("BIA Gent.docx"),
            "attachment; filename=\"BIA Gent.docx\"; filename*=UTF-8''BIA%20Gent.docx");
}

TEST(Disposition, HasAnAsciiFallback) {
  EXPECT_EQ(attachment_text("één 100%.pdf"),
            "attachment; filename=\"__n 100_.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n%20100%25.pdf");
}

TEST(Disposition, CantBeBrokenOutOf) {
  for (const auto* name :
       {"a\"; filename=\"b.exe", "a\r\nSet-Cookie: x=y", "a\\\".pdf", "a;b.pdf", "\u202Efdp.exe"}) {
    const auto text = attachment_text(name);
    EXPECT_EQ(text.find_first_of("\r\n\\"), std::string::npos) << text;
    EXPECT_EQ(std::count(text.begin(), text.end(), '"'), 2) << text;
    EXPECT_EQ(std::count(text.begin(), text.end(), ';'), 2) << text;
  }
}

}  // namespace
}  // namespace draaiboek::web

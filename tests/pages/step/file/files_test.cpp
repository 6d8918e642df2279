#include "web/pages/step/file/files.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

db::Document document(std::uint64_t number, const std::string& slot) {
  db::Document made;
  made.id = engine::DocumentId::of(number);
  made.slot = slot;
  made.name = "bia.xlsx";
  made.format = "xlsx";
  made.size = 1'234'567;
  return made;
}

TEST(Files, OfASlotAreTheNewestOnes) {
  const std::vector documents = {document(1, "bia"), document(2, "bijlage"), document(3, "bia")};
  EXPECT_EQ(file_in(documents, "bia")->id, engine::DocumentId::of(3));
  EXPECT_EQ(file_in(documents, "ander"), nullptr);
}

TEST(Files, AreShownWithFormatAndSize) {
  const Request request;
  const Asked asked{.request = request, .number = "1"};
  const View view = file_view(asked, document(1, "bia"));
  EXPECT_EQ(view.text("format"), "XLSX");
  EXPECT_EQ(view.text("size"), "1,2 MB");
  EXPECT_EQ(view.text("place"), "/documenten/" + engine::DocumentId::of(1).text());
}

}  // namespace
}  // namespace draaiboek::web

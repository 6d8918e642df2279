#include "web/file_type.h"

#include <gtest/gtest.h>

namespace draaiboek::web {
namespace {

const std::string zip_start = std::string("PK\x03\x04\x14\0\0\0\x08\0", 10);

std::string office_file(const std::string& main_part) {
  return zip_start + std::string(20, 'x') + "[Content_Types].xml" + std::string(300'000, 'y') +
         "PK\x01\x02[Content_Types].xml PK\x01\x02" + main_part + "PK\x05\x06";
}

std::string format_of(const std::string& bytes, std::size_t step = 1000) {
  FileType type;
  for (std::size_t at = 0; at < bytes.size(); at += step)
    type.see(std::string_view(bytes).substr(at, step));
  EXPECT_EQ(type.size(), bytes.size());
  return type.format();
}

TEST(FileType, KnowsTheFormatsByTheirContent) {
  EXPECT_EQ(format_of("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"), "pdf");
  EXPECT_EQ(format_of(office_file("word/document.xml")), "docx");
  EXPECT_EQ(format_of(office_file("xl/workbook.xml")), "xlsx");
  EXPECT_EQ(format_of(office_file("ppt/presentation.xml")), "pptx");
}

TEST(FileType, DoesNotDependOnHowTheBytesWereCut) {
  const std::string file = office_file("word/document.xml");
  EXPECT_EQ(format_of(file, 7), "docx");
  EXPECT_EQ(format_of(file, 1'000'000), "docx");
}

TEST(FileType, TrustsNoZipThatIsNoOfficeFile) {
  EXPECT_EQ(format_of(zip_start + "photo.jpg PK\x01\x02photo.jpg"), "");
  EXPECT_EQ(format_of(office_file("visio/document.xml")), "");
  EXPECT_EQ(format_of(office_file("xl/workbook.xml ppt/presentation.xml")), "");
}

TEST(FileType, TrustsNoMacrosAndNoOtherContent) {
  EXPECT_EQ(format_of(office_file("word/document.xml word/vbaProject.bin")), "");
  EXPECT_EQ(format_of("MZ\x90 this is a program"), "");
  EXPECT_EQ(format_of("<html>%PDF-1.7</html>"), "");
  EXPECT_EQ(format_of(""), "");
}

TEST(FileType, ReadsTheExtensionInAnyCase) {
  EXPECT_EQ(extension_of("Mijn BIA.DOCX"), "docx");
  EXPECT_EQ(extension_of("bia.pdf.exe"), "exe");
  EXPECT_EQ(extension_of("zonder"), "");
}

TEST(FileType, GivesEachFormatItsContentType) {
  EXPECT_EQ(content_type_of("pdf"), "application/pdf");
  EXPECT_EQ(content_type_of("exe"), "application/octet-stream");
  EXPECT_NE(content_type_of("docx"), content_type_of("xlsx"));
}

}  // namespace
}  // namespace draaiboek::web

#include "tests/tidy/sizes.h"

#include <gmock/gmock.h>

namespace draaiboek::tidy {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += "x;\n";
  }
  return text;
}

TEST(FileLength, StopsAtFourHundredLines) {
  EXPECT_THAT(check_file_length({{"engine/a.cpp", lines(400)}}), IsEmpty());
  EXPECT_EQ(what(check_file_length({{"engine/a.cpp", lines(401)}})),
            "engine/a.cpp: 401 lines, the cap is 400\n");
}

TEST(FileLength, StopsATemplateAtSixty) {
  EXPECT_THAT(check_file_length({{"templates/a.mustache", lines(60)}}), IsEmpty());
  EXPECT_THAT(check_file_length({{"templates/a.mustache", lines(61)}}), SizeIs(1));
}

TEST(FileLength, LeavesDataAlone) {
  EXPECT_THAT(check_file_length({{"workflows/a/workflow.yaml", lines(900)}}), IsEmpty());
}

TEST(MedianLength, StopsAtAHundredLines) {
  EXPECT_THAT(check_median_length({{"engine/a.cpp", lines(100)}, {"web/b.cpp", lines(300)}}),
              IsEmpty());
  EXPECT_THAT(check_median_length({{"engine/a.cpp", lines(101)}, {"web/b.cpp", lines(300)}}),
              SizeIs(1));
}

TEST(LineWidth, StopsAtAHundredCharactersNotBytes) {
  std::string accents;
  for (int i = 0; i < 100; ++i) {
    accents += "é";
  }
  EXPECT_THAT(check_line_width({{"web/a.cpp", accents + "\n"}}), IsEmpty());
  EXPECT_EQ(what(check_line_width({{"web/a.cpp", "\n" + accents + "e\n"}})),
            "web/a.cpp:2: 101 columns, the cap is 100\n");
}

TEST(FunctionLength, StopsAtSeventyLines) {
  EXPECT_THAT(check_function_length({{"web/a.cpp", "void f() {\n" + lines(68) + "}\n"}}),
              IsEmpty());
  EXPECT_EQ(what(check_function_length({{"web/a.cpp", "void f() {\n" + lines(69) + "}\n"}})),
            "web/a.cpp:1: void f(): 71 lines, the cap is 70\n");
}

TEST(FolderSize, CountsAHeaderAndItsSourceAsOne) {
  Sources sources;
  for (char name = 'a'; name < 'o'; ++name) {
    sources.push_back({std::string("web/") + name + ".h", ""});
    sources.push_back({std::string("web/") + name + ".cpp", ""});
  }
  EXPECT_THAT(check_folder_size(sources), IsEmpty());
  sources.push_back({"web/o.cpp", ""});
  EXPECT_EQ(what(check_folder_size(sources)), "web: 15 components, the cap is 14\n");
}

}  // namespace
}  // namespace draaiboek::tidy

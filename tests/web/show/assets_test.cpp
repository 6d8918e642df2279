#include "web/show/assets.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <fstream>

namespace draaiboek::web {
namespace {

using testing::HasSubstr;

class AssetsFolder : public testing::Test {
 protected:
  AssetsFolder() {
    folder_ =
        std::filesystem::temp_directory_path() / ("draaiboek-assets-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder_);
    std::ofstream(folder_ / "manifest.json") << R"({"app.css":"app-1a2b.css"})";
    std::ofstream(folder_ / "app-1a2b.css") << "body{}";
  }
  ~AssetsFolder() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path folder_;
};

TEST_F(AssetsFolder, GivesTheNameWithTheHash) {
  const Assets assets(folder_);
  EXPECT_EQ(assets.place("app.css"), "/assets/app-1a2b.css");
}

TEST_F(AssetsFolder, MayBeKeptForEver) {
  const auto file = Assets(folder_).file("app-1a2b.css");
  ASSERT_TRUE(file.has_value());
  EXPECT_EQ(file->body(), "body{}");
  EXPECT_EQ(file->keep(), Response::Keep::forever);
}

TEST_F(AssetsFolder, HoldsNothingThatIsNotInItsList) {
  const Assets assets(folder_);
  EXPECT_FALSE(assets.file("manifest.json").has_value());
  EXPECT_FALSE(assets.file("../manifest.json").has_value());
}

TEST(Assets, SayHowTheyAreMadeWhenTheyAreNotThere) {
  try {
    const Assets assets("/nowhere-at-all");
    FAIL();
  } catch (const std::runtime_error& missing) {
    EXPECT_THAT(missing.what(), HasSubstr("web/assets/build.mjs"));
  }
}

}  // namespace
}  // namespace draaiboek::web

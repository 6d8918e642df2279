#include "web/pages/step/file/arrival.h"

#include <gmock/gmock.h>

#include "tests/pages/step/file/sent_file.h"

namespace draaiboek::web {
namespace {

using support::World;

TEST(Arrival, LeavesWhatLayThereWhenFilesStandBesideEachOther) {
  World world;
  const std::vector<engine::Slot> slots{{.id = "one", .accept = {"xlsx"}}};
  for (const char* name : {"a.xlsx", "b.xlsx"}) {
    TextBody body(support::multipart("token", {"one", name, support::sheet()}));
    Request request = world.request("marie", "/taken");
    request.content_type = "multipart/form-data; boundary=grens";
    request.body = &body;
    Asked asked{.request = request, .number = "1", .viewer = world.viewer("marie")};
    asked.csrf = "token";
    const auto arrived =
        receive_files(world.desk(), asked, {world.melle(), "bia", slots, /*replaces=*/false});
    EXPECT_TRUE(arrived.errors.empty());
    EXPECT_EQ(arrived.documents.size(), 1U);
    EXPECT_EQ(arrived.fields.get("slot"), "one");
  }
  EXPECT_EQ(world.store().documents().documents(world.viewer("marie"), world.melle(), "bia").size(),
            2U);
}

TEST(Arrival, WithoutABodyIsNotReadable) {
  World world;
  const Request request = world.request("marie", "/taken");
  const Asked asked{.request = request, .number = "1"};
  const auto arrived = receive_files(world.desk(), asked, {world.melle(), "bia", {}});
  ASSERT_EQ(arrived.errors.size(), 1U);
  EXPECT_EQ(arrived.errors.front().message.key, "upload.malformed");
}

}  // namespace
}  // namespace draaiboek::web

#include <gmock/gmock.h>

#include "tests/support/private_data.h"

namespace draaiboek::web {
namespace {

using testing::HasSubstr;
using testing::Not;

struct ImportOrganisations : testing::Test {
  int run(const std::string& csv, std::vector<std::string> flags = {}) {
    files.write("lijst.csv", csv);
    std::vector<std::string> arguments = {"import", "organisations",
                                          (files.path() / "lijst.csv").string()};
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    return data.run(arguments);
  }
  std::string out() const { return data.out.str(); }
  std::string err() const { return data.err.str(); }

  support::PrivateData data;
  support::Folder files;
};

/// 300 rows of which three are wrong, each in its own way.
std::string three_hundred_rows() {
  std::string csv = "nis;name;kbo;province\n";
  for (int i = 0; i < 300; ++i) {
    const std::string nis = i == 200 ? "45500" : std::to_string(45'500 + i);
    csv += nis + ";Gemeente " + std::to_string(i) + ";" + (i == 20 ? "0123.456.748" : "") + ";" +
           (i == 299 ? "Oost-Vlanderen" : "Oost-Vlaanderen") + "\n";
  }
  return csv;
}

TEST_F(ImportOrganisations, ShowWhatWouldHappenAndSaveOnlyWhenAsked) {
  const std::string csv = "nis,name\n44052,Oosterzele\n";
  EXPECT_EQ(run(csv), 0) << err();
  EXPECT_THAT(out(), HasSubstr("lijst.csv:2: added: Oosterzele (44052)\n"));
  EXPECT_THAT(err(), HasSubstr("1 rows: 1 added, 0 changed, 0 unchanged, 0 wrong\n"));
  EXPECT_THAT(err(), HasSubstr("nothing is saved: this was a preview (--apply saves it)"));
  EXPECT_EQ(run(csv, {"--apply"}), 0) << err();
  EXPECT_THAT(err(), HasSubstr("saved\n"));
  EXPECT_EQ(run("nis,name,population\n44052,Oosterzele,13700\n", {"--year", "2024"}), 0);
  EXPECT_THAT(out(), HasSubstr("lijst.csv:2: changed: Oosterzele (44052): inhabitants \"\" -> "
                               "\"13700\", year \"\" -> \"2024\"\n"));
  EXPECT_EQ(run(csv), 0);
  EXPECT_THAT(out(), HasSubstr("lijst.csv:2: unchanged: Oosterzele (44052)\n"));
}

TEST_F(ImportOrganisations, SayEveryWrongRowOfThreeHundredAndSaveNone) {
  EXPECT_EQ(run(three_hundred_rows(), {"--apply"}), 1);
  EXPECT_THAT(out(), HasSubstr("lijst.csv:22:3: wrong: kbo: expected a KBO number of ten digits "
                               "with the right check digits, for example 0123.456.749; found "
                               "'0123.456.748'\n"));
  EXPECT_THAT(out(), HasSubstr("lijst.csv:202:1: wrong: nis: expected each number once in the "
                               "file (line 2 has it already); found '45500'\n"));
  EXPECT_THAT(out(), HasSubstr("lijst.csv:301:4: wrong: province: "));
  EXPECT_THAT(out(), HasSubstr("did you mean Oost-Vlaanderen?"));
  EXPECT_THAT(err(), HasSubstr("300 rows: 297 added, 0 changed, 0 unchanged, 3 wrong\n"));
  EXPECT_THAT(err(), HasSubstr("nothing is saved: a row is wrong"));
  EXPECT_EQ(run(three_hundred_rows(), {"--apply", "--skip-wrong"}), 0) << err();
  EXPECT_EQ(run(three_hundred_rows()), 1);
  EXPECT_THAT(err(), HasSubstr("300 rows: 0 added, 0 changed, 297 unchanged, 3 wrong\n"));
}

TEST_F(ImportOrganisations, AreReadInUtf8Only) {
  EXPECT_EQ(run("nis,name\n44052,Oosterzele\n44021,G\xE9nt\n", {"--apply", "--skip-wrong"}), 1);
  EXPECT_THAT(out(), HasSubstr("lijst.csv:3:0: wrong: expected text in UTF-8; byte 34 of the "
                               "file isn't."));
  EXPECT_THAT(out(), Not(HasSubstr("Oosterzele")));
  EXPECT_THAT(err(), HasSubstr("nothing is saved: the file can't be used"));
}

TEST_F(ImportOrganisations, AreToldToProgramsAsJson) {
  EXPECT_EQ(run("nis,name\n44052,Oosterzele\n4405,Melle\n", {"--json"}), 1);
  EXPECT_THAT(out(), HasSubstr("\"saved\": false"));
  EXPECT_THAT(out(), HasSubstr("\"kind\": \"added\""));
  EXPECT_THAT(out(), HasSubstr("\"found\": \"4405\""));
  EXPECT_THAT(out(), HasSubstr("\"column\": 1"));
}

TEST_F(ImportOrganisations, AreAskedForByTheirRightName) {
  EXPECT_EQ(data.run({"import", "organisation", "x.csv"}), 2);
  EXPECT_THAT(err(), HasSubstr("did you mean organisations?"));
  EXPECT_EQ(data.run({"import", "organisations", "x.csv", "--year", "twintig"}), 2);
  EXPECT_EQ(data.run({"import", "organisations", "/bestaat/niet.csv"}), 1);
}

}  // namespace
}  // namespace draaiboek::web

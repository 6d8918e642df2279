#include "web/way/help_topic.h"

#include <algorithm>

#include "web/show/query.h"
#include "web/wire/percent.h"

namespace draaiboek::web {
namespace {

constexpr std::string_view help_folder = "/hulp";

constexpr HelpTopic topics[] = {
    {"algemeen", "everyone"},
    {"aanmelden", "everyone"},
    {"profiel", "everyone"},
    {"tweede-factor", "everyone"},
    {"taken", "everyone"},
    {"dossier", "participant"},
    {"formulier", "participant"},
    {"document", "participant"},
    {"indienen", "participant"},
    {"feedback", "participant"},
    {"taak", "participant"},
    {"bijeenkomst", "participant"},
    {"besluit", "participant"},
    {"rapport", "participant"},
    {"mijlpaal", "participant"},
    {"vragen", "participant"},
    {"team", "participant"},
    {"toepassingen", "participant"},
    {"lezers", "participant"},
    {"geschiedenis", "participant"},
    {"tijdlijn", "participant"},
    {"golven", "staff"},
    {"golf-plannen", "staff"},
    {"golf", "staff"},
    {"golf-beheren", "staff"},
    {"deelnemers", "staff"},
    {"inschrijving", "staff"},
    {"contacten", "staff"},
    {"wachtlijst", "staff"},
    {"groepen", "staff"},
    {"bord", "staff"},
    {"beelden", "staff"},
    {"workshop", "staff"},
    {"deskundigen", "staff"},
    {"aanwezigheid", "staff"},
    {"verplaatsing", "staff"},
    {"uitstel", "staff"},
    {"heropening", "staff"},
    {"vertrek", "staff"},
    {"nazicht", "staff"},
    {"nazien", "staff"},
    {"vragen-golf", "staff"},
    {"toolkit", "staff"},
    {"organisaties", "staff"},
    {"import", "staff"},
    {"mensen", "administrator"},
    {"systeem", "administrator"},
};

constexpr HelpRow rows[] = {
    {"/toegankelijkheid", "algemeen"},
    {"/aanmelden", "aanmelden"},
    {"/aanmelden/code", "aanmelden"},
    {"/toegang", "aanmelden"},
    {"/wachtwoord-vergeten", "aanmelden"},
    {"/hervatten", "aanmelden"},
    {"/profiel", "profiel"},
    {"/profiel/wachtwoord", "profiel"},
    {"/profiel/sessies", "profiel"},
    {"/profiel/tweede-factor", "tweede-factor"},
    {"/mensen", "mensen"},
    {"/mensen/nieuw", "mensen"},
    {"/mensen/{person}", "mensen"},
    {"/systeem", "systeem"},
    {"/taken", "taken"},
    {"/zaken/{case}", "dossier"},
    {"/zaken/{case}/geschiedenis", "geschiedenis"},
    {"/zaken/{case}/tijdlijn", "tijdlijn"},
    {"/zaken/{case}/stappen/{step}", "nazien", "reading"},
    {"/zaken/{case}/stappen/{step}", "formulier", "form"},
    {"/zaken/{case}/stappen/{step}", "document", "document"},
    {"/zaken/{case}/stappen/{step}", "taak", "task"},
    {"/zaken/{case}/stappen/{step}", "bijeenkomst", "session"},
    {"/zaken/{case}/stappen/{step}", "feedback", "review"},
    {"/zaken/{case}/stappen/{step}", "besluit", "approval"},
    {"/zaken/{case}/stappen/{step}", "rapport", "report"},
    {"/zaken/{case}/stappen/{step}", "mijlpaal", "milestone"},
    {"/zaken/{case}/stappen/{step}/lezers", "lezers"},
    {"/zaken/{case}/stappen/{step}/secties", "formulier"},
    {"/zaken/{case}/stappen/{step}/secties/{section}", "formulier"},
    {"/zaken/{case}/stappen/{step}/controle", "indienen"},
    {"/zaken/{case}/stappen/{step}/inzending", "indienen"},
    {"/zaken/{case}/stappen/{step}/uitstel", "uitstel"},
    {"/zaken/{case}/stappen/{step}/heropening", "heropening"},
    {"/nazicht", "nazicht"},
    {"/golven", "golven"},
    {"/golven/nieuw", "golf-plannen"},
    {"/golven/{case}", "golf"},
    {"/golven/{case}/bord", "bord"},
    {"/golven/{case}/tijdlijn", "beelden"},
    {"/golven/{case}/programma", "beelden"},
    {"/golven/{case}/kaart", "beelden"},
    {"/golven/{case}/gegevens", "golf-beheren"},
    {"/golven/{case}/medewerkers", "golf-beheren"},
    {"/golven/{case}/medewerkers/weghaling", "golf-beheren"},
    {"/golven/{case}/annulering", "golf-beheren"},
    {"/golven/{case}/deelnemers", "deelnemers"},
    {"/golven/{case}/deelnemers/toevoegen", "deelnemers"},
    {"/golven/{case}/contacten", "contacten"},
    {"/golven/{case}/wachtlijst", "wachtlijst"},
    {"/golven/{case}/kopie", "golf-plannen"},
    {"/golven/{case}/vragen", "vragen-golf"},
    {"/golven/{case}/groepen", "groepen"},
    {"/golven/{case}/deskundigen", "deskundigen"},
    {"/golven/{case}/workshops/{anchor}", "workshop"},
    {"/golven/{case}/workshops/{anchor}/deskundigen", "deskundigen"},
    {"/golven/{case}/workshops/{anchor}/verloop", "workshop"},
    {"/golven/{case}/workshops/{anchor}/annulering", "workshop"},
    {"/golven/{case}/workshops/{anchor}/materiaal", "workshop"},
    {"/golven/{case}/workshops/{anchor}/aanwezigheid", "aanwezigheid"},
    {"/golven/{case}/workshops/{anchor}/presentielijst", "aanwezigheid"},
    {"/golven/{case}/verplaatsing/{anchor}", "verplaatsing"},
    {"/organisaties", "organisaties"},
    {"/organisaties/nieuw", "organisaties"},
    {"/organisaties/import", "import"},
    {"/organisaties/import/{name}", "import"},
    {"/organisaties/{organisation}", "organisaties"},
    {"/organisaties/{organisation}/gegevens", "organisaties"},
    {"/organisaties/{organisation}/contact", "organisaties"},
    {"/toolkit", "toolkit"},
    {"/toolkit/nieuw", "toolkit"},
    {"/toolkit/{name}", "toolkit"},
    {"/zaken/{case}/inschrijving", "inschrijving"},
    {"/zaken/{case}/contacten", "contacten"},
    {"/zaken/{case}/plaats", "wachtlijst"},
    {"/zaken/{case}/vragen", "vragen"},
    {"/zaken/{case}/mensen", "team"},
    {"/zaken/{case}/mensen/nieuw", "team"},
    {"/zaken/{case}/mensen/weghaling", "team"},
    {"/zaken/{case}/mensen/{person}", "team"},
    {"/zaken/{case}/groep", "groepen"},
    {"/zaken/{case}/vertrek", "vertrek"},
    {"/zaken/{case}/klok", "uitstel"},
    {"/zaken/{case}/toepassingen", "toepassingen"},
};

/// The page itself, as it can be opened again; a choice of language isn't a part of it.
std::string here(const Asked& asked) {
  if (!asked.home.empty() && asked.home != asked.request.path)
    return asked.home;
  const std::string query = query_with(asked.request.query, "lang", "");
  return asked.request.path + (query == "?" ? "" : query);
}

}  // namespace

std::span<const HelpTopic> help_topics() {
  return topics;
}
std::span<const HelpRow> help_rows() {
  return rows;
}

std::string_view help_topic(std::string_view path, std::string_view sort) {
  // Every page asks this; what is as deep as the path is all that can fit it.
  const auto depth = std::count(path.begin(), path.end(), '/');
  const auto* found = std::find_if(std::begin(rows), std::end(rows), [&](const HelpRow& row) {
    const std::string_view pattern = row.pattern.text();
    return (row.sort.empty() || row.sort == sort) &&
           std::count(pattern.begin(), pattern.end(), '/') == depth && row.pattern.match(path);
  });
  return found == std::end(rows) ? "" : found->topic;
}

std::string step_sort(const Asked& asked) {
  if (!asked.step_index || !asked.seen)
    return "";
  const engine::Step& step = asked.step();
  const bool judges = step.kind_name == "review" || step.kind_name == "approval";
  return judges && asked.at().is_any(step.by) ? "reading" : step.kind_name;
}

std::string help_place(const Asked& asked) {
  const std::string& path = asked.request.path;
  if (path == help_folder || path.starts_with(std::string(help_folder) + "/"))
    return std::string(help_folder);
  const std::string_view topic = help_topic(path, step_sort(asked));
  const std::string place =
      std::string(help_folder) + (topic.empty() ? "" : "/") + std::string(topic);
  return place + "?van=" + percent_encode(here(asked));
}

}  // namespace draaiboek::web

#include "web/routes.h"

#include "web/pages/account/code_set_up.h"
#include "web/pages/account/entrance.h"
#include "web/pages/account/forgotten.h"
#include "web/pages/account/opening.h"
#include "web/pages/account/profile.h"
#include "web/pages/account/resumption.h"
#include "web/pages/account/sessions.h"
#include "web/pages/help/help.h"
#include "web/pages/organisation/contact.h"
#include "web/pages/organisation/edit.h"
#include "web/pages/organisation/import.h"
#include "web/pages/organisation/list.h"
#include "web/pages/organisation/overview.h"
#include "web/pages/organisation/preview.h"
#include "web/pages/participant/applications.h"
#include "web/pages/participant/colleagues.h"
#include "web/pages/participant/departure.h"
#include "web/pages/participant/enrolment.h"
#include "web/pages/participant/extension.h"
#include "web/pages/participant/removal.h"
#include "web/pages/people/colleague.h"
#include "web/pages/people/grants.h"
#include "web/pages/people/link.h"
#include "web/pages/people/people.h"
#include "web/pages/people/person.h"
#include "web/pages/people/readers.h"
#include "web/pages/picture/map.h"
#include "web/pages/picture/programme.h"
#include "web/pages/picture/timeline.h"
#include "web/pages/questions/asking.h"
#include "web/pages/questions/wave_questions.h"
#include "web/pages/recruiting/call_list.h"
#include "web/pages/recruiting/call_log.h"
#include "web/pages/recruiting/copy.h"
#include "web/pages/recruiting/waiting.h"
#include "web/pages/review/approval.h"
#include "web/pages/review/queue.h"
#include "web/pages/review/review.h"
#include "web/pages/sign_in.h"
#include "web/pages/start.h"
#include "web/pages/step/feedback.h"
#include "web/pages/step/file/download.h"
#include "web/pages/step/file/upload.h"
#include "web/pages/step/form/form.h"
#include "web/pages/step/form/section.h"
#include "web/pages/step/hand_in.h"
#include "web/pages/step/kinds.h"
#include "web/pages/step/overview/case.h"
#include "web/pages/step/overview/history.h"
#include "web/pages/step/overview/tasks.h"
#include "web/pages/step/task.h"
#include "web/pages/system/system.h"
#include "web/pages/toolkit/file.h"
#include "web/pages/toolkit/item.h"
#include "web/pages/toolkit/register.h"
#include "web/pages/wave/board.h"
#include "web/pages/wave/groups.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/participants.h"
#include "web/pages/wave/plan.h"
#include "web/pages/wave/recruits.h"
#include "web/pages/wave/settings.h"
#include "web/pages/wave/staff.h"
#include "web/pages/wave/waves.h"
#include "web/pages/workshop/advisers.h"
#include "web/pages/workshop/attendance.h"
#include "web/pages/workshop/material.h"
#include "web/pages/workshop/meeting.h"
#include "web/pages/workshop/move.h"
#include "web/pages/workshop/sign_sheet.h"
#include "web/pages/workshop/workshop.h"

namespace draaiboek::web {
namespace {

constexpr Policy runs = Policy::at_case("coordinator");
constexpr Policy arranges_people = Policy::at_case("coordinator", "contact");
constexpr Policy administers = Policy::role("administrator");
constexpr Policy keeps_register = Policy::role("coordinator", "administrator");
constexpr Policy follows =
    Policy::role("coordinator", "analyst", "validator", "expert", "application-owner");
constexpr Policy follows_case =
    Policy::at_case("coordinator", "analyst", "validator", "expert", "application-owner");
constexpr Policy looks_in =
    Policy::role("coordinator", "analyst", "validator", "expert", "application-owner", "steering");
constexpr Policy looks_in_case = Policy::at_case("coordinator", "analyst", "validator", "expert",
                                                 "application-owner", "steering");
constexpr Policy sees_participants = Policy::at_case("coordinator", "analyst", "application-owner");
constexpr Policy answers = Policy::at_case("coordinator", "analyst");
// What was said on the phone, and who waits, is between the organisations and who guides them.
constexpr Policy recruits = Policy::at_case("coordinator", "analyst");

constexpr Route table[] = {
    {Method::get, "/", Policy::anyone(), start_page},
    {Method::get, "/toegankelijkheid", Policy::anyone(), accessibility_page},
    {Method::get, "/hulp", Policy::anyone(), help_list_page},
    {Method::get, "/hulp/{name}", Policy::anyone(), help_page},
    {Method::get, "/aanmelden", Policy::anyone(), sign_in_page},
    {Method::post, "/aanmelden", Policy::anyone(), sign_in},
    {Method::post, "/afmelden", Policy::signed_in(), sign_out},
    {Method::get, "/aanmelden/code", Policy::anyone(), code_page},
    {Method::post, "/aanmelden/code", Policy::anyone(), give_code},
    {Method::get, "/toegang", Policy::anyone(), opening_page},
    {Method::post, "/toegang", Policy::anyone(), open_account},
    {Method::get, "/wachtwoord-vergeten", Policy::anyone(), forgotten_page},
    {Method::post, "/wachtwoord-vergeten", Policy::anyone(), ask_password},
    // One's own account.
    {Method::get, "/hervatten", Policy::signed_in(), resumption_page},
    {Method::post, "/sessie", Policy::signed_in(), stay_signed_in},
    {Method::get, "/profiel", Policy::signed_in(), profile_page},
    {Method::post, "/profiel", Policy::signed_in(), change_profile},
    {Method::get, "/profiel/wachtwoord", Policy::signed_in(), password_page},
    {Method::post, "/profiel/wachtwoord", Policy::signed_in(), change_password},
    {Method::get, "/profiel/sessies", Policy::signed_in(), sessions_page},
    {Method::post, "/profiel/sessies", Policy::signed_in(), sign_out_everywhere},
    {Method::get, "/profiel/tweede-factor", Policy::signed_in(), second_factor_page},
    {Method::post, "/profiel/tweede-factor", Policy::signed_in(), set_up_second_factor},
    {Method::post, "/profiel/tweede-factor/herstelcodes", Policy::signed_in(),
     renew_recovery_codes},
    {Method::post, "/profiel/tweede-factor/verwijdering", Policy::signed_in(),
     give_up_second_factor},
    // People and their rights, for administrators.
    {Method::get, "/mensen", administers, people_page},
    {Method::get, "/mensen/nieuw", administers, new_account_page},
    {Method::post, "/mensen/nieuw", administers, make_account},
    {Method::get, "/mensen/{person}", administers, person_page},
    {Method::post, "/mensen/{person}/link", administers, make_person_link},
    {Method::post, "/mensen/{person}/blokkering", administers, block_person},
    {Method::post, "/mensen/{person}/tweede-factor", administers, reset_second_factor},
    {Method::post, "/mensen/{person}/rechten", administers, give_grant},
    {Method::post, "/mensen/{person}/rechten/intrekking", administers, take_grant},
    {Method::get, "/systeem", Policy::role("administrator"), system_page},
    // Tasks, cases and the steps of a case.
    {Method::get, "/taken", Policy::signed_in(), tasks_page},
    {Method::get, "/documenten/{document}", Policy::signed_in(), download_page},
    {Method::get, "/zaken/{case}", Policy::sees_case(), case_page},
    {Method::get, "/zaken/{case}/geschiedenis", Policy::sees_case(), history_page},
    {Method::get, "/zaken/{case}/tijdlijn", Policy::sees_case(), case_timeline_page},
    {Method::get, "/zaken/{case}/stappen/{step}", Policy::sees_case(), step_page},
    {Method::get, "/zaken/{case}/stappen/{step}/lezers", Policy::sees_case(), readers_page},
    {Method::get, "/zaken/{case}/stappen/{step}/secties", Policy::sees_case(), division_page},
    {Method::get, "/zaken/{case}/stappen/{step}/secties/{section}", Policy::sees_case(),
     section_page},
    {Method::post, "/zaken/{case}/stappen/{step}/secties/{section}", Policy::sees_case(),
     assign_section},
    {Method::post, "/zaken/{case}/stappen/{step}/secties/{section}/concept", Policy::sees_case(),
     save_draft},
    {Method::post, "/zaken/{case}/stappen/{step}/bestanden", Policy::sees_case(), upload_files,
     Sent::stream},
    {Method::post, "/zaken/{case}/stappen/{step}/bestanden/{document}/verwijdering",
     Policy::sees_case(), remove_file},
    {Method::get, "/zaken/{case}/stappen/{step}/controle", Policy::sees_case(), check_page},
    {Method::get, "/zaken/{case}/stappen/{step}/inzending", Policy::sees_case(), receipt_page},
    {Method::post, "/zaken/{case}/stappen/{step}/inzending", Policy::sees_case(), hand_in},
    {Method::post, "/zaken/{case}/stappen/{step}/intrekking", Policy::sees_case(),
     withdraw_hand_in},
    {Method::post, "/zaken/{case}/stappen/{step}/afwerking", Policy::sees_case(), complete_task},
    {Method::post, "/zaken/{case}/stappen/{step}/antwoorden", Policy::sees_case(),
     answer_own_feedback},
    // Reading, deciding, publishing.
    {Method::get, "/nazicht", Policy::role("analyst"), queue_page},
    {Method::post, "/zaken/{case}/stappen/{step}/nazicht", Policy::sees_case(), start_review},
    {Method::post, "/zaken/{case}/stappen/{step}/feedback", Policy::sees_case(), release_feedback},
    {Method::post, "/zaken/{case}/stappen/{step}/besluit", Policy::sees_case(), decide_step},
    {Method::post, "/zaken/{case}/stappen/{step}/herroeping", Policy::sees_case(), revoke_decision},
    {Method::post, "/zaken/{case}/stappen/{step}/publicatie", Policy::sees_case(), publish_report},
    // Waves, their participants and workshops, for who runs or follows them.
    {Method::get, "/golven", looks_in, waves_page},
    {Method::get, "/golven/nieuw", Policy::role("coordinator"), plan_page},
    {Method::post, "/golven/nieuw", Policy::role("coordinator"), plan_wave},
    {Method::get, "/golven/{case}", looks_in_case, wave_page},
    {Method::get, "/golven/{case}/bord", sees_participants, board_page},
    {Method::get, "/golven/{case}/tijdlijn", looks_in_case, wave_timeline_page},
    {Method::get, "/golven/{case}/programma", looks_in_case, programme_page},
    {Method::get, "/golven/{case}/kaart", sees_participants, map_page},
    {Method::get, "/golven/{case}/gegevens", runs, settings_page},
    {Method::post, "/golven/{case}/gegevens", runs, change_settings},
    {Method::get, "/golven/{case}/medewerkers", runs, staff_page},
    {Method::post, "/golven/{case}/medewerkers", runs, add_staff},
    {Method::get, "/golven/{case}/medewerkers/weghaling", runs, staff_removal_page},
    {Method::post, "/golven/{case}/medewerkers/weghaling", runs, remove_staff},
    {Method::get, "/golven/{case}/annulering", runs, wave_cancellation_page},
    {Method::post, "/golven/{case}/annulering", runs, cancel_wave},
    {Method::get, "/golven/{case}/deelnemers", sees_participants, participants_page},
    {Method::get, "/golven/{case}/deelnemers/toevoegen", runs, recruits_page},
    {Method::post, "/golven/{case}/deelnemers/toevoegen", runs, add_participants},
    {Method::get, "/golven/{case}/contacten", recruits, calls_page},
    {Method::post, "/golven/{case}/contacten", runs, add_call},
    {Method::get, "/golven/{case}/wachtlijst", recruits, waiting_page},
    {Method::get, "/golven/{case}/kopie", runs, copy_page},
    {Method::post, "/golven/{case}/kopie", runs, copy_wave},
    {Method::get, "/golven/{case}/vragen", follows_case, wave_questions_page},
    {Method::post, "/golven/{case}/vragen/antwoord",
     Policy::at_case("coordinator", "analyst", "expert"), answer_question},
    {Method::post, "/golven/{case}/vragen/afhandeling", answers, settle_question},
    {Method::post, "/golven/{case}/vragen/delen", answers, share_answer},
    {Method::post, "/golven/{case}/vragen/wissing", runs, erase_words},
    {Method::get, "/golven/{case}/groepen", sees_participants, groups_page},
    {Method::post, "/golven/{case}/groepen", runs, open_group},
    {Method::get, "/golven/{case}/deskundigen", looks_in_case, advisers_page},
    {Method::get, "/golven/{case}/workshops/{anchor}", looks_in_case, workshop_page},
    {Method::get, "/golven/{case}/workshops/{anchor}/deskundigen", runs, workshop_advisers_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/deskundigen", runs, change_workshop_advisers},
    {Method::get, "/golven/{case}/workshops/{anchor}/verloop", Policy::sees_case(), holding_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/verloop", Policy::sees_case(), hold_workshop},
    {Method::get, "/golven/{case}/workshops/{anchor}/annulering", Policy::sees_case(),
     workshop_cancellation_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/annulering", Policy::sees_case(),
     cancel_workshop},
    {Method::get, "/golven/{case}/workshops/{anchor}/materiaal", Policy::sees_case(),
     material_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/materiaal", Policy::sees_case(),
     add_material},
    {Method::post, "/golven/{case}/workshops/{anchor}/materiaal/verwijdering", Policy::sees_case(),
     remove_material},
    {Method::post, "/golven/{case}/workshops/{anchor}/bestanden", Policy::sees_case(),
     upload_material, Sent::stream},
    {Method::get, "/golven/{case}/workshops/{anchor}/aanwezigheid", Policy::sees_case(),
     attendance_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/aanwezigheid", Policy::sees_case(),
     take_attendance},
    {Method::get, "/golven/{case}/workshops/{anchor}/presentielijst", Policy::sees_case(),
     sign_sheet_page},
    {Method::get, "/golven/{case}/verplaatsing/{anchor}", runs, move_page},
    {Method::post, "/golven/{case}/verplaatsing/{anchor}", runs, move_workshop},
    // The register of organisations.
    {Method::get, "/organisaties", keeps_register, organisations_page},
    {Method::get, "/organisaties/nieuw", keeps_register, new_organisation_page},
    {Method::post, "/organisaties/nieuw", keeps_register, add_organisation},
    {Method::get, "/organisaties/import", keeps_register, imports_page},
    {Method::post, "/organisaties/import", keeps_register, send_import, Sent::stream},
    {Method::get, "/organisaties/import/{name}", keeps_register, import_page},
    {Method::post, "/organisaties/import/{name}", keeps_register, carry_out_import},
    {Method::get, "/organisaties/{organisation}", keeps_register, organisation_page},
    {Method::get, "/organisaties/{organisation}/gegevens", keeps_register, organisation_facts_page},
    {Method::post, "/organisaties/{organisation}/gegevens", keeps_register, change_organisation},
    {Method::get, "/organisaties/{organisation}/contact", keeps_register,
     organisation_contact_page},
    {Method::post, "/organisaties/{organisation}/contact", keeps_register,
     change_organisation_contact},
    // The toolkit, for the staff of waves; a file of it also for whom it is offered to.
    {Method::get, "/toolkit", follows, toolkit_page},
    {Method::get, "/toolkit/nieuw", Policy::role("coordinator"), new_item_page},
    {Method::post, "/toolkit/nieuw", Policy::role("coordinator"), add_item},
    {Method::get, "/toolkit/bestanden/{document}", Policy::signed_in(), item_file_page},
    {Method::get, "/toolkit/{name}", follows, item_page},
    {Method::post, "/toolkit/{name}", Policy::role("coordinator"), change_item},
    {Method::post, "/toolkit/{name}/stappen", Policy::role("coordinator"), place_item},
    {Method::post, "/toolkit/{name}/bestanden", Policy::role("coordinator"), upload_item_file,
     Sent::stream},
    // One participant, for the coordinator.
    {Method::get, "/zaken/{case}/inschrijving", runs, enrolment_page},
    {Method::post, "/zaken/{case}/inschrijving", runs, change_enrolment},
    {Method::get, "/zaken/{case}/contacten", recruits, call_log_page},
    {Method::post, "/zaken/{case}/contacten", runs, add_call_to_log},
    {Method::post, "/zaken/{case}/contacten/verbetering", runs, correct_call_in_log},
    {Method::post, "/zaken/{case}/contacten/wissing", runs, erase_call},
    {Method::get, "/zaken/{case}/plaats", runs, seat_page},
    {Method::post, "/zaken/{case}/plaats", runs, give_seat},
    {Method::get, "/zaken/{case}/vragen", Policy::sees_case(), questions_page},
    {Method::post, "/zaken/{case}/vragen", Policy::at_case("contact", "member"), ask_question},
    {Method::get, "/zaken/{case}/mensen", arranges_people, colleagues_page},
    {Method::get, "/zaken/{case}/mensen/weghaling", arranges_people, removal_page},
    {Method::post, "/zaken/{case}/mensen/weghaling", arranges_people, remove_colleague},
    {Method::get, "/zaken/{case}/mensen/nieuw", arranges_people, new_colleague_page},
    {Method::post, "/zaken/{case}/mensen/nieuw", arranges_people, add_colleague},
    {Method::get, "/zaken/{case}/mensen/{person}", arranges_people, colleague_page},
    {Method::post, "/zaken/{case}/mensen/{person}/link", arranges_people, make_colleague_link},
    {Method::post, "/zaken/{case}/mensen/{person}/overdracht", Policy::at_case("contact"),
     hand_over},
    {Method::get, "/zaken/{case}/groep", runs, group_of_participant_page},
    {Method::post, "/zaken/{case}/groep", runs, join_group},
    {Method::get, "/zaken/{case}/vertrek", runs, departure_page},
    {Method::post, "/zaken/{case}/vertrek", runs, withdraw_participant},
    {Method::get, "/zaken/{case}/klok", runs, clock_page},
    {Method::post, "/zaken/{case}/klok", runs, change_clock},
    {Method::get, "/zaken/{case}/toepassingen", Policy::at_case("coordinator", "contact"),
     applications_page},
    {Method::post, "/zaken/{case}/toepassingen", Policy::at_case("coordinator", "contact"),
     open_application},
    {Method::get, "/zaken/{case}/stappen/{step}/uitstel", runs, extension_page},
    {Method::post, "/zaken/{case}/stappen/{step}/uitstel", runs, grant_extension},
    {Method::get, "/zaken/{case}/stappen/{step}/heropening", runs, reopening_page},
    {Method::post, "/zaken/{case}/stappen/{step}/heropening", runs, reopen_step},
};

}  // namespace

std::span<const Route> routes() {
  return table;
}

}  // namespace draaiboek::web

#include "web/routes.h"

#include "web/pages/participant/applications.h"
#include "web/pages/participant/colleagues.h"
#include "web/pages/participant/departure.h"
#include "web/pages/participant/enrolment.h"
#include "web/pages/participant/extension.h"
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
#include "web/pages/wave/board.h"
#include "web/pages/wave/groups.h"
#include "web/pages/wave/overview.h"
#include "web/pages/wave/participants.h"
#include "web/pages/wave/plan.h"
#include "web/pages/wave/recruits.h"
#include "web/pages/wave/settings.h"
#include "web/pages/wave/staff.h"
#include "web/pages/wave/waves.h"
#include "web/pages/workshop/attendance.h"
#include "web/pages/workshop/meeting.h"
#include "web/pages/workshop/move.h"
#include "web/pages/workshop/workshop.h"

namespace draaiboek::web {
namespace {

constexpr Policy runs = Policy::at_case("coordinator");
constexpr Policy follows =
    Policy::role("coordinator", "analyst", "validator", "expert", "application-owner");
constexpr Policy follows_case =
    Policy::at_case("coordinator", "analyst", "validator", "expert", "application-owner");
constexpr Policy sees_participants = Policy::at_case("coordinator", "analyst", "application-owner");

constexpr Route table[] = {
    {Method::get, "/", Policy::anyone(), start_page},
    {Method::get, "/toegankelijkheid", Policy::anyone(), accessibility_page},
    {Method::get, "/aanmelden", Policy::anyone(), sign_in_page},
    {Method::post, "/aanmelden", Policy::anyone(), sign_in},
    {Method::post, "/afmelden", Policy::signed_in(), sign_out},
    // Tasks, cases and the steps of a case.
    {Method::get, "/taken", Policy::signed_in(), tasks_page},
    {Method::get, "/documenten/{document}", Policy::signed_in(), download_page},
    {Method::get, "/zaken/{case}", Policy::sees_case(), case_page},
    {Method::get, "/zaken/{case}/geschiedenis", Policy::sees_case(), history_page},
    {Method::get, "/zaken/{case}/stappen/{step}", Policy::sees_case(), step_page},
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
    {Method::post, "/zaken/{case}/stappen/{step}/heropening", Policy::sees_case(), reopen_step},
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
    {Method::get, "/golven", follows, waves_page},
    {Method::get, "/golven/nieuw", Policy::role("coordinator"), plan_page},
    {Method::post, "/golven/nieuw", Policy::role("coordinator"), plan_wave},
    {Method::get, "/golven/{case}", follows_case, wave_page},
    {Method::get, "/golven/{case}/bord", sees_participants, board_page},
    {Method::get, "/golven/{case}/gegevens", runs, settings_page},
    {Method::post, "/golven/{case}/gegevens", runs, change_settings},
    {Method::get, "/golven/{case}/medewerkers", runs, staff_page},
    {Method::post, "/golven/{case}/medewerkers", runs, change_staff},
    {Method::get, "/golven/{case}/annulering", runs, wave_cancellation_page},
    {Method::post, "/golven/{case}/annulering", runs, cancel_wave},
    {Method::get, "/golven/{case}/deelnemers", sees_participants, participants_page},
    {Method::get, "/golven/{case}/deelnemers/toevoegen", runs, recruits_page},
    {Method::post, "/golven/{case}/deelnemers/toevoegen", runs, add_participants},
    {Method::get, "/golven/{case}/groepen", sees_participants, groups_page},
    {Method::post, "/golven/{case}/groepen", runs, open_group},
    {Method::get, "/golven/{case}/workshops/{anchor}", follows_case, workshop_page},
    {Method::get, "/golven/{case}/workshops/{anchor}/verloop", runs, holding_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/verloop", runs, hold_workshop},
    {Method::get, "/golven/{case}/workshops/{anchor}/annulering", runs, workshop_cancellation_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/annulering", runs, cancel_workshop},
    {Method::get, "/golven/{case}/workshops/{anchor}/materiaal", runs, material_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/materiaal", runs, add_material},
    {Method::get, "/golven/{case}/workshops/{anchor}/aanwezigheid", runs, attendance_page},
    {Method::post, "/golven/{case}/workshops/{anchor}/aanwezigheid", runs, take_attendance},
    {Method::get, "/golven/{case}/verplaatsing/{anchor}", runs, move_page},
    {Method::post, "/golven/{case}/verplaatsing/{anchor}", runs, move_workshop},
    // One participant, for the coordinator.
    {Method::get, "/zaken/{case}/inschrijving", runs, enrolment_page},
    {Method::post, "/zaken/{case}/inschrijving", runs, change_enrolment},
    {Method::get, "/zaken/{case}/mensen", runs, colleagues_page},
    {Method::post, "/zaken/{case}/mensen", runs, remove_colleague},
    {Method::get, "/zaken/{case}/mensen/nieuw", runs, new_colleague_page},
    {Method::post, "/zaken/{case}/mensen/nieuw", runs, add_colleague},
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
};

}  // namespace

std::span<const Route> routes() {
  return table;
}

}  // namespace draaiboek::web

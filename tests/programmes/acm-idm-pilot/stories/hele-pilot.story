# Two groups, four authorities and five applications, from the information session to the end.
story: De hele pilot
programme: acm-idm-pilot
people: Carla coordinator, Ann analyst, Stef steering, Tom application-owner, Eva expert,
    Gwen contact of Gent, Dirk contact of Deinze, Gert contact of Genk, Hilde contact of Hasselt

on 2026-01-05
  Carla plans wave "Pilot" with seats 4, staff Carla and Ann and Tom and Eva,
    information on 2026-01-20 from 09:30 until 12:00 in "Herman Teirlinck"
  Carla invites Gent, Deinze, Genk, Hasselt

on 2026-01-20
  Carla holds information-session
  Carla adds "Opname" link "https://video.example.org/infosessie" to information-session
  expect enrolments not-yet blocked by date
  Carla makes Gwen contact of Gent
  Carla makes Dirk contact of Deinze
  Carla makes Gert contact of Genk
  Carla makes Hilde contact of Hasselt
  Carla notes Gent applied accepting the share because "Brief"
  Carla notes Deinze applied accepting the share because "Brief"
  Carla notes Genk applied accepting the share because "Brief"
  Carla notes Hasselt applied accepting the share because "Brief"

on 2026-02-17
  expect enrolments to-do due 2026-03-03
  Carla hands in enrolments answering applied is 4, enough is yes
  expect information-session-again not-yet blocked by enrolments
  expect selection to-do asking decide of steering
  Carla cannot approve selection: refusal.not-your-role
  Stef approves selection
  Carla notes Gent enrolled
  Carla notes Deinze enrolled
  Carla notes Genk enrolled
  Carla notes Hasselt enrolled
  expect 4 seats taken
  Carla opens group "Oost-Vlaanderen" with Gent, Deinze
  Carla opens group "Limburg" with Genk, Hasselt
  Carla completes groups-formed
  Carla moves intake to 2026-03-10 from 09:30 until 16:00 in "Gent" for "Oost-Vlaanderen"
  Carla moves intake to 2026-03-24 from 09:30 until 16:00 in "Genk" for "Limburg"
  expect Gent participation to-do due 2026-03-03
  expect Genk participation to-do due 2026-03-17
  Gwen approves participation
  expect "Oost-Vlaanderen" intake-session not-yet blocked by participation
  Dirk approves participation
  Gert approves participation
  Hilde approves participation
  Carla moves course to 2026-04-28 for "Oost-Vlaanderen"

on 2026-03-10
  Gwen opens application "Loket"
  Gwen opens application "Bibliotheek"
  Dirk opens application "Zaalverhuur"
  expect Loket dossier not-yet blocked by intake-session
  Ann holds intake-session for "Oost-Vlaanderen"
  expect "Oost-Vlaanderen" open
  expect Loket dossier to-do due 2026-03-31
  Gwen hands in dossier for Loket answering protocol is oidc, automation is des + bulk,
    monitoring is yes, the rest is "volgens afspraak"
  Ann hands in dossier for Bibliotheek answering protocol is saml, monitoring is no,
    the rest is "volgens afspraak"
  Dirk hands in dossier for Zaalverhuur answering protocol is oidc, monitoring is no,
    the rest is "volgens afspraak"

on 2026-03-24
  Gert opens application "Kinderopvang"
  Carla opens application "Parkeren" for Hasselt
  Ann holds intake-session for Limburg
  Gert hands in dossier for Kinderopvang answering monitoring is no, the rest is "volgens afspraak"
  Hilde hands in dossier for Parkeren answering monitoring is no, the rest is "volgens afspraak"

on 2026-04-07
  Ann completes configuration for Loket
  Ann completes configuration for Bibliotheek
  Ann completes configuration for Zaalverhuur
  Ann completes configuration for Kinderopvang
  Ann completes configuration for Parkeren
  Gwen hands in integration.tests for Loket answering the rest is passed
  Gwen hands in integration.tests for Bibliotheek answering the rest is passed
  Dirk hands in integration.tests for Zaalverhuur answering the rest is passed
  Gert hands in integration.tests for Kinderopvang answering the rest is passed
  Ann hands in integration.tests for Parkeren answering the rest is passed
  expect Loket test-review to-do due 2026-04-14
  expect Loket decision not-yet blocked by test-review

on 2026-04-14
  Ann gives feedback on test-review for Loket saying accepted
  Ann gives feedback on test-review for Bibliotheek saying accepted
  Ann gives feedback on test-review for Zaalverhuur saying accepted
  Ann gives feedback on test-review for Kinderopvang saying accepted "Vlot getest"
  Ann gives feedback on test-review for Parkeren saying accepted
  Ann cannot approve decision for Loket: refusal.not-your-role
  Gwen approves decision for Loket
  Gwen approves decision for Bibliotheek
  Dirk approves decision for Zaalverhuur
  Gert approves decision for Kinderopvang
  Hilde approves decision for Parkeren

on 2026-04-28
  Eva holds course-session for "Oost-Vlaanderen"
  Ann completes production for Loket
  Ann completes production for Bibliotheek
  Ann completes production for Zaalverhuur
  Ann completes production for Kinderopvang
  Ann completes production for Parkeren
  expect Loket bulk-upload to-do without deadline
  expect Bibliotheek bulk-upload not-yet blocked by dossier
  Ann hands in live.tests for Loket answering the rest is passed
  expect Loket open
  expect Loket monitoring to-do
  expect Gent evaluation not-yet blocked by in-production
  Ann hands in live.tests for Bibliotheek answering the rest is passed
  Ann hands in live.tests for Zaalverhuur answering the rest is passed
  Ann hands in live.tests for Kinderopvang answering the rest is passed
  Ann hands in live.tests for Parkeren answering the rest is passed
  Ann completes monitoring for Loket saying "Maandelijks"
  Ann completes bulk-upload for Loket
  expect Gent in-production done

on 2026-05-12
  Ann completes aftercare for Loket
  expect Loket finished
  Ann completes aftercare for Bibliotheek
  expect Bibliotheek monitoring not-applicable
  Ann completes aftercare for Zaalverhuur
  Ann completes aftercare for Kinderopvang
  Ann completes aftercare for Parkeren
  Ann completes course-settled for "Oost-Vlaanderen" saying "Gehouden"
  expect "Oost-Vlaanderen" finished
  Ann completes course-settled for Limburg saying "Niet gewenst"
  Gwen hands in evaluation answering before is 4, during is 5, afterwards is 4, again is yes
  Dirk hands in evaluation answering again is no, the rest is 3
  Gert hands in evaluation answering again is yes, the rest is 5
  Hilde hands in evaluation answering again is yes, the rest is 4
  Ann hands in report for Gent with gent.pdf
  Ann hands in report for Deinze with deinze.pdf
  Ann hands in report for Genk with genk.docx
  Ann hands in report for Hasselt with hasselt.docx
  Tom approves report for Gent
  Tom approves report for Deinze
  Tom approves report for Genk
  Tom approves report for Hasselt
  Ann publishes report for Gent
  Ann publishes report for Deinze
  Ann publishes report for Genk
  Ann publishes report for Hasselt
  expect Gent open
  Tom completes discussion for Gent
  expect Gent finished
  Tom completes discussion for Deinze
  Tom completes discussion for Genk
  expect recommendations not-yet blocked by discussion
  Tom completes discussion for Hasselt
  expect Hasselt finished
  expect Parkeren finished
  expect Limburg finished

on 2026-06-09
  Carla hands in recommendations with aanbevelingen.pdf
  Stef approves recommendations
  Carla publishes recommendations
  expect wave finished

# The tests of an application are sent back twice: by the analyst, and by the authority itself.
story: Testplan terug
programme: acm-idm-pilot
people: Carla coordinator, Ann analyst, Stef steering, Gwen contact of Gent, Mia member of Gent

on 2026-01-05
  Carla plans wave "Pilot" with seats 4, staff Carla and Ann, information on 2026-01-20
  Carla invites Gent

on 2026-01-20
  Carla holds information-session
  Carla makes Gwen contact of Gent
  Carla makes Mia member of Gent
  Carla notes Gent applied accepting the share because "Brief"

# Too few enrolments: a second information session is held, and the enrolments are counted again.
on 2026-02-17
  Carla hands in enrolments answering applied is 0, enough is no
  expect information-session-again not-yet blocked by information-again
  Carla moves information-again to 2026-02-24
  expect information-session-again to-do

on 2026-02-24
  Carla holds information-session-again
  Stef refuses selection because "Te weinig besturen"
  expect enrolments action-needed
  Carla hands in enrolments answering applied is 1, enough is yes
  expect enrolments handed-in version 2
  Stef approves selection because "Eén bestuur volstaat"
  Carla notes Gent enrolled
  Carla opens group "Oost-Vlaanderen" with Gent
  Carla completes groups-formed
  Carla moves intake to 2026-03-10 for "Oost-Vlaanderen"
  # A no on nothing that was handed in: the coordinator talks with the authority, which decides again.
  Gwen refuses participation because "Eerst naar het college"
  expect Gent participation action-needed asking discuss of coordinator
  expect Gent participation action-needed asking decide of contact
  expect "Oost-Vlaanderen" intake-session not-yet blocked by participation
  Gwen approves participation
  expect Gent participation accepted
  Gwen cannot approve participation: refusal.already-decided

on 2026-03-10
  Ann holds intake-session for "Oost-Vlaanderen"
  Gwen opens application "Loket"
  Mia cannot hand in integration.tests for Loket answering the rest is passed: refusal.not-open
  Mia hands in dossier for Loket answering monitoring is no, the rest is "volgens afspraak"
  Ann completes configuration for Loket

on 2026-03-24
  Mia hands in integration.tests for Loket answering roles is failed, the rest is passed
  Ann starts reviewing test-review for Loket
  expect Loket integration.tests in-review
  Ann gives feedback on test-review for Loket saying revise "De rollen kloppen niet"
    with question on core "Welke rol ontbreekt?", remark on depth "Goed getest"
  expect Loket integration.tests action-needed
  expect Loket decision not-yet blocked by test-review
  Gwen cannot approve decision for Loket: refusal.not-open

on 2026-03-31
  Mia answers remark 1 of test-review for Loket with "De rol raadpleger"
  Mia hands in integration.tests for Loket answering the rest is passed
  expect Loket integration.tests handed-in version 2
  expect Loket test-review to-do due 2026-04-08
  Ann gives feedback on test-review for Loket saying accepted
  expect Loket decision to-do

# The authority decides on its own: it isn't ready yet.
on 2026-04-07
  Gwen refuses decision for Loket because "Eerst een demo voor het college"
  expect Loket integration.tests action-needed
  expect Loket production not-yet blocked by decision

on 2026-05-26
  expect Loket decision not-yet
  Gwen hands in integration.tests for Loket answering the rest is passed
  expect Loket test-review to-do
  Ann gives feedback on test-review for Loket saying accepted
  Gwen approves decision for Loket
  expect Loket production to-do due 2026-06-02 in time

on 2026-06-05
  expect Loket production late by 3 days
  Ann completes production for Loket
  Ann hands in live.tests for Loket answering the rest is passed
  expect Loket monitoring not-yet blocked by dossier
  Ann completes aftercare for Loket
  expect Loket finished
  expect Loket monitoring not-applicable
  expect wave open

story: Een workshop wordt geannuleerd en later gehouden
programme: bcp-coaching
people: Carla coordinator, Vic validator, Marie contact of Melle

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23
  Carla invites Melle
  Carla makes Marie contact of Melle
  Carla notes Melle applied accepting the share
  Carla notes Melle enrolled
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla completes recruitment
  Carla hands in workshop-1.preparation with agenda.docx
  Vic approves workshop-1.validation
  Carla completes workshop-1.invitation

on 2026-02-24
  Carla holds workshop-1.held
  Carla hands in workshop-2.preparation with agenda.docx, bia.xlsx
  Vic approves workshop-2.validation
  Carla completes workshop-2.invitation

on 2026-04-20
  expect Melle information late
  Carla cannot cancel workshop-2.held: refusal.reason-missing
  Carla cancels workshop-2.held because "Nationale staking"
  expect workshop-2.held cancelled asking plan of coordinator
  expect workshop-2 unplanned
  expect workshop-2.held blocked by workshop-2 without deadline
  # Zonder datum is er geen deadline, en niemand is te laat.
  expect Melle bia not-yet without deadline
  expect Melle information without deadline in time
  Carla cannot hold workshop-2.held: refusal.not-open
  Carla cannot cancel workshop-2.held because "Nog eens": refusal.already-cancelled

on 2026-04-22
  preview Carla moves workshop-2 to 2026-04-28 because "Nieuwe datum na de staking":
    collision past-deadline Melle information 2026-04-21; changes Melle bia due 2026-06-12; changes workshop-2.held becomes to-do
  Carla moves workshop-2 to 2026-04-28 because "Nieuwe datum na de staking"
  expect workshop-2 planned on 2026-04-28
  expect workshop-2.held to-do due 2026-04-28
  expect Melle bia due 2026-06-12

on 2026-04-28
  Carla holds workshop-2.held
  expect workshop-2.held done
  expect Melle bia to-do due 2026-06-12
  Carla cannot cancel workshop-2.held because "Te laat": refusal.already-held
  Carla cannot move workshop-2 to 2026-05-05 because "Te laat": refusal.already-held

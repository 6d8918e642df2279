story: Zingem stopt na workshop 2
programme: bcp-coaching
people: Carla coordinator, Ann analyst, Vic validator,
    Marie contact of Melle, Zoë contact of Zingem, Nele contact of Nazareth

on 2026-01-05
  Carla plans wave "Golf 1" with seats 2, staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23
  Carla invites Melle, Zingem, Nazareth
  Carla makes Marie contact of Melle
  Carla makes Zoë contact of Zingem
  Carla makes Nele contact of Nazareth
  Carla notes Melle applied accepting the share
  Carla notes Zingem applied accepting the share
  Carla notes Nazareth applied accepting the share
  Carla notes Melle enrolled
  Carla notes Zingem enrolled
  Carla cannot note Nazareth enrolled: refusal.no-seat
  Carla notes Nazareth waiting because "De golf is volzet"
  expect 2 seats taken
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

on 2026-04-21
  Carla holds workshop-2.held
  expect Zingem bia to-do

on 2026-05-04
  Carla cannot let Zingem leave: refusal.reason-missing
  Zoë cannot let Zingem leave because "Geen tijd": refusal.not-your-role
  Carla lets Zingem leave because "Fusie met een ander bestuur, geen mensen vrij"
  expect Zingem left
  expect 1 seats taken
  expect Zingem bia not-applicable blocked by closed in time
  Zoë cannot hand in bia with bia.pdf: refusal.case-closed
  # De plaats komt vrij voor wie wachtte.
  Carla notes Nazareth enrolled
  expect Nazareth bia to-do due 2026-06-05
  expect 2 seats taken

# Wie weg is, telt nergens meer mee.
on 2026-06-08
  Marie hands in bia with bia.xlsx
  Nele hands in bia with bia.xlsx
  expect bia-feedback not-yet
  Ann gives feedback on bia-review for Melle saying accepted "Goed."
  expect bia-feedback to-do
  # Zingem kan later opnieuw beginnen: als een nieuwe deelnemer.
  Carla invites Zingem
  expect Zingem listed

story: Een organisatie is altijd te laat, en houdt de golf niet op
programme: bcp-coaching
people: Carla coordinator, Ann analyst, Vic validator,
    Marie contact of Melle, Omar contact of Oosterzele

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla and Ann and Vic,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23
  Carla invites Melle, Oosterzele
  Carla makes Marie contact of Melle
  Carla makes Omar contact of Oosterzele
  Carla notes Melle applied accepting the share
  Carla notes Oosterzele applied accepting the share
  Carla notes Melle enrolled
  Carla notes Oosterzele enrolled
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla completes recruitment
  Carla hands in workshop-1.preparation with agenda.docx
  Vic approves workshop-1.validation
  Carla completes workshop-1.invitation
  expect workshop-1.held to-do due 2026-02-24 in time

# Zelfs de workshop zelf wordt een dag te laat als gehouden genoteerd.
on 2026-02-25
  expect workshop-1.held late by 1 day
  Carla cannot hold workshop-1.held on 2026-02-26: refusal.date-in-the-future
  Carla holds workshop-1.held on 2026-02-24
  Marie hands in self-evaluation answering the rest is ad-hoc

on 2026-03-10
  expect Melle self-evaluation done in time
  expect Oosterzele self-evaluation to-do due 2026-03-10 in time

on 2026-03-11
  expect Oosterzele self-evaluation to-do late by 1 day

on 2026-03-25
  expect Oosterzele self-evaluation late by 15 days
  Omar hands in self-evaluation answering the rest is weet-niet
  expect Oosterzele self-evaluation done in time

on 2026-04-21
  expect Oosterzele information late
  Carla hands in workshop-2.preparation with agenda.docx, bia.xlsx
  Vic approves workshop-2.validation
  Carla completes workshop-2.invitation
  Carla holds workshop-2.held
  Marie completes information

on 2026-06-05
  Marie hands in bia with bia.xlsx
  expect Oosterzele bia to-do due 2026-06-05 in time

on 2026-06-08
  Carla hands in workshop-3.preparation with agenda.docx as agenda, bcp.docx as bcp-sjabloon
  Vic approves workshop-3.validation
  Carla completes workshop-3.invitation
  expect Oosterzele bia late by 3 days
  expect bia-feedback not-yet blocked by bia-review
  Ann gives feedback on bia-review for Melle saying accepted "Goed."
  # De helft van de BIA's is nagelezen: de groep wacht niet op Oosterzele.
  expect bia-feedback to-do
  Ann hands in bia-feedback with feedback.pdf

on 2026-06-23
  Carla holds workshop-3.held
  expect Melle bcp.plan to-do
  expect Oosterzele bcp.plan not-yet blocked by bia

on 2026-07-01
  expect Oosterzele bia late by 26 days
  Omar hands in bia with bia-eindelijk.pdf
  # De ronde had vijf werkdagen voor workshop 3 klaar moeten zijn.
  expect Oosterzele bia-review to-do due 2026-06-16 late by 15 days
  expect Oosterzele bcp.plan to-do due 2026-08-19

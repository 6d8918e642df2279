story: Uitstel, en de klok die stilstaat
programme: bcp-coaching
people: Carla coordinator, Vic validator, Marie contact of Melle, Omar contact of Oosterzele

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21
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

on 2026-02-24
  Carla holds workshop-1.held
  expect Melle self-evaluation due 2026-03-10
  expect Oosterzele self-evaluation due 2026-03-10

on 2026-03-09
  Carla cannot extend self-evaluation until 2026-03-10 for Melle because "Ziekte": refusal.extension-not-later
  Marie cannot extend self-evaluation until 2026-03-24 because "Ziekte": refusal.not-your-role
  Carla extends self-evaluation until 2026-03-24 for Melle because "Ziekte"
  expect Melle self-evaluation due 2026-03-24
  expect Oosterzele self-evaluation due 2026-03-10
  Carla cannot stop the clock for Oosterzele: refusal.reason-missing
  Carla stops the clock for Oosterzele because "Cyberaanval"
  Carla cannot stop the clock for Oosterzele because "Nog eens": refusal.clock-stopped

on 2026-03-19
  expect Oosterzele self-evaluation in time
  Carla starts the clock for Oosterzele
  Carla cannot start the clock for Oosterzele: refusal.clock-runs
  # Tien dagen stil: de deadline schuift tien dagen op.
  expect Oosterzele self-evaluation to-do due 2026-03-20 in time

on 2026-03-23
  expect Oosterzele self-evaluation late by 3 days
  expect Melle self-evaluation in time

# Staat de klok van de golf stil, dan staat ze voor iedereen stil.
on 2026-04-01
  expect Melle information due 2026-04-14
  Carla stops the clock because "Staking bij de helpdesk"

on 2026-04-03
  # Voor Oosterzele staan daarna twee klokken stil: elke dag telt één keer.
  Carla stops the clock for Oosterzele because "Opnieuw een aanval"
  expect Melle information due 2026-04-16

on 2026-04-08
  Carla starts the clock
  expect Melle information due 2026-04-21
  expect Oosterzele information due 2026-05-04

on 2026-04-13
  Carla starts the clock for Oosterzele
  expect Melle information due 2026-04-21
  expect Oosterzele information due 2026-05-06

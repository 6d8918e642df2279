story: Een workshop verplaatsen naar een zaterdag
programme: bcp-coaching
people: Carla coordinator

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  preview Carla moves workshop-3 to 2026-06-27 because "Zaal vrij": collision weekend 2026-06-27
  preview Carla moves workshop-3 to 2026-06-26 because "Zaal vrij": no collisions
  preview Carla moves workshop-3 to 2026-06-26: refusal.reason-missing
  # De waarschuwing houdt niemand tegen.
  Carla moves workshop-3 to 2026-06-27 because "Zaal vrij"
  expect workshop-3 planned on 2026-06-27

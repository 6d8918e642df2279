story: Een uitstel loopt na de verplaatsing vroeger af dan de gewone deadline
programme: bcp-coaching
people: Carla coordinator, Marie contact of Melle

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  Carla invites Melle
  Carla makes Marie contact of Melle
  Carla notes Melle applied accepting the share
  Carla notes Melle enrolled
  expect Melle bia due 2026-06-05
  Carla extends bia until 2026-06-10 for Melle because "Verbouwing"
  expect Melle bia due 2026-06-10
  preview Carla moves workshop-2 to 2026-04-28 because "Zaal":
    collision extension Melle bia 2026-06-10; changes Melle bia due 2026-06-12
  preview Carla moves workshop-2 to 2026-04-22 because "Zaal": no collisions

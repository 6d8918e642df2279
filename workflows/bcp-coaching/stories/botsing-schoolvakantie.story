story: Een workshop verplaatsen naar de herfstvakantie
programme: bcp-coaching
people: Carla coordinator

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  preview Carla moves workshop-5 to 2026-11-05 because "Vroeger":
    collision school-holiday school.herfst 2026-11-05

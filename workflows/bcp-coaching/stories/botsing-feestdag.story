story: Een workshop verplaatsen naar een dag waarop de Vlaamse overheid niet werkt
programme: bcp-coaching
people: Carla coordinator

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  preview Carla moves workshop-5 to 2026-12-28 because "Later":
    collision holiday 2026-12-28; collision school-holiday school.kerst
  # Een schoolvrije dag die ook een feestdag is: beide worden gemeld.
  preview Carla moves workshop-5 to 2026-11-11 because "Een dag later":
    collision holiday 2026-11-11; collision school-holiday

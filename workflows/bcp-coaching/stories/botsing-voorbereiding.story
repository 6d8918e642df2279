story: Te weinig tijd tussen twee workshops
programme: bcp-coaching
people: Carla coordinator

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  # Tussen workshop 2 en 3 horen minstens 35 werkdagen te liggen.
  preview Carla moves workshop-3 to 2026-06-11 because "Vroeger": collision preparation workshop-2
  preview Carla moves workshop-3 to 2026-06-12 because "Vroeger": no collisions
  # En na workshop 3 minstens 45 tot workshop 4.
  preview Carla moves workshop-4 to 2026-08-25 because "Vroeger":
    collision preparation workshop-3; collision school-holiday school.zomer

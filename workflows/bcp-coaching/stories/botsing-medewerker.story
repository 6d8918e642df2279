story: Twee golven willen dezelfde begeleider op dezelfde dag
programme: bcp-coaching
people: Carla coordinator, Dirk coordinator, Ann analyst

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla and Ann,
    workshop-1 on 2026-02-24 from 09:30 until 12:30 in "Zaal Permeke"
  Dirk plans wave "Golf 2" with staff Dirk and Ann,
    workshop-1 on 2026-03-03 from 09:30 until 12:30 in "Zaal Ensor"
  preview Dirk moves workshop-1 to 2026-02-24 from 09:30 until 12:30 in "Zaal Ensor" because "Ruil":
    collision staff Ann "Golf 1"
  preview Dirk moves workshop-1 to 2026-02-24 from 13:30 until 16:30 in "Zaal Ensor" because "Ruil":
    no collisions
  # Wie niet meer aan golf 2 werkt, kan niet botsen.
  Dirk ends Ann as analyst
  preview Dirk moves workshop-1 to 2026-02-24 from 09:30 until 12:30 in "Zaal Ensor" because "Ruil":
    no collisions

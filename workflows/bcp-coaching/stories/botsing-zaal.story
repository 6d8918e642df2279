story: Twee golven willen dezelfde zaal
programme: bcp-coaching
people: Carla coordinator, Dirk coordinator

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24 from 09:30 until 12:30 in "Zaal Permeke"
  Dirk plans wave "Golf 2" with staff Dirk,
    workshop-1 on 2026-03-03 from 09:30 until 12:30 in "Zaal Permeke"
  # Dirk kiest de dag van golf 1: alleen wie op hetzelfde uur dezelfde zaal wil, botst.
  preview Dirk moves workshop-1 to 2026-02-24 from 09:00 until 11:00 in "Zaal Permeke" because "Ruil":
    collision room "Golf 1"
  preview Dirk moves workshop-1 to 2026-02-24 from 13:00 until 16:00 in "Zaal Permeke" because "Ruil":
    no collisions
  preview Dirk moves workshop-1 to 2026-02-24 from 09:00 until 11:00 in "Zaal Ensor" because "Ruil":
    no collisions
  # Zonder uren is de hele dag bezet.
  preview Dirk moves workshop-1 to 2026-02-24 in "Zaal Permeke" because "Ruil":
    collision room "Golf 1"

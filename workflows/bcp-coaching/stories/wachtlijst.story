story: Vijfentwintig plaatsen, en een wachtlijst
programme: bcp-coaching
people: Carla coordinator,
    Aalter-contact contact of Aalter, Assenede-contact contact of Assenede,
    Beernem-contact contact of Beernem, Berlare-contact contact of Berlare,
    Brakel-contact contact of Brakel, Buggenhout-contact contact of Buggenhout,
    Damme-contact contact of Damme, Deinze-contact contact of Deinze,
    Dendermonde-contact contact of Dendermonde, Eeklo-contact contact of Eeklo,
    Evergem-contact contact of Evergem, Gavere-contact contact of Gavere,
    Hamme-contact contact of Hamme, Herzele-contact contact of Herzele,
    Horebeke-contact contact of Horebeke, Kaprijke-contact contact of Kaprijke,
    Kruibeke-contact contact of Kruibeke, Laarne-contact contact of Laarne,
    Lebbeke-contact contact of Lebbeke, Lede-contact contact of Lede,
    Lochristi-contact contact of Lochristi, Maldegem-contact contact of Maldegem,
    Melle-contact contact of Melle, Merelbeke-contact contact of Merelbeke,
    Ninove-contact contact of Ninove, Oosterzele-contact contact of Oosterzele

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla, workshop-1 on 2026-02-24
  Carla invites Aalter, Assenede, Beernem, Berlare, Brakel, Buggenhout, Damme, Deinze, Dendermonde,
    Eeklo, Evergem, Gavere, Hamme, Herzele, Horebeke, Kaprijke, Kruibeke, Laarne,
    Lebbeke, Lede, Lochristi, Maldegem, Melle, Merelbeke, Ninove, Oosterzele
  Carla cannot invite Aalter: refusal.already-listed

on 2026-01-12
  Carla makes Aalter-contact contact of Aalter
  Carla notes Aalter applied accepting the share
  Carla notes Aalter enrolled
  Carla makes Assenede-contact contact of Assenede
  Carla notes Assenede applied accepting the share
  Carla notes Assenede enrolled
  Carla makes Beernem-contact contact of Beernem
  Carla notes Beernem applied accepting the share
  Carla notes Beernem enrolled
  Carla makes Berlare-contact contact of Berlare
  Carla notes Berlare applied accepting the share
  Carla notes Berlare enrolled
  Carla makes Brakel-contact contact of Brakel
  Carla notes Brakel applied accepting the share
  Carla notes Brakel enrolled
  Carla makes Buggenhout-contact contact of Buggenhout
  Carla notes Buggenhout applied accepting the share
  Carla notes Buggenhout enrolled
  Carla makes Damme-contact contact of Damme
  Carla notes Damme applied accepting the share
  Carla notes Damme enrolled
  Carla makes Deinze-contact contact of Deinze
  Carla notes Deinze applied accepting the share
  Carla notes Deinze enrolled
  Carla makes Dendermonde-contact contact of Dendermonde
  Carla notes Dendermonde applied accepting the share
  Carla notes Dendermonde enrolled
  Carla makes Eeklo-contact contact of Eeklo
  Carla notes Eeklo applied accepting the share
  Carla notes Eeklo enrolled
  Carla makes Evergem-contact contact of Evergem
  Carla notes Evergem applied accepting the share
  Carla notes Evergem enrolled
  Carla makes Gavere-contact contact of Gavere
  Carla notes Gavere applied accepting the share
  Carla notes Gavere enrolled
  Carla makes Hamme-contact contact of Hamme
  Carla notes Hamme applied accepting the share
  Carla notes Hamme enrolled
  Carla makes Herzele-contact contact of Herzele
  Carla notes Herzele applied accepting the share
  Carla notes Herzele enrolled
  Carla makes Horebeke-contact contact of Horebeke
  Carla notes Horebeke applied accepting the share
  Carla notes Horebeke enrolled
  Carla makes Kaprijke-contact contact of Kaprijke
  Carla notes Kaprijke applied accepting the share
  Carla notes Kaprijke enrolled
  Carla makes Kruibeke-contact contact of Kruibeke
  Carla notes Kruibeke applied accepting the share
  Carla notes Kruibeke enrolled
  Carla makes Laarne-contact contact of Laarne
  Carla notes Laarne applied accepting the share
  Carla notes Laarne enrolled
  Carla makes Lebbeke-contact contact of Lebbeke
  Carla notes Lebbeke applied accepting the share
  Carla notes Lebbeke enrolled
  Carla makes Lede-contact contact of Lede
  Carla notes Lede applied accepting the share
  Carla notes Lede enrolled
  Carla makes Lochristi-contact contact of Lochristi
  Carla notes Lochristi applied accepting the share
  Carla notes Lochristi enrolled
  Carla makes Maldegem-contact contact of Maldegem
  Carla notes Maldegem applied accepting the share
  Carla notes Maldegem enrolled
  Carla makes Melle-contact contact of Melle
  Carla notes Melle applied accepting the share
  Carla notes Melle enrolled
  Carla makes Merelbeke-contact contact of Merelbeke
  Carla notes Merelbeke applied accepting the share
  Carla notes Merelbeke enrolled
  Carla makes Ninove-contact contact of Ninove
  Carla notes Ninove applied accepting the share
  Carla notes Ninove enrolled
  Carla makes Oosterzele-contact contact of Oosterzele
  Carla notes Oosterzele applied accepting the share
  expect 25 seats taken
  Carla cannot note Oosterzele enrolled: refusal.no-seat
  Carla notes Oosterzele waiting because "De golf is volzet"
  expect Oosterzele waiting
  expect Oosterzele self-evaluation not-yet blocked by enrolment
  Carla cannot change the wave to "Golf 1" with 24 seats: refusal.seats-below-enrolled

on 2026-01-26
  Carla lets Aalter leave because "Kiest voor golf 2"
  expect 24 seats taken
  Carla notes Oosterzele enrolled
  expect 25 seats taken
  expect Oosterzele enrolled

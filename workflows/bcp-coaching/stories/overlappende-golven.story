story: Twee golven overlappen, en golf 2 hergebruikt een validatie
programme: bcp-coaching
people: Carla coordinator, Vic validator, Marie contact of Melle, Omar contact of Oosterzele

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla and Vic,
    workshop-1 on 2026-02-24 from 09:30 until 16:00 in "Zaal Permeke",
    workshop-2 on 2026-04-21 from 09:30 until 16:00 in "Zaal Permeke"
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla hands in workshop-1.preparation with agenda.docx, slides.pdf
  Carla invites Melle
  Carla makes Marie contact of Melle
  Carla notes Melle applied accepting the share
  Carla notes Melle enrolled

on 2026-01-12
  Vic approves workshop-1.validation

# Golf 2 begint terwijl golf 1 loopt.
on 2026-02-02
  Carla plans wave "Golf 2" with staff Carla and Vic,
    workshop-1 on 2026-03-24 from 09:30 until 16:00 in "Zaal Permeke",
    workshop-2 on 2026-05-19 from 09:30 until 16:00 in "Zaal Permeke"
  Carla invites Oosterzele, Melle
  Carla makes Omar contact of Oosterzele
  expect Melle listed
  expect 0 seats taken
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Zoals in golf 1"
  Carla completes approach
  Carla hands in workshop-1.preparation with agenda-aangepast.docx, slides.pdf
  # Alleen een onveranderde voorbereiding hoeft niet opnieuw gevalideerd te worden.
  Carla cannot approve workshop-1.validation reusing "Golf 1": refusal.not-reusable
  Carla withdraws workshop-1.preparation
  Carla hands in workshop-1.preparation with agenda.docx, slides.pdf
  Vic cannot approve workshop-1.validation reusing "Golf 1": refusal.not-your-role
  Carla approves workshop-1.validation reusing "Golf 1"
  expect workshop-1.validation accepted
  expect workshop-1.invitation to-do
  # Golf 2 verplaatsen naar een dag van golf 1: zaal en begeleiders zijn bezet.
  preview Carla moves workshop-1 to 2026-04-21 from 09:30 until 16:00 in "Zaal Permeke" because "Later":
    collision room "Golf 1"; collision staff Carla "Golf 1"; collision staff Vic "Golf 1";
    collision preparation workshop-2

  in wave "Golf 1"
  expect Melle enrolled
  expect 1 seats taken
  expect workshop-1.validation accepted

on 2026-02-03
  in wave "Golf 2"
  Carla changes the wave to "Najaarsgolf" with 30 seats
  Carla calls off the wave because "Te weinig inschrijvingen"
  expect wave cancelled
  Carla cannot invite Zingem: refusal.case-closed
  in wave "Golf 1"
  expect wave open

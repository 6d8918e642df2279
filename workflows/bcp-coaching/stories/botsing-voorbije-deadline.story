story: Door een verplaatsing zou een deadline al voorbij zijn
programme: bcp-coaching
people: Carla coordinator, Vic validator, Marie contact of Melle

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15, workshop-5 on 2026-11-10
  Carla invites Melle
  Carla makes Marie contact of Melle
  Carla notes Melle applied accepting the share
  Carla notes Melle enrolled
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla completes recruitment
  Carla hands in workshop-1.preparation with agenda.docx
  Vic approves workshop-1.validation
  Carla completes workshop-1.invitation

on 2026-02-24
  Carla holds workshop-1.held

# De voorbereiding van workshop 2 moest dan al klaar zijn.
on 2026-03-02
  preview Carla moves workshop-2 to 2026-03-31 because "Vroeger":
    collision past-deadline workshop-2.preparation; changes workshop-2.preparation due 2026-02-24
  preview Carla moves workshop-2 to 2026-04-22 because "Een dag later": no collisions

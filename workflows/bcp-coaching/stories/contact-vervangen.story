story: De contactpersoon wordt halverwege vervangen
programme: bcp-coaching
people: Carla coordinator, Vic validator, Marie contact of Melle, Nele contact of Melle,
    Pieter member of Melle, Omar contact of Oosterzele

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21
  Carla invites Melle, Oosterzele
  Carla makes Marie contact of Melle
  Carla cannot make Marie contact of Melle: refusal.staff-unchanged
  Carla makes Omar contact of Oosterzele
  Carla notes Melle applied accepting the share
  Carla notes Oosterzele applied accepting the share
  Carla notes Melle enrolled
  Carla notes Oosterzele enrolled
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla completes recruitment
  Carla hands in workshop-1.preparation with agenda.docx
  Vic approves workshop-1.validation
  Carla completes workshop-1.invitation

on 2026-02-24
  Carla holds workshop-1.held
  Marie hands in self-evaluation answering the rest is beheerd
  Nele cannot complete information: refusal.not-your-role
  Omar cannot withdraw self-evaluation for Melle: refusal.not-your-role

# Marie gaat weg; er moet altijd een contactpersoon zijn.
on 2026-03-30
  Carla cannot end Marie as contact of Melle: refusal.last-contact
  Carla makes Nele contact of Melle
  Carla ends Marie as contact of Melle
  Carla makes Pieter member of Melle
  Marie cannot complete information: refusal.not-your-role
  Nele completes information saying "Overgenomen van Marie"
  expect Melle information done
  expect Melle self-evaluation done version 1
  Nele withdraws self-evaluation
  Nele cannot give section nergens of self-evaluation to Pieter: refusal.unknown-section
  Nele cannot give section plan of self-evaluation to Marie: refusal.not-a-colleague
  Nele gives section plan of self-evaluation to Pieter
  Nele frees section plan of self-evaluation
  Nele hands in self-evaluation answering the rest is ad-hoc
  expect Melle self-evaluation version 2

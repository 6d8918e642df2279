story: ABB weigert een voorbereiding
programme: bcp-coaching
people: Carla coordinator, Vic validator, Ann analyst

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla and Vic, workshop-1 on 2026-02-24
  Carla completes bcm-information
  Carla hands in good-practices answering the rest is "Nog niemand gevonden"
  Carla completes approach
  Carla completes recruitment
  Vic cannot approve workshop-1.validation: refusal.not-open
  Carla hands in workshop-1.preparation with agenda.docx

on 2026-01-20
  Ann cannot refuse workshop-1.validation because "Te kort": refusal.not-your-role
  Vic cannot refuse workshop-1.validation: refusal.reason-missing
  # Een vergissing kan rechtgezet worden, zolang er niets opnieuw is ingediend.
  Vic refuses workshop-1.validation because "Verkeerd document gelezen"
  Vic revokes workshop-1.validation because "Vergissing"
  expect workshop-1.preparation handed-in version 1
  expect workshop-1.validation to-do asking decide of validator
  Vic refuses workshop-1.validation because "Informatieveiligheid ontbreekt in de agenda"
  expect workshop-1.preparation action-needed asking hand-in of coordinator
  # Wat terugkomt, krijgt tijd, maar nooit tot na de workshop.
  expect workshop-1.preparation action-needed due 2026-02-03 in time
  expect workshop-1.validation blocked by workshop-1.preparation
  expect workshop-1.invitation not-yet blocked by workshop-1.validation
  Carla cannot complete workshop-1.invitation: refusal.not-open
  Vic cannot approve workshop-1.validation: refusal.not-open

on 2026-01-27
  Carla hands in workshop-1.preparation with agenda-2.docx
  expect workshop-1.preparation handed-in version 2
  expect workshop-1.validation to-do asking decide of validator
  Vic approves workshop-1.validation because "Nu in orde"
  expect workshop-1.validation accepted
  expect workshop-1.invitation to-do
  # Wat goedgekeurd is, ligt vast.
  Carla cannot withdraw workshop-1.preparation: refusal.approved
  Carla cannot reopen workshop-1.preparation because "Een andere spreker": refusal.approved

# Een beslissing kan ingetrokken worden, met een reden.
on 2026-01-28
  Vic cannot revoke workshop-1.validation: refusal.reason-missing
  Vic revokes workshop-1.validation because "De spreker heeft afgezegd"
  expect workshop-1.validation to-do
  expect workshop-1.invitation blocked by workshop-1.validation
  Carla reopens workshop-1.preparation because "Een andere spreker"
  expect workshop-1.preparation action-needed asking hand-in of coordinator
  Carla hands in workshop-1.preparation with agenda-3.docx
  Vic approves workshop-1.validation
  Vic cannot approve workshop-1.validation: refusal.already-decided
  Carla completes workshop-1.invitation
  expect workshop-1.invitation done

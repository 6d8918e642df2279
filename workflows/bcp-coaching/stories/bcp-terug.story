story: Een BCP wordt teruggestuurd en opnieuw ingediend
programme: bcp-coaching
people: Carla coordinator, Ann analyst, Vic validator, Marie contact of Melle

on 2026-01-05
  Carla plans wave "Golf 1" with staff Carla and Ann,
    workshop-1 on 2026-02-24, workshop-2 on 2026-04-21, workshop-3 on 2026-06-23,
    workshop-4 on 2026-09-15
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
  Carla hands in workshop-2.preparation with agenda.docx, bia.xlsx
  Vic approves workshop-2.validation
  Carla completes workshop-2.invitation

on 2026-04-21
  Carla holds workshop-2.held
  Marie hands in bia with bia.xlsx
  Ann gives feedback on bia-review for Melle saying accepted "Goed."
  Ann hands in bia-feedback with feedback.pdf
  Carla hands in workshop-3.preparation with agenda.docx as agenda, bcp.docx as bcp-sjabloon
  Vic approves workshop-3.validation
  Carla completes workshop-3.invitation

on 2026-06-23
  Carla holds workshop-3.held

on 2026-08-17
  Marie hands in bcp.plan with bcp-1.docx
  expect Melle bcp.review to-do due 2026-09-07
  Ann cannot give feedback on bcp.review for Melle saying revise: refusal.feedback-missing
  Ann cannot give feedback on bcp.review for Melle saying revise with remark on s99 "Wat?": refusal.unknown-section
  Ann starts reviewing bcp.review for Melle
  Marie cannot withdraw bcp.plan: refusal.review-started

on 2026-08-24
  Ann gives feedback on bcp.review for Melle saying revise "Nog geen plan om mee te werken."
    with question on s04 "Wie activeert het plan buiten de kantooruren?",
    remark on s09 "Beschrijf de manuele werkwijze van de burgerlijke stand."
  # Wie iets terugkrijgt, heeft er minstens tien werkdagen voor.
  expect Melle bcp.plan action-needed due 2026-09-07 in time
  expect Melle bcp.review not-yet blocked by bcp.plan
  expect Melle completed blocked by bcp.review
  Ann cannot give feedback on bcp.review for Melle saying accepted "Toch goed.": refusal.not-open

# De coördinator spreekt een vroegere dag af voor de nieuwe versie.
on 2026-08-25
  Carla cannot extend bcp.plan until 2026-09-04 for Melle: refusal.reason-missing
  Carla cannot extend bcp.plan until 2026-08-19 for Melle because "Te kort": refusal.date-in-the-past
  Carla extends bcp.plan until 2026-09-04 for Melle because "Nieuwe versie gevraagd"
  expect Melle bcp.plan action-needed due 2026-09-04 in time
  Marie answers remark 1 of bcp.review with "De algemeen directeur, dag en nacht bereikbaar."

on 2026-08-31
  Marie hands in bcp.plan with bcp-2.docx
  expect Melle bcp.plan handed-in version 2
  # De termijn van de ronde telt opnieuw vanaf het indienen, maar blijft voor workshop 4.
  expect Melle bcp.review to-do due 2026-09-08
  Ann gives feedback on bcp.review for Melle saying accepted "Nu is het een plan."
  expect Melle bcp.plan accepted
  expect Melle bcp.review done
  Ann cannot give feedback on bcp.review for Melle saying accepted "Nog eens.": refusal.already-released
  Marie answers all remarks of bcp.review with "Verwerkt op bladzijde 12."

# Ook een aanvaard plan kan heropend worden, alleen door de coördinator en met een reden.
on 2026-09-01
  Marie cannot reopen bcp.plan because "Een fout": refusal.not-your-role
  Carla cannot reopen bcp.plan for Melle: refusal.reason-missing
  Carla reopens bcp.plan for Melle because "Verkeerd bestand"
  expect Melle bcp.plan action-needed
  expect Melle bcp.review blocked by bcp.plan
  Marie hands in bcp.plan with bcp-3.docx
  expect Melle bcp.plan version 3
  expect Melle bcp.review to-do

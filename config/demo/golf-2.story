story: Een golf die pas begint
programme: bcp-coaching
people: Carla coordinator, Cas coordinator, Ann analyst, Arno analyst, Vic validator,
    Ed expert, Tine application-owner, Maarten contact of Antwerpen,
    Tineke contact of Lier, Kris contact of Mol, Bieke contact of Heist-op-den-Berg,
    Luc contact of Brasschaat, Ria contact of Schoten, Yves contact of Diest,
    Griet contact of Vilvoorde, Nico contact of Grimbergen, Karen contact of Tervuren,
    Sven contact of Overijse, Heidi contact of Maasmechelen, Rik contact of Beringen,
    Linda contact of Lommel, Bram contact of Sint-Truiden, Evi contact of Pelt,
    Gert contact of Waregem, Lore contact of Torhout, Hans contact of Diksmuide,
    Mieke contact of Poperinge

on 2026-08-31
  Cas plans wave "Golf 2" with seats 25, staff Carla and Cas and Ann and Arno and Vic and Ed,
    workshop-1 on 2026-12-01 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-2 on 2027-01-26 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-3 on 2027-03-23 from 09:30 until 16:00 in "Virginie Lovelinggebouw, Gent",
    workshop-4 on 2027-06-01 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-5 on 2027-09-14 from 09:30 until 16:00 in "Dirk Boutsgebouw, Leuven"
  Cas invites Antwerpen, Lier, Mol, Heist-op-den-Berg, Brasschaat
  Cas invites Schoten, Diest, Vilvoorde, Grimbergen, Tervuren
  Cas invites Overijse, Maasmechelen, Beringen, Lommel, Sint-Truiden
  Cas invites Pelt, Waregem, Torhout, Diksmuide, Poperinge
  Cas invites Gent, Eeklo, Ninove, Oudenaarde, Geraardsbergen

on 2026-09-07
  Cas completes bcm-information
  Cas hands in good-practices answering verankering is Deinze, kritieke-processen is Mechelen, afspraken is "Mechelen deelt zijn BIA van golf 1."
  Cas notes Antwerpen contacted because "Gebeld, belangstelling"
  Cas notes Lier contacted
  Cas notes Mol contacted
  Cas notes Heist-op-den-Berg contacted
  Cas notes Brasschaat contacted
  Cas notes Schoten contacted
  Cas notes Diest contacted because "Gebeld, belangstelling"
  Cas notes Vilvoorde contacted
  Cas notes Grimbergen contacted
  Cas notes Tervuren contacted
  Cas notes Overijse contacted
  Cas notes Maasmechelen contacted
  Cas notes Beringen contacted because "Gebeld, belangstelling"
  Cas notes Lommel contacted
  Cas notes Sint-Truiden contacted
  Cas notes Pelt contacted
  Cas notes Waregem contacted
  Cas notes Torhout contacted
  Cas notes Diksmuide contacted because "Gebeld, belangstelling"
  Cas notes Poperinge contacted
  Cas notes Gent contacted
  Cas notes Eeklo contacted
  Cas notes Ninove contacted
  Cas notes Oudenaarde contacted

on 2026-09-21
  Cas completes approach
  Cas notes Antwerpen informed
  Cas notes Lier informed
  Cas notes Mol informed
  Cas notes Heist-op-den-Berg informed
  Cas notes Brasschaat informed
  Cas notes Schoten informed
  Cas notes Diest informed
  Cas notes Vilvoorde informed
  Cas notes Grimbergen informed
  Cas notes Tervuren informed
  Cas notes Overijse informed
  Cas notes Maasmechelen informed
  Cas notes Beringen informed
  Cas notes Lommel informed
  Cas notes Sint-Truiden informed
  Cas notes Pelt informed
  Cas notes Waregem informed
  Cas notes Torhout informed
  Cas notes Diksmuide informed
  Cas notes Poperinge informed
  Cas notes Gent informed
  Cas notes Eeklo informed
  Cas notes Ninove informed
  Cas notes Oudenaarde declined because "Loopt al mee in een traject van de provincie"

on 2026-10-12
  Cas makes Maarten contact of Antwerpen
  Cas makes Tineke contact of Lier
  Cas makes Kris contact of Mol
  Cas makes Bieke contact of Heist-op-den-Berg
  Cas makes Luc contact of Brasschaat
  Cas makes Ria contact of Schoten
  Cas makes Yves contact of Diest
  Cas makes Griet contact of Vilvoorde
  Cas makes Nico contact of Grimbergen
  Cas makes Karen contact of Tervuren
  Cas makes Sven contact of Overijse
  Cas makes Heidi contact of Maasmechelen
  Cas makes Rik contact of Beringen
  Cas makes Linda contact of Lommel
  Cas makes Bram contact of Sint-Truiden
  Cas makes Evi contact of Pelt
  Cas makes Gert contact of Waregem
  Cas makes Lore contact of Torhout
  Cas makes Hans contact of Diksmuide
  Cas makes Mieke contact of Poperinge
  Cas notes Antwerpen applied accepting the share
  Tineke notes Lier applied accepting the share
  Cas notes Mol applied accepting the share
  Bieke notes Heist-op-den-Berg applied accepting the share
  Cas notes Brasschaat applied accepting the share
  Ria notes Schoten applied accepting the share
  Cas notes Diest applied accepting the share
  Griet notes Vilvoorde applied accepting the share
  Cas notes Grimbergen applied accepting the share
  Karen notes Tervuren applied accepting the share
  Cas notes Overijse applied accepting the share
  Heidi notes Maasmechelen applied accepting the share
  Cas notes Beringen applied accepting the share
  Linda notes Lommel applied accepting the share
  Cas notes Sint-Truiden applied accepting the share
  Evi notes Pelt applied accepting the share
  Cas notes Waregem applied accepting the share
  Lore notes Torhout applied accepting the share
  Cas notes Diksmuide applied accepting the share
  Mieke notes Poperinge applied accepting the share
  Cas notes Gent applied accepting the share
  Cas notes Eeklo waiting because "Beslissing van het college op de agenda van volgende maand"

on 2026-10-26
  Cas notes Antwerpen enrolled
  Cas notes Lier enrolled
  Cas notes Mol enrolled
  Cas notes Heist-op-den-Berg enrolled
  Cas notes Brasschaat enrolled
  Cas notes Schoten enrolled
  Cas notes Diest enrolled
  Cas notes Vilvoorde enrolled
  Cas notes Grimbergen enrolled
  Cas notes Tervuren enrolled
  Cas notes Overijse enrolled
  Cas notes Maasmechelen enrolled
  Cas notes Beringen enrolled
  Cas notes Lommel enrolled
  Cas notes Sint-Truiden enrolled
  Cas notes Pelt enrolled
  Cas notes Waregem enrolled
  Cas notes Torhout enrolled
  Cas notes Diksmuide enrolled
  Cas notes Poperinge enrolled
  Cas hands in workshop-1.preparation with agenda.docx, presentatie.pdf

on 2026-11-09
  Vic approves workshop-1.validation

on 2026-11-16
  Cas completes workshop-1.invitation saying "Alle contactpersonen uitgenodigd."

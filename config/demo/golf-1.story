story: Een golf die halfweg is
programme: bcp-coaching
people: Carla coordinator, Cas coordinator, Ann analyst, Arno analyst, Vic validator,
    Ed expert, Tine application-owner, Marie contact of Merelbeke-Melle,
    Omar contact of Oosterzele, Zita contact of Kruisem, Jan contact of Aalter,
    Els contact of Boom, Koen contact of Mechelen, Sofie contact of Turnhout,
    Bart contact of Geel, Lies contact of Hasselt, Wim contact of Genk,
    Nele contact of Bilzen-Hoeselt, Dirk contact of Tongeren-Borgloon,
    Hilde contact of Leuven, Tom contact of Aarschot, Katrien contact of Tienen,
    Stijn contact of Halle, An contact of Asse, Joris contact of Brugge,
    Veerle contact of Oostende, Geert contact of Kortrijk, Leen contact of Roeselare,
    Pieter contact of Ieper, Inge contact of Aalst, Filip contact of Dendermonde,
    Greet contact of Lokeren, Mo member of Merelbeke-Melle, Xander external of Oosterzele,
    Gilles contact of Boom

# Voorbereiding en werving

on 2026-03-02
  Carla plans wave "Golf 1" with seats 25, staff Carla and Cas and Ann and Arno and Vic and Ed and Tine,
    workshop-1 on 2026-05-05 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-2 on 2026-06-23 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-3 on 2026-10-06 from 09:30 until 16:00 in "Virginie Lovelinggebouw, Gent",
    workshop-4 on 2026-12-15 from 09:30 until 16:00 in "Herman Teirlinckgebouw, Brussel",
    workshop-5 on 2027-02-23 from 09:30 until 16:00 in "Dirk Boutsgebouw, Leuven"
  Carla invites Merelbeke-Melle, Oosterzele, Kruisem, Aalter, Boom
  Carla invites Mechelen, Turnhout, Geel, Hasselt, Genk
  Carla invites Bilzen-Hoeselt, Tongeren-Borgloon, Leuven, Aarschot, Tienen
  Carla invites Halle, Asse, Brugge, Oostende, Kortrijk
  Carla invites Roeselare, Ieper, Aalst, Dendermonde, Lokeren

on 2026-03-06
  Carla completes bcm-information saying "Richtlijnen van Vo-CRT en VVSG doorgenomen; sjablonen van 2025 zijn bruikbaar."
  Carla hands in good-practices answering verankering is Deinze, afspraken is "Deinze vertelt in workshop 4 over de jaarlijkse oefening."
  Carla notes Merelbeke-Melle contacted because "Gebeld met de algemeen directeur"
  Carla notes Oosterzele contacted
  Carla notes Kruisem contacted
  Carla notes Aalter contacted
  Carla notes Boom contacted
  Carla notes Mechelen contacted because "Gebeld met de algemeen directeur"
  Carla notes Turnhout contacted
  Carla notes Geel contacted
  Carla notes Hasselt contacted
  Carla notes Genk contacted
  Carla notes Bilzen-Hoeselt contacted because "Gebeld met de algemeen directeur"
  Carla notes Tongeren-Borgloon contacted
  Carla notes Leuven contacted
  Carla notes Aarschot contacted
  Carla notes Tienen contacted
  Carla notes Halle contacted because "Gebeld met de algemeen directeur"
  Carla notes Asse contacted
  Carla notes Brugge contacted
  Carla notes Oostende contacted
  Carla notes Kortrijk contacted
  Carla notes Roeselare contacted because "Gebeld met de algemeen directeur"
  Carla notes Ieper contacted
  Carla notes Aalst contacted
  Carla notes Dendermonde contacted
  Carla notes Lokeren contacted

on 2026-03-16
  Carla completes approach saying "Ann leest de besturen uit Oost- en West-Vlaanderen, Arno de andere."
  Carla notes Merelbeke-Melle informed because "Infosessie online gevolgd"
  Carla notes Oosterzele informed
  Carla notes Kruisem informed
  Carla notes Aalter informed
  Carla notes Boom informed
  Carla notes Mechelen informed
  Carla notes Turnhout informed because "Infosessie online gevolgd"
  Carla notes Geel informed
  Carla notes Hasselt informed
  Carla notes Genk informed
  Carla notes Bilzen-Hoeselt informed
  Carla notes Tongeren-Borgloon informed
  Carla notes Leuven informed because "Infosessie online gevolgd"
  Carla notes Aarschot informed
  Carla notes Tienen informed
  Carla notes Halle informed
  Carla notes Asse informed
  Carla notes Brugge informed
  Carla notes Oostende informed because "Infosessie online gevolgd"
  Carla notes Kortrijk informed
  Carla notes Roeselare informed
  Carla notes Ieper informed
  Carla notes Aalst informed
  Carla notes Dendermonde informed
  Carla notes Lokeren informed because "Infosessie online gevolgd"

on 2026-03-30
  Carla makes Marie contact of Merelbeke-Melle
  Carla makes Omar contact of Oosterzele
  Carla makes Zita contact of Kruisem
  Carla makes Jan contact of Aalter
  Carla makes Els contact of Boom
  Carla makes Koen contact of Mechelen
  Carla makes Sofie contact of Turnhout
  Carla makes Bart contact of Geel
  Carla makes Lies contact of Hasselt
  Carla makes Wim contact of Genk
  Carla makes Nele contact of Bilzen-Hoeselt
  Carla makes Dirk contact of Tongeren-Borgloon
  Carla makes Hilde contact of Leuven
  Carla makes Tom contact of Aarschot
  Carla makes Katrien contact of Tienen
  Carla makes Stijn contact of Halle
  Carla makes An contact of Asse
  Carla makes Joris contact of Brugge
  Carla makes Veerle contact of Oostende
  Carla makes Geert contact of Kortrijk
  Carla makes Leen contact of Roeselare
  Carla makes Pieter contact of Ieper
  Carla makes Inge contact of Aalst
  Carla makes Filip contact of Dendermonde
  Carla makes Greet contact of Lokeren
  Carla makes Mo member of Merelbeke-Melle
  Carla makes Xander external of Oosterzele
  Carla notes Merelbeke-Melle applied accepting the share
  Omar notes Oosterzele applied accepting the share
  Zita notes Kruisem applied accepting the share
  Carla notes Aalter applied accepting the share
  Els notes Boom applied accepting the share
  Koen notes Mechelen applied accepting the share
  Carla notes Turnhout applied accepting the share
  Bart notes Geel applied accepting the share
  Lies notes Hasselt applied accepting the share
  Carla notes Genk applied accepting the share
  Nele notes Bilzen-Hoeselt applied accepting the share
  Dirk notes Tongeren-Borgloon applied accepting the share
  Carla notes Leuven applied accepting the share
  Tom notes Aarschot applied accepting the share
  Katrien notes Tienen applied accepting the share
  Carla notes Halle applied accepting the share
  An notes Asse applied accepting the share
  Joris notes Brugge applied accepting the share
  Carla notes Oostende applied accepting the share
  Geert notes Kortrijk applied accepting the share
  Leen notes Roeselare applied accepting the share
  Carla notes Ieper applied accepting the share
  Inge notes Aalst applied accepting the share
  Filip notes Dendermonde applied accepting the share
  Carla notes Lokeren applied accepting the share
  Carla hands in workshop-1.preparation with agenda.docx, presentatie.pdf

on 2026-04-07
  Carla notes Merelbeke-Melle enrolled
  Carla notes Oosterzele enrolled
  Carla notes Kruisem enrolled
  Carla notes Aalter enrolled
  Carla notes Boom enrolled
  Carla notes Mechelen enrolled
  Carla notes Turnhout enrolled
  Carla notes Geel enrolled
  Carla notes Hasselt enrolled
  Carla notes Genk enrolled
  Carla notes Bilzen-Hoeselt enrolled
  Carla notes Tongeren-Borgloon enrolled
  Carla notes Leuven enrolled
  Carla notes Aarschot enrolled
  Carla notes Tienen enrolled
  Carla notes Halle enrolled
  Carla notes Asse enrolled
  Carla notes Brugge enrolled
  Carla notes Oostende enrolled
  Carla notes Kortrijk enrolled
  Carla notes Roeselare enrolled
  Carla notes Ieper enrolled
  Carla notes Aalst enrolled
  Carla notes Dendermonde enrolled
  Carla notes Lokeren enrolled
  Vic approves workshop-1.validation because "Helder en op maat van lokale besturen."
  Carla completes recruitment saying "25 besturen ingeschreven."
  Carla completes workshop-1.invitation saying "Alle contactpersonen uitgenodigd."

# Workshop 1

on 2026-05-05
  Carla holds workshop-1.held
  Carla notes attendance of workshop-1.held with Marie present, Omar present, Zita present, Jan present, Els absent, Koen present, Sofie present, Bart present, Lies present, Wim absent, Nele present, Dirk present, Hilde present, Tom present, Katrien present, Stijn present, An present, Joris present, Veerle present, Geert present, Leen present, Pieter present, Inge present, Filip present, Greet present, Mo present
  Carla adds "Presentatie" file presentatie.pdf to workshop-1.held

on 2026-05-12
  Marie gives section herstel of self-evaluation to Mo
  Marie hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Omar hands in self-evaluation answering oefenen is ad-hoc, back-ups is beheerd, the rest is beheerd
  Zita hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Jan hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  Els hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Koen hands in self-evaluation answering oefenen is ad-hoc, back-ups is beheerd, the rest is beheerd
  Sofie hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Bart hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  Lies hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Nele hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Dirk hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  Hilde hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Tom hands in self-evaluation answering oefenen is ad-hoc, back-ups is beheerd, the rest is beheerd
  Katrien hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Stijn hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  An hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Joris hands in self-evaluation answering oefenen is ad-hoc, back-ups is beheerd, the rest is beheerd
  Veerle hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Geert hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  Leen hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Pieter hands in self-evaluation answering oefenen is ad-hoc, back-ups is beheerd, the rest is beheerd
  Inge hands in self-evaluation answering oefenen is niet-gestart, back-ups is niet-gestart, the rest is vastgelegd
  Filip hands in self-evaluation answering oefenen is ad-hoc, back-ups is ad-hoc, the rest is ad-hoc
  Greet hands in self-evaluation answering oefenen is niet-gestart, back-ups is vastgelegd, the rest is niet-gestart
  Carla hands in workshop-2.preparation with agenda.docx, bia-sjabloon.xlsx, presentatie.pdf

on 2026-05-26
  Vic approves workshop-2.validation
  Wim hands in self-evaluation answering the rest is niet-gestart

on 2026-06-08
  Carla completes workshop-2.invitation saying "Alle contactpersonen uitgenodigd, BIA-sjabloon toegevoegd."
  Marie completes information
  Omar completes information
  Zita completes information
  Jan completes information
  Els completes information
  Koen completes information
  Sofie completes information
  Bart completes information
  Lies completes information
  Wim completes information
  Nele completes information
  Dirk completes information
  Hilde completes information
  Tom completes information
  Katrien completes information
  Stijn completes information
  An completes information
  Joris completes information
  Veerle completes information
  Geert completes information
  Leen completes information
  Pieter completes information
  Carla makes Gilles contact of Boom
  Carla ends Els as contact of Boom

# Workshop 2

on 2026-06-23
  Carla holds workshop-2.held
  Carla notes attendance of workshop-2.held with Marie present, Omar present, Zita present, Jan present, Gilles present, Koen present, Sofie present, Bart present, Lies present, Wim present, Nele present, Dirk present, Hilde present, Tom present, Katrien present, Stijn present, An absent, Joris present, Veerle present, Geert present, Leen present, Pieter present, Inge present, Filip present, Greet present
  Carla adds "Opname" link "https://video.example.org/golf-1/workshop-2" to workshop-2.held

on 2026-07-06
  Carla lets Lokeren leave because "De stad stelt het traject een jaar uit door een reorganisatie."
  Carla extends bia until 2026-09-11 for Ieper because "Langdurige ziekte van de ICT-verantwoordelijke"

on 2026-07-20
  Marie hands in bia with bia.xlsx
  Omar hands in bia with bia.xlsx
  Zita hands in bia with bia.xlsx
  Jan hands in bia with bia.xlsx
  Gilles hands in bia with bia.xlsx
  Koen hands in bia with bia.xlsx
  Sofie hands in bia with bia.xlsx
  Bart hands in bia with bia.xlsx
  Lies hands in bia with bia.xlsx

on 2026-07-31
  Wim hands in bia with bia.xlsx
  Nele hands in bia with bia.xlsx
  Dirk hands in bia with bia.xlsx
  Hilde hands in bia with bia.xlsx
  Tom hands in bia with bia.xlsx
  Katrien hands in bia with bia.xlsx
  Stijn hands in bia with bia.pdf
  An hands in bia with bia.xlsx
  Joris hands in bia with bia.xlsx
  Veerle hands in bia with bia.xlsx
  Geert hands in bia with bia.xlsx
  Leen hands in bia with bia.xlsx
  Inge hands in bia with bia.xlsx

on 2026-08-17
  Ann gives feedback on bia-review for Merelbeke-Melle saying accepted "Een sterke BIA."
    with question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?", remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen."
  Arno gives feedback on bia-review for Oosterzele saying accepted "Goed opgebouwd; enkele aanvullingen."
    with remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt."
  Ann gives feedback on bia-review for Kruisem saying accepted "Duidelijk en volledig."
    with remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen."
  Arno gives feedback on bia-review for Aalter saying accepted "Een sterke BIA."
    with question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?", question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?"
  Ann gives feedback on bia-review for Boom saying accepted "Goed opgebouwd; enkele aanvullingen."
    with remark on processen "De sociale dienst ontbreekt in het overzicht."
  Arno gives feedback on bia-review for Mechelen saying accepted "Duidelijk en volledig."
    with question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?"
  Ann gives feedback on bia-review for Turnhout saying accepted "Een sterke BIA."
    with remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt.", question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?"
  Arno gives feedback on bia-review for Geel saying accepted "Goed opgebouwd; enkele aanvullingen."
    with remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen."
  Ann gives feedback on bia-review for Hasselt saying revise "De hersteltijden ontbreken nog."
    with question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?"
  Arno gives feedback on bia-review for Genk saying accepted "Een sterke BIA."
    with remark on processen "De sociale dienst ontbreekt in het overzicht.", remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt."
  Ann gives feedback on bia-review for Bilzen-Hoeselt saying accepted "Goed opgebouwd; enkele aanvullingen."
    with question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?"
  Arno gives feedback on bia-review for Tongeren-Borgloon saying accepted "Duidelijk en volledig."
    with remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt."
  Ann gives feedback on bia-review for Leuven saying accepted "Een sterke BIA."
    with remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen.", remark on processen "De sociale dienst ontbreekt in het overzicht."
  Arno gives feedback on bia-review for Aarschot saying accepted "Goed opgebouwd; enkele aanvullingen."
    with question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?"
  Ann gives feedback on bia-review for Tienen saying accepted "Duidelijk en volledig."
    with remark on processen "De sociale dienst ontbreekt in het overzicht."
  Arno gives feedback on bia-review for Halle saying accepted "Een sterke BIA."
    with question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?", remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen."
  Ann gives feedback on bia-review for Asse saying accepted "Goed opgebouwd; enkele aanvullingen."
    with remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt."
  Arno gives feedback on bia-review for Brugge saying accepted "Duidelijk en volledig."
    with remark on impact "Denk ook aan wettelijke termijnen, bijvoorbeeld voor vergunningen."
  Ann gives feedback on bia-review for Oostende saying accepted "Een sterke BIA."
    with question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?", question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?"
  Arno gives feedback on bia-review for Kortrijk saying accepted "Goed opgebouwd; enkele aanvullingen."
    with remark on processen "De sociale dienst ontbreekt in het overzicht."
  Ann gives feedback on bia-review for Roeselare saying accepted "Duidelijk en volledig."
    with question on afhankelijkheden "Wat gebeurt er als uw dienstverlener zelf getroffen is?"
  Arno gives feedback on bia-review for Aalst saying revise "De hersteltijden ontbreken nog."
    with remark on doelstellingen "De hersteltijd van Burgerzaken is korter dan die van het netwerk waarop het steunt.", question on herstelvolgorde "Wie beslist over de volgorde als twee diensten tegelijk uitvallen?"

on 2026-08-31
  Marie answers all remarks of bia-review with "Dat nemen we mee in het BCP."
  Omar answers all remarks of bia-review with "Besproken met onze leverancier; we vullen het contract aan."
  Zita answers all remarks of bia-review with "Klopt, dat passen we aan."
  Gilles answers all remarks of bia-review with "Besproken met onze leverancier; we vullen het contract aan."
  Koen answers all remarks of bia-review with "Klopt, dat passen we aan."
  Sofie answers all remarks of bia-review with "Dat nemen we mee in het BCP."
  Wim answers all remarks of bia-review with "Dat nemen we mee in het BCP."
  Nele answers all remarks of bia-review with "Besproken met onze leverancier; we vullen het contract aan."
  Hilde answers all remarks of bia-review with "Dat nemen we mee in het BCP."
  Tom answers all remarks of bia-review with "Besproken met onze leverancier; we vullen het contract aan."
  Katrien answers all remarks of bia-review with "Klopt, dat passen we aan."
  An answers all remarks of bia-review with "Besproken met onze leverancier; we vullen het contract aan."
  Joris answers all remarks of bia-review with "Klopt, dat passen we aan."
  Veerle answers all remarks of bia-review with "Dat nemen we mee in het BCP."
  Leen answers all remarks of bia-review with "Klopt, dat passen we aan."
  Inge hands in bia with bia.xlsx

on 2026-09-07
  Pieter hands in bia with bia.xlsx
  Carla hands in workshop-3.preparation with agenda.docx as agenda, bcp-sjabloon.docx as bcp-sjabloon, presentatie.pdf
  Arno gives feedback on bia-review for Aalst saying accepted "Nu volledig."

on 2026-09-14
  Vic refuses workshop-3.validation because "Verduidelijk welke delen van het sjabloon verplicht zijn."
  Carla hands in workshop-3.preparation with agenda.docx as agenda, bcp-sjabloon.docx as bcp-sjabloon, presentatie.pdf
  Ann gives feedback on bia-review for Ieper saying accepted "Goed."

on 2026-09-18
  Vic approves workshop-3.validation
  Carla completes workshop-3.invitation saying "Alle contactpersonen uitgenodigd."
  Ann hands in bia-feedback with feedback.pdf

# Workshop 3

on 2026-10-06
  Carla holds workshop-3.held
  Carla notes attendance of workshop-3.held with Marie present, Omar present, Zita present, Jan present, Gilles present, Koen present, Sofie absent, Bart present, Lies present, Wim present, Nele present, Dirk present, Hilde present, Tom present, Katrien present, Stijn present, An present, Joris present, Veerle present, Geert present, Leen present, Pieter present, Inge present, Filip absent
  Carla adds "Presentatie" file presentatie.pdf to workshop-3.held
  Carla adds "Opname" link "https://video.example.org/golf-1/workshop-3" to workshop-3.held

on 2026-11-02
  Marie hands in bcp.plan with bcp.docx
  Omar hands in bcp.plan with bcp.docx
  Zita hands in bcp.plan with bcp.docx
  Jan hands in bcp.plan with bcp.docx
  Carla hands in workshop-4.preparation with agenda.docx, oefeningen.docx

on 2026-11-12
  Gilles hands in bcp.plan with bcp.docx, bia.xlsx as bijlagen
  Koen hands in bcp.plan with bcp.docx, bia.xlsx as bijlagen
  Sofie hands in bcp.plan with bcp.docx, bia.xlsx as bijlagen
  Bart hands in bcp.plan with bcp.docx, bia.xlsx as bijlagen
  Ann gives feedback on bcp.review for Oosterzele saying accepted "Een plan waarmee u aan de slag kunt."
    with remark on s13 "Beschrijf ook hoe u systemen isoleert."
  Ann gives feedback on bcp.review for Kruisem saying revise "De contactlijsten ontbreken."
    with question on s07 "Wie belt wie buiten de kantooruren?"
  Arno starts reviewing bcp.review for Aalter

on 2026-11-16
  Omar answers all remarks of bcp.review with "We nemen dit op in de volgende versie."

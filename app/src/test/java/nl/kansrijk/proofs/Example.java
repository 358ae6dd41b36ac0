package nl.kansrijk.proofs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.Drafts;

/**
 * How one page is asked for in a proof: what its numbers are about and what is sent along. A page that is not in the
 * table has no example, and the proofs say so.
 */
record Example(About about, String endpoint, Map<String, String> fields) {
    /** Whom or what the numbers in the address are about. */
    enum About {
        /** No number: a list or a form. */
        NOBODY,
        /** No number: the person who is logged in. */
        SELF,
        /** Something of the person who is logged in. */
        OF_SELF,
        PERSON,
        /** A person's file, never opened like this by the person or who acts for the person. */
        FILE,
        /** A person who gave a mandate to answer. */
        MANDATED,
        /** A form about a person in which mistakes are shown before it looks. */
        ANY_PERSON,
        /** A person and a vacancy, explained. */
        EXPLAINED,
        /** As a choice, with mistakes shown before it looks. */
        ANY_CHOICE,
        /** A person of the own organisation, however far away. */
        OWN_PERSON,
        /** A vacancy, or the employer that has it. */
        VACANCY,
        /** A form about a vacancy in which mistakes are shown before it looks. */
        ANY_VACANCY,
        /** A vacancy, to choose people for: never by an employer or a client. */
        CHOICE,
        /** No number: a list that is never for an employer or a client. */
        CHOOSER,
        /** A proposal, for the organisation of the vacancy. */
        OFFER,
        /** A vacancy, asked about by the person who is logged in. */
        VACANCY_FOR_SELF,
        /** Someone who works in the own organisation. */
        COLLEAGUE,
        /** The card of who guides people; an employer has no such card and is of no organisation that has. */
        CARD,
        /** Someone who reported to the own organisation and is no client. */
        REPORT,
        /** Someone who said yes, for the employer that has the vacancy. */
        MET,
        /** Something that who is logged in made at work. */
        OF_WORKER,
        /** A person, to be proposed for a vacancy. */
        PERSON_FOR_VACANCY
    }

    /** The trial placement of the set that ships: for every kind of reader. */
    private static final String STARTER = UUID.nameUUIDFromBytes(
                    "kansrijk:instrument:s36".getBytes(StandardCharsets.UTF_8))
            .toString();

    private static final String ORDER_PICKER = "esco:o:cd94def5-3442-4c2e-ae3d-0761a3008bcb";

    private static final String TABLE = """
            NOBODY              GET  /kansen
            NOBODY              POST /kansen/zoek q=inpakken
            NOBODY              GET  /zoek/vaardigheden q=las
            NOBODY              GET  /zoek/beroepen q=las
            NOBODY              GET  /zoek/werkgevers q=van
            NOBODY              GET  /vacatures/nieuw
            NOBODY              POST /vacatures/nieuw nummer={fresh}&form=yes
            NOBODY              POST /vacatures/voorbeeld titel=x
            NOBODY              POST /vacatures/diploma titel=x
            NOBODY              POST /vacatures/voorstellen titel=x
            VACANCY             GET  /vacatures/{id}
            VACANCY             GET  /vacatures/{id}/wijzigen
            ANY_VACANCY         POST /vacatures/{id}/wijzigen versie={version}&form=yes
            VACANCY             POST /vacatures/{id}/sluiten versie={version}&reden=WITHDRAWN
            VACANCY             POST /vacatures/{id}/heropenen versie={version}
            VACANCY             POST /vacatures/{id}/gedaan reden=hours&hoe=TALK
            CHOICE              GET  /vacatures/{id}/wie-past
            PERSON_FOR_VACANCY  POST /vacatures/{id}/stel-voor/{client} reden=Past
            NOBODY              GET  /klanten
            NOBODY              POST /klanten/zoek naam=x
            NOBODY              GET  /klanten/bestand
            NOBODY              POST /klanten/lijsten lijstnaam=x
            OF_WORKER           POST /klanten/lijsten/{view}/weg
            FILE                POST /klanten/kies klant={client}&doe=OVERDRAGEN
            FILE                POST /klanten/overdragen klant={client}&wie=x&hoe=LENT
            OF_WORKER           GET  /klanten/overdracht/{batch}
            OF_WORKER           POST /klanten/overdracht/{handover}/terug
            FILE                POST /klanten/merken klant={client}&label=
            NOBODY              GET  /mijn-dag
            NOBODY              GET  /zoeken
            NOBODY              POST /zoeken wat=zq7k
            PERSON              POST /mijn-dag/{client}/{task}/klaar
            PERSON              POST /mijn-dag/{client}/{task}/open
            ANY_PERSON          POST /mijn-dag/{client}/{task}/uitstellen dag=x
            NOBODY              GET  /mijn-dag/mail
            NOBODY              POST /mijn-dag/mail wil=ja&uur=8&over=TASKS
            FILE                GET  /klanten/{id}/doel
            FILE                POST /klanten/{id}/doel doel=HELP
            OWN_PERSON          GET  /klanten/{id}/noodtoegang
            OWN_PERSON          POST /klanten/{id}/noodtoegang doel=HELP
            SELF                GET  /vandaag
            SELF                GET  /mijn-profiel
            OF_SELF             POST /mijn-profiel/{statement} antwoord=PARTLY
            OF_SELF             POST /mijn-profiel/{statement}/terug nummer=1
            SELF                GET  /mijn-stap
            SELF                POST /mijn-stap stap=Bellen&zeker=8
            SELF                POST /mijn-stap/gelukt welke={fresh}
            SELF                GET  /mijn-zelfbeeld
            SELF                POST /mijn-zelfbeeld beeld=2&voorbeeld=Vol+gehouden
            SELF                POST /mijn-zelfbeeld/meegekeken wat=CAROUSEL&dag=2026-01-05
            SELF                GET  /mijn-aantekeningen
            SELF                GET  /mijn-brieven
            MANDATED            POST /namens/{client}/{statement} antwoord=PARTLY
            MANDATED            POST /namens/{client}/{statement}/terug nummer=1
            NOBODY              GET  /beeld
            NOBODY              GET  /beeld/klanten
            FILE                GET  /klanten/{id}/zo-zien-wij-het
            FILE                POST /klanten/{id}/zo-zien-wij-het/{statement} antwoord=PARTLY
            FILE                POST /klanten/{id}/zo-zien-wij-het/{statement}/terug nummer=1
            FILE                GET  /klanten/{id}/wat-werkgevers-zien
            FILE                POST /klanten/{id}/wat-werkgevers-zien deel=WORK&zien=ja
            SELF                GET  /wat-werkgevers-zien
            SELF                POST /wat-werkgevers-zien deel=WORK&zien=ja
            SELF                GET  /kansen-voor-u
            OF_SELF             GET  /voorstellen/{id}
            OF_SELF             POST /voorstellen/{id}
            OF_SELF             POST /voorstellen/{id}/intrekken
            SELF                GET  /wie-keek-er
            CHOOSER             GET  /leeslog
            FILE                GET  /leeslog/bestand klant={client}
            NOBODY              POST /klanten/zoek/voorstellen woorden=las
            NOBODY              GET  /klanten/zoek/vaardigheden woorden=las
            NOBODY              GET  /klanten/zoek/beroepen woorden=las
            FILE                GET  /klanten/{id}
            FILE                GET  /klanten/{id}/verloop
            FILE                GET  /klanten/{id}/zelfbeeld
            FILE                POST /klanten/{id}/zelfbeeld wie=SELF&beeld=2&voorbeeld=Vol+gehouden
            FILE                POST /klanten/{id}/zelfbeeld/meegekeken wat=CAROUSEL&dag=2026-01-05
            FILE                GET  /klanten/{id}/dossier
            FILE                GET  /klanten/{id}/dossier/pdf
            FILE                GET  /klanten/{id}/dossier/bestand
            NOBODY              GET  /klanten/inlezen/dossier
            NOBODY              POST /klanten/inlezen/dossier
            NOBODY              GET  /samenhang
            NOBODY              GET  /groepen
            NOBODY              GET  /groepen/bouwen
            NOBODY              GET  /groepen/klanten
            NOBODY              POST /groepen/tel INTENT=HIGH
            NOBODY              POST /groepen naam=x
            OF_WORKER           GET  /groepen/{groep}
            OF_WORKER           POST /groepen/{groep}/meet
            OF_WORKER           POST /groepen/{groep}/weg
            OF_WORKER           POST /groepen/{groep}/terug
            SELF                GET  /mijn-plan
            SELF                GET  /mijn-plan/blad
            SELF                GET  /mijn-plan/geschiedenis
            SELF                GET  /mijn-plan/doel
            SELF                POST /mijn-plan/doel keus=x
            OF_SELF             POST /mijn-plan/doel/{goal} hoe=REACHED
            OF_SELF             GET  /mijn-plan/stap doel={goal}
            OF_SELF             POST /mijn-plan/stap doel={goal}
            OF_SELF             POST /mijn-plan/stap/{step} naar=DONE
            OF_SELF             GET  /mijn-plan/stap/{step}/afspreken
            OF_SELF             POST /mijn-plan/stap/{step}/afspreken zeker=8
            SELF                GET  /mijn-plan/teken
            SELF                POST /mijn-plan/teken keuze=5
            OF_SELF             POST /mijn-plan/werkgever/{joint} antwoord=ja
            OF_SELF             POST /mijn-plan/samen/{joint}/{line} was=AGREED&naar=DOING
            FILE                GET  /klanten/{id}/plan
            FILE                GET  /klanten/{id}/plan/blad
            FILE                GET  /klanten/{id}/plan/geschiedenis
            FILE                GET  /klanten/{id}/plan/doel
            FILE                POST /klanten/{id}/plan/doel keus=x
            FILE                POST /klanten/{id}/plan/doel/{goal} hoe=REACHED
            FILE                GET  /klanten/{id}/plan/stap doel={goal}
            FILE                POST /klanten/{id}/plan/stap doel={goal}
            FILE                POST /klanten/{id}/plan/stap/{step} naar=DONE
            FILE                GET  /klanten/{id}/plan/stap/{step}/afspreken
            FILE                POST /klanten/{id}/plan/stap/{step}/afspreken zeker=8
            FILE                GET  /klanten/{id}/plan/teken
            FILE                POST /klanten/{id}/plan/teken wie=PROFESSIONAL
            FILE                POST /klanten/{id}/plan/werkgever wie={fresh}
            FILE                GET  /klanten/{id}/plan/samen
            FILE                POST /klanten/{id}/plan/samen woorden=
            FILE                POST /klanten/{id}/plan/samen/{joint}/{line} was=AGREED&naar=DOING
            FILE                GET  /klanten/{id}/plan/erbij
            FILE                POST /klanten/{id}/plan/erbij soort=RISK
            FILE                POST /klanten/{id}/plan/erbij/{extra} naar=DONE
            FILE                GET  /klanten/{id}/plan/terugkijken
            FILE                POST /klanten/{id}/plan/terugkijken woorden=
            FILE                GET  /klanten/{id}/plan/warme-overdracht
            FILE                POST /klanten/{id}/plan/warme-overdracht doe=sluit
            FILE                GET  /klanten/{id}/plan/inburgering
            FILE                POST /klanten/{id}/plan/inburgering route=x
            FILE                POST /klanten/{id}/plan/inburgering/uren uren=x
            FILE                POST /klanten/{id}/plan/inburgering/taal niveau=
            NOBODY              GET  /leerafspraken
            MET                 GET  /leerafspraken/{joint}
            MET                 POST /leerafspraken/{joint}/regel soort=x
            MET                 POST /leerafspraken/{joint}/regel/{line} was=AGREED&naar=DOING
            MET                 POST /leerafspraken/{joint}/teken versie={one}
            SELF                GET  /mijn-rechten
            FILE                GET  /klanten/{id}/rechten
            FILE                GET  /klanten/{id}/advies
            FILE                POST /klanten/{id}/advies
            FILE                POST /klanten/{id}/advies/keuze wens=x
            FILE                POST /klanten/{id}/advies/meelezen vindt=x
            SELF                GET  /mijn-advies
            SELF                POST /mijn-advies/opnieuw
            FILE                GET  /klanten/{id}/rust
            FILE                POST /klanten/{id}/rust reden=x
            FILE                POST /klanten/{id}/rust/einde reden=x
            FILE                POST /klanten/{id}/dus voorstel=MONEY_HELP
            FILE                POST /klanten/{id}/vragen over=SE_WORK
            FILE                GET  /klanten/{id}/gegevens
            FILE                GET  /klanten/{id}/gegevens/{code}
            FILE                POST /klanten/{id}/gegevens/{code}
            PERSON              GET  /klanten/{id}/taken
            ANY_PERSON          POST /klanten/{id}/taken
            PERSON              POST /klanten/{id}/taken/{task}/klaar
            PERSON              POST /klanten/{id}/taken/{task}/heropenen
            CHOICE              GET  /vacatures/{id}/vergelijk
            ANY_CHOICE          POST /vacatures/{id}/waarom codenaam=Mees
            EXPLAINED           GET  /vacatures/{id}/waarom/{client}
            EXPLAINED           POST /vacatures/{id}/waarom/{client}/vraag
            NOBODY              GET  /vaardigheden/{code}
            CHOOSER             GET  /voorstellen-wsp
            OFFER               GET  /voorstellen-wsp/{id}
            OFFER               POST /voorstellen-wsp/{id}/intrekken reden=Vervallen
            NOBODY              GET  /kandidaten
            NOBODY              POST /kandidaten/{card}/kennismaken
            SELF                POST /bel-mij
            SELF                POST /gebeld
            SELF                GET  /wie-ziet-mijn-gegevens
            SELF                POST /wie-ziet-mijn-gegevens delen-SKILLS_WISHES=CHAIN
            SELF                GET  /mijn-gegevens/bestand
            SELF                POST /mijn-gegevens/verbeteren woorden=Mijn+straat
            SELF                POST /ik-snap-het-niet pagina=/mijn-profiel
            VACANCY_FOR_SELF    POST /kansen-voor-u/{vacancy}/praten
            NOBODY              GET  /gebruikers
            NOBODY              POST /gebruikers naam=x
            NOBODY              POST /gebruikers/zoek letters=x
            COLLEAGUE           GET  /gebruikers/{colleague}
            COLLEAGUE           POST /gebruikers/{colleague} versie=1&rol=JOB_COACH
            COLLEAGUE           POST /gebruikers/{colleague}/uit versie=1
            COLLEAGUE           POST /gebruikers/{colleague}/aan versie=1
            COLLEAGUE           POST /gebruikers/{colleague}/wachtwoord versie=1
            NOBODY              GET  /mijn-account
            NOBODY              POST /mijn-account oud=x
            NOBODY              POST /mijn-account/elders-uit
            NOBODY              GET  /uitleg
            NOBODY              POST /uitleg/klaar
            NOBODY              GET  /kenmerken
            NOBODY              GET  /werkgevers
            NOBODY              POST /werkgevers/zoek letters=van
            VACANCY             GET  /werkgevers/{firm}
            VACANCY             GET  /werkgevers/{firm}/wijzigen
            VACANCY             POST /werkgevers/{firm}/wijzigen versie=1
            NOBODY              GET  /postbak
            NOBODY              POST /postbak/{id}/opnieuw
            NOBODY              GET  /meldingen
            NOBODY              POST /meldingen/{id}/gelezen
            FILE                GET  /klanten/{id}/kansen
            FILE                POST /klanten/{id}/kansen/{vacancy} reden=Past
            FILE                GET  /klanten/{id}/machtigingen
            FILE                POST /klanten/{id}/machtigingen wie=niemand
            FILE                POST /klanten/{id}/machtigingen/{mandate}/einde
            SELF                GET  /kansen-verkennen
            SELF                GET  /kansen-verkennen/{work}
            SELF                POST /kansen-verkennen/begin beroep=kassamedewerker
            NOBODY              GET  /kansen-verkennen/beroepen beroep=kassa
            SELF                POST /kansen-verkennen/{work}/wens
            SELF                POST /kansen-verkennen/{work}/wens/terug
            FILE                GET  /klanten/{id}/kansen-verkennen
            FILE                GET  /klanten/{id}/kansen-verkennen/{work}
            FILE                POST /klanten/{id}/kansen-verkennen/begin beroep=kassamedewerker
            NOBODY              GET  /aanbod
            NOBODY              POST /aanbod/zoek q=heftruck
            NOBODY              GET  /aanbod/{aanbod}
            NOBODY              POST /aanbod/{aanbod}/overnemen
            NOBODY              GET  /hoe-werkt-advies
            NOBODY              GET  /hoe-werkt-advies/{functie}
            NOBODY              GET  /hoe-werkt-advies/{functie}/register.json
            NOBODY              GET  /hoe-werkt-advies/{functie}/register.csv
            NOBODY              GET  /rekenhulp
            NOBODY              GET  /rekenhulp/{soort}
            FILE                GET  /klanten/{id}/werk-loont
            FILE                POST /klanten/{id}/werk-loont uren=16
            FILE                POST /klanten/{id}/werk-loont/reken uren=16
            SELF                GET  /mijn-werk-loont
            NOBODY              GET  /regels
            NOBODY              POST /regels/zoek q=loon
            NOBODY              GET  /regels/{regel}
            NOBODY              POST /regels/{regel} waarde=1300&vanaf=2099-01-05
            NOBODY              POST /regels/{regel}/terug vanaf=2099-01-05
            NOBODY              GET  /aanbod/beheer
            NOBODY              GET  /aanbod/beheer/bestand
            NOBODY              POST /aanbod/beheer/inlezen
            NOBODY              GET  /aanbod/nieuw
            NOBODY              POST /aanbod/nieuw nummer={fresh}&tekst-NAME=Wandelgroep
            OF_WORKER           GET  /aanbod/{eigen}/wijzigen
            OF_WORKER           POST /aanbod/{eigen}/wijzigen versie={one}&tekst-NAME=Wandelgroep
            OF_WORKER           POST /aanbod/{eigen}/publiceer versie={one}
            OF_WORKER           POST /aanbod/{eigen}/verberg versie={one}
            OF_WORKER           POST /aanbod/{eigen}/bevestig versie={one}
            FILE                GET  /klanten/{id}/hulp
            FILE                POST /klanten/{id}/hulp/{aanbod} antwoord=ja
            SELF                GET  /hulp-voor-u
            SELF                POST /hulp-voor-u/{aanbod} antwoord=ja
            NOBODY              GET  /scholing
            NOBODY              GET  /scholing/{training}
            SELF                GET  /kansen-verkennen/scholing/{training}
            SELF                POST /kansen-verkennen/scholing/{training}
            FILE                GET  /klanten/{id}/scholing/{training}
            FILE                POST /klanten/{id}/scholing/{training}
            SELF                GET  /mijn-cv
            SELF                GET  /mijn-cv/nieuw
            SELF                POST /mijn-cv/nieuw formulier={fresh}&soort=VOLUNTEER&wat=life:club-canteen
            OF_SELF             GET  /mijn-cv/verhaal/{verhaal}
            OF_SELF             POST /mijn-cv/verhaal/{verhaal} stap=periode&hoelang=12&nog=ja
            OF_SELF             POST /mijn-cv/verhaal/{concept}/weg
            SELF                GET  /mijn-cv/over/{deel}
            SELF                POST /mijn-cv/over/{deel} niveau=4&hoever=1
            SELF                POST /mijn-cv/weg wat=life:club-canteen
            FILE                GET  /klanten/{id}/cv
            FILE                GET  /klanten/{id}/cv/nieuw
            FILE                POST /klanten/{id}/cv/nieuw formulier={fresh}&soort=VOLUNTEER&wat=life:club-canteen
            FILE                GET  /klanten/{id}/cv/verhaal/{verhaal}
            FILE                POST /klanten/{id}/cv/verhaal/{verhaal} stap=periode&hoelang=12&nog=ja
            FILE                POST /klanten/{id}/cv/verhaal/{concept}/weg
            FILE                GET  /klanten/{id}/cv/over/{deel}
            FILE                POST /klanten/{id}/cv/over/{deel} niveau=4&hoever=1
            FILE                POST /klanten/{id}/cv/weg wat=life:club-canteen
            SELF                GET  /mijn-talenten
            SELF                GET  /mijn-talenten/{kaarten}
            SELF                POST /mijn-talenten/{kaarten} kaart=24105
            SELF                GET  /mijn-talenten/test
            SELF                POST /mijn-talenten/test vraag=1&keus=A
            SELF                GET  /mijn-presentatie
            SELF                GET  /mijn-presentatie/aanpassen
            SELF                POST /mijn-presentatie/aanpassen woorden=Ik+werk+netjes
            SELF                GET  /mijn-presentatie/bestand
            SELF                POST /mijn-presentatie/link formulier={fresh}&dagen=14
            OF_SELF             POST /mijn-presentatie/link/{concept}/stop
            SELF                GET  /mijn-cv/bestand
            FILE                GET  /klanten/{id}/cv/bestand
            SELF                GET  /mijn-video
            SELF                POST /mijn-video
            SELF                POST /mijn-video/delen delen=ja
            SELF                POST /mijn-video/weg
            OF_SELF             GET  /mijn-video/beeld
            FILE                GET  /klanten/{id}/video
            FILE                GET  /klanten/{id}/video/beeld
            MET                 GET  /kandidaten/{card}/presentatie
            MET                 GET  /kandidaten/{card}/beeld
            SELF                GET  /mijn-bestanden
            SELF                POST /mijn-bestanden
            OF_SELF             GET  /mijn-bestanden/{concept}
            OF_SELF             POST /mijn-bestanden/{concept}
            SELF                GET  /mijn-bestanden/paspoort
            SELF                GET  /mijn-bestanden/kandidatenverkenner
            FILE                GET  /klanten/{id}/bestanden
            FILE                POST /klanten/{id}/bestanden
            FILE                GET  /klanten/{id}/bestanden/{concept}
            FILE                POST /klanten/{id}/bestanden/{concept}
            FILE                GET  /klanten/{id}/bestanden/paspoort
            FILE                GET  /klanten/{id}/bestanden/kandidatenverkenner
            SELF                GET  /mijn-machtigingen
            SELF                POST /mijn-machtigingen wie=niemand
            OF_SELF             POST /mijn-machtigingen/{mandate}/einde
            NOBODY              GET  /namens
            PERSON              GET  /namens/{client}
            OF_SELF             POST /wie-keek-er/naam moment={moment}
            NOBODY              POST /taal-nakijken veld=tekst&tekst=Wij+bellen+u
            NOBODY              GET  /klanten/inlezen
            NOBODY              POST /klanten/inlezen
            NOBODY              POST /klanten/inlezen/kolommen
            NOBODY              POST /klanten/inlezen/rij
            NOBODY              POST /klanten/inlezen/start
            NOBODY              POST /klanten/inlezen/weg
            NOBODY              GET  /klanten/inlezen/verslag
            NOBODY              GET  /regio
            NOBODY              GET  /regio/helpt
            NOBODY              GET  /regio/mensen
            NOBODY              GET  /regio/bestand
            NOBODY              GET  /regio/wat-als
            NOBODY              POST /regio/wat-als naam=x&km=5
            NOBODY              POST /regio/wat-als/{id}/weg
            NOBODY              GET  /regio/verdeling
            NOBODY              GET  /regio/verdeling/mensen
            NOBODY              GET  /regio/blijft-open
            NOBODY              GET  /regio/zonder-kandidaten
            NOBODY              POST /regio/blijft-open/zoek q=lasser
            NOBODY              GET  /melden/balie
            NOBODY              POST /melden/balie naam=x
            NOBODY              GET  /aanmeldingen
            REPORT              GET  /aanmeldingen/{report}
            REPORT              POST /aanmeldingen/{report}/zoek bsn=x
            REPORT              POST /aanmeldingen/{report}/gesprek met=x&versie={one}
            REPORT              POST /aanmeldingen/{report}/koppelen klant={client}&koppelreden=Zelfde&versie={one}
            REPORT              POST /aanmeldingen/{report}/losmaken losreden=Ander&versie={one}
            REPORT              POST /aanmeldingen/{report}/sluiten sluitreden=Klaar&versie={one}
            REPORT              POST /aanmeldingen/{report}/heropenen versie={one}
            REPORT              POST /aanmeldingen/{report}/haast versie={one}
            FILE                GET  /klanten/{id}/gesprek
            FILE                POST /klanten/{id}/gesprek soort=SHORT
            FILE                GET  /klanten/{id}/gesprek/vragen/{letter}
            FILE                POST /klanten/{id}/gesprek/vragen/{letter} doe=bewaar
            FILE                POST /klanten/{id}/gesprek/overslaan/{letter} reden=NOT_NOW
            FILE                POST /klanten/{id}/gesprek/erbij reden=SIGNAL
            FILE                GET  /klanten/{id}/gesprek/oorzaak
            FILE                POST /klanten/{id}/gesprek/oorzaak doe=verder
            FILE                GET  /klanten/{id}/gesprek/einde
            FILE                POST /klanten/{id}/gesprek/einde reden=NO_TIME
            FILE                GET  /klanten/{id}/gesprekken/{talk}
            FILE                POST /klanten/{id}/gesprekken/{talk}/samen-later reden=NO_TIME
            SELF                GET  /mijn-gesprek
            SELF                GET  /mijn-gesprek/sleutel
            SELF                GET  /mijn-gesprek/hulp.js
            SELF                GET  /mijn-gesprek/{letter}
            SELF                POST /mijn-gesprek/{letter} doe=bewaar
            NOBODY              GET  /gesprek/zoek soort=beroepen&woorden=las
            NOBODY              GET  /gesprekstijd
            NOBODY              GET  /oefenen
            NOBODY              POST /oefenen klant=afwijzing
            NOBODY              GET  /oefenen/{casus}/vragen/{letter}
            NOBODY              POST /oefenen/{casus}/vragen/{letter} vraag=Q20
            NOBODY              GET  /oefenen/{casus}/oordeel
            NOBODY              POST /oefenen/{casus}/oordeel oorzaak=C01
            NOBODY              GET  /oefenen/{casus}/terugblik
            NOBODY              POST /oefenen/{casus}/terugblik goed=Luisteren
            NOBODY              POST /oefenen/{casus}/meekijken
            NOBODY              GET  /oefenen/meekijken
            NOBODY              POST /oefenen/meekijken redenen=Passen&vragen=Goed
            NOBODY              GET  /oefenen/{casus}/verschil
            NOBODY              GET  /gesprekken/verschillen
            NOBODY              GET  /gespreksmethode
            NOBODY              GET  /gespreksmethode/bestand
            NOBODY              GET  /gespreksmethode/naast-elkaar
            NOBODY              POST /gespreksmethode
            NOBODY              POST /gespreksmethode/eerder versie=x
            NOBODY              POST /gespreksmethode/besluit doe=weiger
            NOBODY              GET  /routetabel
            NOBODY              GET  /routetabel/{versie}
            NOBODY              GET  /routetabel/wijzigen
            NOBODY              GET  /routetabel/klanten
            NOBODY              GET  /routetabel/cijfers
            NOBODY              GET  /bezwaar
            NOBODY              POST /bezwaar nummer=x
            OWN_PERSON          GET  /bezwaar/{advies}
            NOBODY              POST /routetabel/wijzigen basis=1
            NOBODY              POST /routetabel/{versie}/proef
            NOBODY              POST /routetabel/{versie}/voorstel
            NOBODY              POST /routetabel/besluit doe=weiger
            NOBODY              GET  /oefenen/cijfers
            NOBODY              GET  /oefenen/cijfers/{casus}
            FILE                GET  /klanten/{id}/brieven
            FILE                GET  /klanten/{id}/brieven/{paper}
            FILE                POST /klanten/{id}/brieven/{paper}
            FILE                GET  /klanten/{id}/omgeving
            FILE                POST /klanten/{id}/omgeving/gezin relatie=x
            ANY_PERSON          POST /klanten/{id}/omgeving/hulp soort=x
            ANY_PERSON          POST /klanten/{id}/omgeving/verwijzing loket=x
            FILE                POST /klanten/{id}/omgeving/gezin/{member} stap=einde
            FILE                POST /klanten/{id}/omgeving/hulp/{track} stand=DONE
            FILE                GET  /klanten/{id}/aantekeningen
            ANY_PERSON          POST /klanten/{id}/aantekeningen woorden=
            FILE                GET  /klanten/{id}/aantekeningen/{note}
            FILE                POST /klanten/{id}/aantekeningen/{note} woorden=x&form={fresh}&versie={one}
            NOBODY              GET  /agenda
            FILE                GET  /klanten/{id}/afspraken
            ANY_PERSON          POST /klanten/{id}/afspraken soort=x
            FILE                POST /klanten/{id}/afspraken/{appointment} stap=KEPT&versie={one}
            PERSON              POST /klanten/{id}/gemist
            SELF                GET  /afspraken
            OF_SELF             POST /afspraken/{appointment}/kies tijd=x
            OF_SELF             POST /afspraken/{appointment}/anders wens=NONE&versie={one}
            OF_SELF             GET  /afspraken/{appointment}/agenda
            SELF                GET  /bericht
            SELF                POST /bericht woorden=Dag
            NOBODY              GET  /mijn-kaart
            NOBODY              POST /mijn-kaart telefoon=x
            NOBODY              POST /mijn-kaart/foto
            NOBODY              POST /mijn-kaart/foto/weg
            NOBODY              POST /mijn-kaart/afwezig wie=x
            NOBODY              POST /mijn-kaart/terug
            COLLEAGUE           GET  /gebruikers/{colleague}/kaart
            COLLEAGUE           POST /gebruikers/{colleague}/kaart telefoon=x
            COLLEAGUE           POST /gebruikers/{colleague}/kaart/foto
            COLLEAGUE           POST /gebruikers/{colleague}/kaart/foto/weg
            COLLEAGUE           POST /gebruikers/{colleague}/kaart/afwezig wie=x
            COLLEAGUE           POST /gebruikers/{colleague}/kaart/terug
            CARD                GET  /contactpersoon/{colleague}/foto
            """;

    static final Map<String, Example> ALL = TABLE.lines()
            .map(line -> read(line.trim().split(" +", 4)))
            .collect(Collectors.toMap(Example::endpoint, one -> one, (a, b) -> a, LinkedHashMap::new));

    /** Pages that take a number besides their address. */
    private static final List<Example> ASKED_IN_WORDS = Stream.of(
                    "FILE GET /leeslog klant={client}",
                    "NOBODY GET /vacatures/nieuw kopie={vacancy}",
                    "CHOICE GET /vacatures/{id}/wie-past naast={client}")
            .map(line -> read(line.split(" ", 4)))
            .toList();

    /** All examples in which a number stands: in the address, the question or the body. */
    static List<Example> withNumbers() {
        var inAddress = ALL.values().stream().filter(one -> one.pattern().contains("{"));
        return Stream.concat(inAddress, ASKED_IN_WORDS.stream()).toList();
    }

    static Optional<Example> of(Endpoint endpoint) {
        return Optional.ofNullable(ALL.get(endpoint.name()));
    }

    /** The address with these numbers in it. */
    String path(Ids ids) {
        var id = pattern().startsWith("/klanten")
                ? ids.client()
                : pattern().startsWith("/vacatures") ? ids.vacancy() : ids.introduction();
        return ids.things()
                .in(endpoint)
                .split(" ")[1]
                .replace("{id}", id)
                .replace("{client}", ids.client())
                .replace("{vacancy}", ids.vacancy())
                .replace("{statement}", ids.statement())
                .replace("{verhaal}", ids.statement())
                .replace("{concept}", ids.task())
                .replace("{deel}", "opleiding")
                .replace("{kaarten}", "kaarten")
                .replace("{task}", ids.task())
                .replace("{colleague}", ids.colleague())
                .replace("{firm}", ids.firm())
                .replace("{mandate}", ids.task())
                .replace("{report}", ids.task())
                .replace("{view}", ids.task())
                .replace("{batch}", ids.task())
                .replace("{handover}", ids.task())
                .replace("{groep}", ids.task())
                .replace("{advies}", ids.task())
                .replace("{versie}", "1")
                .replace("{talk}", ids.task())
                .replace("{letter}", pattern().startsWith("/oefenen") ? "d" : "b")
                .replace("{casus}", pattern().matches(".*(terugblik|verschil)") ? "geldzorgen" : "afwijzing")
                .replace("{paper}", ids.task())
                .replace("{member}", ids.task())
                .replace("{track}", ids.task())
                .replace("{note}", ids.task())
                .replace("{appointment}", ids.task())
                .replace("{goal}", ids.task())
                .replace("{step}", ids.task())
                .replace("{joint}", ids.task())
                .replace("{extra}", ids.task())
                .replace("{line}", ids.task())
                .replace("{work}", ORDER_PICKER)
                .replace("{training}", "heftruck")
                .replace("{aanbod}", STARTER)
                .replace("{regel}", "gift.year")
                .replace("{soort}", "loonkostensubsidie")
                .replace("{functie}", "routeadvies")
                .replace("{eigen}", ids.task())
                .replace("{card}", ids.introduction())
                .replace("{code}", pattern().startsWith("/klanten") ? "HS_SKILL" : Drafts.PICKING.value());
    }

    /** Whether the number of a client or a vacancy stands in it. */
    boolean takes(String number) {
        var place = number.equals("client") ? "/klanten/{id}" : "/vacatures/{id}";
        return pattern().startsWith(place)
                || pattern().contains("{" + number + "}")
                || fields.containsValue("{" + number + "}");
    }

    /** Whether something that belongs to a person or a vacancy is asked for under the number of that one. */
    boolean takesPartOfOne() {
        var rest = pattern().replaceAll("\\{(id|client|vacancy)}", "");
        return rest.contains("{") && !rest.equals(pattern());
    }

    String method() {
        return endpoint.split(" ")[0];
    }

    private String pattern() {
        return endpoint.split(" ")[1];
    }

    private static Example read(String[] words) {
        return new Example(
                About.valueOf(words[0]), words[1] + " " + words[2], fields(words.length > 3 ? words[3] : ""));
    }

    static Map<String, String> fields(String sent) {
        return Arrays.stream(sent.split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}

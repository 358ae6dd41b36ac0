package nl.kansrijk.proofs;

import java.util.List;
import java.util.Set;
import nl.kansrijk.access.Role;

/** A form of the house: who sends it, where to, and a filled-in one. A form that is not in the table is noticed. */
record Form(Role role, String endpoint, String filled) {
    private static final String TABLE = """
            ACCOUNT_MANAGER POST /kansen/zoek q=inpakken
            ACCOUNT_MANAGER POST /regio/blijft-open/zoek q=inpakken
            ACCOUNT_MANAGER POST /vacatures/nieuw nummer={fresh}&form=yes
            ACCOUNT_MANAGER POST /vacatures/voorbeeld form=yes
            ACCOUNT_MANAGER POST /vacatures/diploma form=yes
            ACCOUNT_MANAGER POST /vacatures/voorstellen form=yes
            CASE_MANAGER    POST /klanten/zoek/voorstellen woorden=lassen
            ACCOUNT_MANAGER POST /vacatures/{id}/wijzigen versie={version}&form=yes
            ACCOUNT_MANAGER POST /vacatures/{id}/sluiten versie={version}&reden=WITHDRAWN
            ACCOUNT_MANAGER POST /vacatures/{id}/heropenen versie={version}
            ACCOUNT_MANAGER POST /vacatures/{id}/gedaan reden=hours&hoe=TALK
            ACCOUNT_MANAGER POST /vacatures/{id}/stel-voor/{client} reden=Past&terug=
            ACCOUNT_MANAGER POST /vacatures/{id}/waarom codenaam=Mees
            ACCOUNT_MANAGER POST /voorstellen-wsp/{id}/intrekken reden=Vervallen
            CASE_MANAGER    POST /vacatures/{id}/waarom/{client}/vraag over=hours&formulier={fresh}
            CASE_MANAGER    POST /klanten/zoek naam=x
            CASE_MANAGER    POST /zoeken wat=Anna
            CASE_MANAGER    POST /klanten/lijsten lijstnaam=Bellen&lijst=stand=NEW&team=ja
            CASE_MANAGER    POST /klanten/lijsten/{view}/weg
            CASE_MANAGER    POST /klanten/kies klant={client}&doe=MERKEN
            CASE_MANAGER    POST /klanten/overdragen klant={client}&wie={colleague}&hoe=LENT&vanaf=2099-01-05&tot=2099-01-08&form={fresh}
            CASE_MANAGER    POST /klanten/overdracht/{handover}/terug
            CASE_MANAGER    POST /klanten/merken klant={client}&label=bellen&tint=BLUE&dag=2099-01-05&waaraan=Rooster
            CASE_MANAGER    POST /mijn-dag/{client}/{task}/klaar
            CASE_MANAGER    POST /mijn-dag/{client}/{task}/open
            CASE_MANAGER    POST /mijn-dag/{client}/{task}/uitstellen dag=2099-01-05&reden=NO_TIME
            CASE_MANAGER    POST /mijn-dag/mail wil=ja&uur=8&over=TASKS
            CASE_MANAGER    POST /klanten/{id}/doel doel=HELP
            CASE_MANAGER    POST /klanten/{id}/noodtoegang grond=VITAL&doel=HELP&toelichting=Nood&wachtwoord=x
            CASE_MANAGER    POST /klanten/{id}/gegevens/{code} item={skill}&waarde=2&bron=PROF&dag=2026-01-05&delen=ANON&volgt={none}
            CASE_MANAGER    POST /klanten/{id}/dus voorstel=MONEY_HELP
            CASE_MANAGER    POST /klanten/{id}/vragen over=SE_WORK
            CASE_MANAGER    POST /klanten/{id}/taken words=Bellen&due=2099-01-05&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/taken/{task}/klaar
            CASE_MANAGER    POST /klanten/{id}/taken/{task}/heropenen
            CASE_MANAGER    POST /klanten/{id}/kansen/{vacancy} reden=Past
            ACCOUNT_MANAGER POST /regio/wat-als naam=Kleinere+kring&km={one}
            ACCOUNT_MANAGER POST /regio/wat-als/{id}/weg
            ACCOUNT_MANAGER POST /werkgevers/zoek letters=van
            ACCOUNT_MANAGER POST /werkgevers/{firm}/wijzigen versie={one}&naam=Van+Rijn
            CASE_MANAGER    POST /klanten/{id}/machtigingen wie=niemand&vanaf=2026-01-05&tot=2027-01-05
            CASE_MANAGER    POST /klanten/{id}/machtigingen/{mandate}/einde
            CASE_MANAGER    POST /klanten/{id}/gesprek soort=SHORT
            CASE_MANAGER    POST /klanten/{id}/gesprek/vragen/{letter} was.Q11=&Q11=Rustig&doe=bewaar
            CASE_MANAGER    POST /klanten/{id}/gesprek/overslaan/{letter} reden=NOT_NOW&toelichting=Later
            CASE_MANAGER    POST /klanten/{id}/gesprek/erbij stuk=H&reden=SIGNAL&toelichting=Vroeg+ernaar
            CASE_MANAGER    POST /klanten/{id}/gesprek/oorzaak was.Q25=&Q25=Pech&doe=verder
            CASE_MANAGER    POST /klanten/{id}/gesprekken/{talk}/samen-later reden=NO_TIME&toelichting=Volgende+week
            CASE_MANAGER    POST /klanten/{id}/gesprek/einde reden=NO_TIME&toelichting=Later
            APP_ADMIN       POST /gespreksmethode
            APP_ADMIN       POST /gespreksmethode/eerder versie=x
            APP_ADMIN       POST /gespreksmethode/besluit voorstel={fresh}&doe=neem
            APP_ADMIN       POST /routetabel/wijzigen basis=1&headspace-1=3,1
            APP_ADMIN       POST /routetabel/{versie}/proef
            APP_ADMIN       POST /routetabel/{versie}/voorstel
            APP_ADMIN       POST /routetabel/besluit voorstel={fresh}&doe=neem&ingang=2099-01-05
            OBJECTION_HANDLER POST /bezwaar nummer={fresh}
            CASE_MANAGER    POST /oefenen klant=afwijzing
            CASE_MANAGER    POST /oefenen/{casus}/vragen/{letter} was.Q20=&Q20=4
            CASE_MANAGER    POST /oefenen/{casus}/oordeel oorzaak=C01&signaal=SHAME&richting=x
            CASE_MANAGER    POST /oefenen/{casus}/terugblik goed=Luisteren&anders=Wachten&kaart=Stap
            CASE_MANAGER    POST /oefenen/{casus}/meekijken
            CASE_MANAGER    POST /oefenen/meekijken oefening={fresh}&redenen=Passen&vragen=Goed
            CLIENT          POST /mijn-gesprek/{letter} was.Q11=&Q11=Rustig&doe=bewaar
            CLIENT          POST /mijn-machtigingen wie=niemand&vanaf=2026-01-05&tot=2027-01-05
            CLIENT          POST /mijn-machtigingen/{mandate}/einde
            CASE_MANAGER    POST /meldingen/{id}/gelezen
            CLIENT          POST /mijn-profiel/{statement} antwoord=PARTLY&woorden=Bijna
            CLIENT          POST /mijn-profiel/{statement}/terug nummer=1
            CASE_MANAGER    POST /klanten/{id}/zelfbeeld wie=SELF&beeld=2&voorbeeld=Vol+gehouden
            CASE_MANAGER    POST /klanten/{id}/zelfbeeld/meegekeken wat=CAROUSEL&dag=2026-01-05
            CLIENT          POST /mijn-zelfbeeld beeld=2&voorbeeld=Vol+gehouden
            CLIENT          POST /mijn-zelfbeeld/meegekeken wat=CAROUSEL&dag=2026-01-05
            CLIENT          POST /mijn-plan/doel keus=eigen&woorden=Ik+fiets+zelf&waarom=Vrijheid&merken=Ik+ben+er&stap=Band+plakken&wie=Buurman&dag={later}&versie={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/doel/{goal} hoe=DROPPED&reden=Anders&versie={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/stap doel={goal}&stap=Nog+een&wie=Ik&dag={later}&versie={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/stap/{step} naar=DONE&reden=&versie={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/stap/{step}/afspreken stap=Bellen&wie=Ik&dag={later}&zeker=8&versie={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/teken keuze=5&versie={one}&deel={one}&nummer={fresh}
            CLIENT          POST /mijn-plan/werkgever/{joint} antwoord=ja
            CLIENT          POST /mijn-plan/samen/{joint}/{line} was=AGREED&naar=DOING&woorden=Gaat+goed&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/doel keus=eigen&woorden=Ik+fiets+zelf&waarom=Vrijheid&merken=Ik+ben+er&stap=Band+plakken&wie=Buurman&dag={later}&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/doel/{goal} hoe=DROPPED&reden=Anders&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/stap doel={goal}&stap=Nog+een&wie=Ik&dag={later}&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/stap/{step} naar=DONE&reden=&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/stap/{step}/afspreken stap=Bellen&wie=Ik&dag={later}&zeker=8&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/teken wie=CLIENT&keuze=5&versie={one}&deel={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/werkgever wie=x
            CASE_MANAGER    POST /klanten/{id}/plan/samen wie=CLIENT&woorden=Op+tijd+komen&dag={later}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/samen/{joint}/{line} was=AGREED&naar=DOING&woorden=Gaat+goed&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/erbij soort=SUPPORT&woorden=Bellen&wie=Koen&dag=2099-01-05&aantal=4&extra=08:15&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/erbij/{extra} naar=DONE&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/terugkijken woorden=Goed+gegaan&dag=2026-01-05&volgende=2099-01-05&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/warme-overdracht van=Anneke&naar=Koen&dag=2026-01-05&doe=bewaar&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/inburgering route=B1&intake=2026-01-05&vastgesteld=2026-02-05&pvt=2026-02-06&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/inburgering/uren urendag=2026-03-05&uren=4&urenwoorden=Bezoek&versie={one}&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/plan/inburgering/taal vaardigheid=SPEAKING&niveau=A2&bewijs=Toets&taaldag=2026-03-05&brief=2026-04-05&versie={one}&nummer={fresh}
            EMPLOYER_USER   POST /leerafspraken/{joint}/regel soort=OFFER&woorden=Vier+leerdagen&wie=EMPLOYER&dag={later}&nummer={fresh}
            EMPLOYER_USER   POST /leerafspraken/{joint}/regel/{line} was=AGREED&naar=DOING&woorden=Gaat+goed&nummer={fresh}
            EMPLOYER_USER   POST /leerafspraken/{joint}/teken versie={one}
            CLIENT          POST /mijn-stap stap=Bellen&zeker=8
            CLIENT          POST /mijn-stap/gelukt welke={fresh}
            CASE_MANAGER    POST /klanten/{id}/zo-zien-wij-het/{statement} antwoord=PARTLY&woorden=Bijna
            CASE_MANAGER    POST /klanten/{id}/zo-zien-wij-het/{statement}/terug nummer=1
            CASE_MANAGER    POST /klanten/{id}/wat-werkgevers-zien deel=WORK&zien=ja
            CLIENT_REPRESENTATIVE POST /namens/{client}/{statement} antwoord=PARTLY&woorden=Bijna
            CLIENT_REPRESENTATIVE POST /namens/{client}/{statement}/terug nummer=1
            CLIENT          POST /wat-werkgevers-zien deel=WORK&zien=ja
            CLIENT          POST /voorstellen/{id} antwoord=VRAAG&woorden=Hoe+laat
            CLIENT          POST /voorstellen/{id}/intrekken woorden=Toch+niet
            CLIENT          POST /kansen-voor-u/{vacancy}/praten
            CLIENT          POST /kansen-verkennen/begin beroep=kassamedewerker
            CLIENT          POST /kansen-verkennen/{work}/wens
            CLIENT          POST /kansen-verkennen/{work}/wens/terug
            CASE_MANAGER    POST /klanten/{id}/kansen-verkennen/begin beroep=kassamedewerker
            CASE_MANAGER    POST /aanbod/zoek q=heftruck
            CASE_MANAGER    POST /klanten/{id}/werk-loont dag=2026-03-02&huishouden=SINGLE&uren=16&uurloon=14,71&netto=900&vrijlating=GENERAL&kosten=40&nummer={fresh}
            CASE_MANAGER    POST /klanten/{id}/werk-loont/reken dag=2026-03-02&huishouden=SINGLE&uren=16&uurloon=14,71&netto=900&vrijlating=GENERAL&kosten=40&nummer={fresh}
            QUALITY_COACH   POST /regels/zoek q=loon
            QUALITY_COACH   POST /regels/{regel} waarde=1300&vanaf=2099-01-05&totenmet=2099-12-31&bron=Een+nieuwe+wet&adres=https://wetten.overheid.nl&zekerheid=LAW&uitleg=Anders&uitleg-en=Different
            QUALITY_COACH   POST /regels/{regel}/terug vanaf=2099-01-05
            QUALITY_COACH   POST /aanbod/{aanbod}/overnemen
            QUALITY_COACH   POST /aanbod/beheer/inlezen
            QUALITY_COACH   POST /aanbod/nieuw nummer={fresh}&tekst-NAME=Wandelgroep&tegel=EW03
            QUALITY_COACH   POST /aanbod/{eigen}/wijzigen versie={one}&tekst-NAME=Wandelgroep&tegel=EW03
            QUALITY_COACH   POST /aanbod/{eigen}/publiceer versie={one}
            QUALITY_COACH   POST /aanbod/{eigen}/verberg versie={one}
            QUALITY_COACH   POST /aanbod/{eigen}/bevestig versie={one}
            CASE_MANAGER    POST /klanten/{id}/hulp/{aanbod} antwoord=nee&reden=NOT_NOW
            CLIENT          POST /hulp-voor-u/{aanbod} antwoord=nee&reden=NOT_NOW
            CLIENT          POST /kansen-verkennen/scholing/{training}
            CASE_MANAGER    POST /klanten/{id}/scholing/{training}
            CLIENT          POST /wie-keek-er/naam moment={moment}
            CLIENT          POST /bel-mij
            CLIENT          POST /gebeld
            CLIENT          POST /wie-ziet-mijn-gegevens delen-SKILLS_WISHES=CHAIN
            CLIENT          POST /mijn-gegevens/verbeteren woorden=Mijn+straat
            CLIENT          POST /mijn-bestanden
            CLIENT          POST /mijn-bestanden/{concept} regel=0
            CASE_MANAGER    POST /klanten/{id}/bestanden
            CASE_MANAGER    POST /klanten/{id}/bestanden/{concept} regel=0
            CLIENT          POST /mijn-video
            CLIENT          POST /mijn-video/delen delen=ja
            CLIENT          POST /mijn-video/weg
            CLIENT          POST /mijn-presentatie/aanpassen woorden=Ik+werk+netjes&toon=HS_SKILL+x&werkgever=ja
            CLIENT          POST /mijn-presentatie/link formulier={fresh}&dagen=14
            CLIENT          POST /mijn-presentatie/link/{concept}/stop
            CLIENT          POST /mijn-talenten/{kaarten} kaart=24105
            CLIENT          POST /mijn-talenten/test vraag=1&keus=A
            CLIENT          POST /ik-snap-het-niet pagina=/mijn-profiel
            CLIENT          POST /mijn-cv/nieuw formulier={fresh}&soort=VOLUNTEER&wat=life:club-canteen&woorden=Kantine
            CLIENT          POST /mijn-cv/verhaal/{verhaal} stap=periode&hoelang=12&nog=ja
            CLIENT          POST /mijn-cv/verhaal/{concept}/weg
            CLIENT          POST /mijn-cv/over/{deel} niveau=4&hoever=1
            CLIENT          POST /mijn-cv/weg wat=life:club-canteen
            CASE_MANAGER    POST /klanten/{id}/cv/nieuw formulier={fresh}&soort=CARE&wat=life:family-care&woorden=
            CASE_MANAGER    POST /klanten/{id}/cv/verhaal/{verhaal} stap=taken&taak=t1&nogmeer=
            CASE_MANAGER    POST /klanten/{id}/cv/verhaal/{concept}/weg
            CASE_MANAGER    POST /klanten/{id}/cv/over/{deel} niveau=4&hoever=1
            CASE_MANAGER    POST /klanten/{id}/cv/weg wat=life:club-canteen
            EMPLOYER_USER   POST /kandidaten/{card}/kennismaken
            ACCOUNT_MANAGER POST /taal-nakijken veld=tekst&tekst=Wij+bellen+u
            CASE_MANAGER    POST /klanten/{id}/advies form={fresh}
            CASE_MANAGER    POST /klanten/{id}/advies/keuze advies={fresh}&wens=geen&wenswoorden=Rustig&route=WF2&reden=O2&uitleg=Nieuws
            CASE_MANAGER    POST /klanten/{id}/advies/meelezen advies={fresh}&vindt=oneens&uitleg=Te+vroeg
            CLIENT          POST /mijn-advies/opnieuw
            CASE_MANAGER    POST /klanten/{id}/rust reden=care_first&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/rust/einde reden=asked&form={fresh}
            APP_ADMIN       POST /klanten/inlezen bron=Oud+systeem&dag=2026-01-05&soort=ANY
            APP_ADMIN       POST /klanten/inlezen/dossier wie=x
            APP_ADMIN       POST /klanten/inlezen/kolommen nummer={fresh}&kolom0=BSN
            APP_ADMIN       POST /klanten/inlezen/rij nummer={fresh}&rij={one}&doe=bewaar&BIRTH=x
            APP_ADMIN       POST /klanten/inlezen/start nummer={fresh}&wie=x
            TEAM_MANAGER    POST /klanten/inlezen/weg nummer={fresh}
            TEAM_MANAGER    POST /groepen/tel INTENT=HIGH
            TEAM_MANAGER    POST /groepen nummer={fresh}&naam=Wil+wel&INTENT=HIGH&samen=ALL
            TEAM_MANAGER    POST /groepen/{groep}/meet
            TEAM_MANAGER    POST /groepen/{groep}/weg
            TEAM_MANAGER    POST /groepen/{groep}/terug
            APP_ADMIN       POST /gebruikers/zoek letters=x
            APP_ADMIN       POST /gebruikers/{colleague} versie={one}&rol=JOB_COACH&team=
            APP_ADMIN       POST /gebruikers/{colleague}/uit versie={one}
            APP_ADMIN       POST /gebruikers/{colleague}/aan versie={one}
            APP_ADMIN       POST /gebruikers/{colleague}/wachtwoord versie={one}
            APP_ADMIN       POST /postbak/{id}/opnieuw
            CLIENT          POST /mijn-account oud=x&nieuw=een+heel+lange+zin&nogmaals=een+heel+lange+zin
            CLIENT          POST /mijn-account/elders-uit
            CLIENT          POST /uitleg/klaar
            INTAKE_WORKER   POST /melden/balie vraag=Werk+zoeken&wat=JOB&nood-roof=nee&nood-food=nee&nood-safety=nee&naam=Anna&postcode=4701&telefoon=0612345678&contact=PHONE&taalkeuze=nl&waar=HIER
            INTAKE_WORKER   POST /aanmeldingen/{report}/zoek bsn=x
            INTAKE_WORKER   POST /aanmeldingen/{report}/gesprek met=x&versie={one}
            INTAKE_WORKER   POST /aanmeldingen/{report}/koppelen klant={client}&koppelreden=Zelfde&versie={one}
            INTAKE_WORKER   POST /aanmeldingen/{report}/losmaken losreden=Ander&versie={one}
            INTAKE_WORKER   POST /aanmeldingen/{report}/sluiten sluitreden=Klaar&versie={one}
            INTAKE_WORKER   POST /aanmeldingen/{report}/heropenen versie={one}
            INTAKE_WORKER   POST /aanmeldingen/{report}/haast versie={one}
            CASE_MANAGER    POST /klanten/{id}/brieven/{paper}
            CASE_MANAGER    POST /klanten/{id}/omgeving/gezin relatie=CHILD&wie=Dochter&sinds=2020-01-05&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/omgeving/hulp soort=DEBT&van=Kredietbank&stand=STARTED&begin=2020-01-05&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/omgeving/verwijzing loket=GM1674-debt&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/omgeving/gezin/{member} stap=einde
            CASE_MANAGER    POST /klanten/{id}/omgeving/hulp/{track} stand=DONE
            CASE_MANAGER    POST /klanten/{id}/aantekeningen woorden=Goed+gesprek&belofte=Ik+bel+u&dag=2099-01-05&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/aantekeningen/{note} woorden=Beter&form={fresh}&versie={one}
            CASE_MANAGER    POST /klanten/{id}/afspraken soort=TALK&dag1=2099-01-05&uur1=10:00&duur=30&hoe=PHONE&plek=Kamer+2&form={fresh}
            CASE_MANAGER    POST /klanten/{id}/afspraken/{appointment} stap=KEPT&versie={one}
            CASE_MANAGER    POST /klanten/{id}/gemist
            CLIENT          POST /afspraken/{appointment}/kies tijd=x
            CLIENT          POST /afspraken/{appointment}/anders wens=NONE&woorden=Ziek&versie={one}
            CLIENT          POST /bericht woorden=Ik+heb+een+vraag&form={fresh}
            CASE_MANAGER    POST /mijn-kaart telefoon=0612345678&uren=Maandag&plek=Balie+3
            CASE_MANAGER    POST /mijn-kaart/foto
            CASE_MANAGER    POST /mijn-kaart/foto/weg
            CASE_MANAGER    POST /mijn-kaart/afwezig wie=x&vanaf=2099-01-05&tot=2099-01-08
            CASE_MANAGER    POST /mijn-kaart/terug
            APP_ADMIN       POST /gebruikers/{colleague}/kaart telefoon=0612345678&uren=Maandag&plek=Balie+3
            APP_ADMIN       POST /gebruikers/{colleague}/kaart/foto
            APP_ADMIN       POST /gebruikers/{colleague}/kaart/foto/weg
            APP_ADMIN       POST /gebruikers/{colleague}/kaart/afwezig wie=x&vanaf=2099-01-05&tot=2099-01-08
            APP_ADMIN       POST /gebruikers/{colleague}/kaart/terug
            APP_ADMIN       POST /gebruikers naam=Anna&inlognaam={fresh}&rol=CASE_MANAGER&wachtwoord=drie-gele-fietsen
            """;

    static final List<Form> ALL =
            TABLE.lines().map(line -> read(line.trim().split(" +", 4))).toList();

    /** Forms that show a piece or a list again, whatever is filled in. */
    private static final Set<String> SHOW_ONLY = Set.of(
            "POST /kansen/zoek",
            "POST /aanbod/zoek",
            "POST /regels/zoek",
            "POST /groepen/tel",
            "POST /gebeld",
            "POST /regio/blijft-open/zoek",
            "POST /taal-nakijken",
            "POST /klanten/zoek",
            "POST /klanten/kies",
            "POST /zoeken",
            "POST /gebruikers/zoek",
            "POST /werkgevers/zoek",
            "POST /meldingen/{id}/gelezen",
            "POST /vacatures/voorbeeld",
            "POST /vacatures/voorstellen",
            "POST /klanten/zoek/voorstellen",
            "POST /vacatures/diploma");

    /** Whether it tells of what is wrong. */
    boolean tells() {
        return !SHOW_ONLY.contains(endpoint);
    }

    /** Whether a field is filled in by the house and not by a person. */
    boolean given(String field) {
        return example().fields().getOrDefault(field, "").startsWith("{");
    }

    /** As an example of its page. */
    Example example() {
        return new Example(Example.About.NOBODY, endpoint, Example.fields(filled));
    }

    private static Form read(String[] words) {
        return new Form(Role.valueOf(words[0]), words[1] + " " + words[2], words.length > 3 ? words[3] : "");
    }
}

package nl.kansrijk.access;

import static nl.kansrijk.access.DataGroup.*;
import static nl.kansrijk.access.Sight.*;

/**
 * One thing a page or door lets someone do; every handler carries exactly one. The data group and sight are looked up in
 * the policy table. The Dutch name goes into the processing log.
 */
public enum Permission {
    OPEN_FILE("Dossier bekijken", READ, IDENTITY, true),
    EXPORT_FILE("Dossier meenemen als bestand of op papier", READ, ATTITUDE, true),
    COHERENCE("Samenhang in cijfers bekijken", COUNTS, LIFE_DOMAINS, false),
    SEGMENTS("Groepen en hun cijfers bekijken", COUNTS, SEGMENT, false),
    CHANGE_SEGMENT("Een groep maken, wijzigen of weghalen", WRITE, SEGMENT, false),
    SEGMENT_CLIENTS("Zien wie van de eigen klanten bij een groep hoort", READ, SEGMENT, true),
    RIGHTS("Blad met rechten en plichten bekijken", READ, BENEFIT, true),
    CHANGE_REST("Matching laten rusten of weer laten beginnen", WRITE, PLAN, true),
    ROUTE_ADVICE("Advies over de route bekijken", READ, TRIAGE_LOG, true),
    ADVISE_ROUTE("Advies over de route maken en samen kiezen", WRITE, TRIAGE_LOG, true),
    ROUTE_RULES("Tabel met routes bekijken", READ, ROUTE_TABLE, false),
    CHANGE_ROUTE_RULES("Tabel met routes wijzigen, proberen of in gebruik nemen", WRITE, ROUTE_TABLE, false),
    ROUTE_MOVES("Zien welke eigen klanten door een proef een ander advies krijgen", STATUS, ROUTE_TABLE, true),
    ROUTE_FIGURES("Cijfers over adviezen op routes bekijken", COUNTS, ROUTE_TABLE, false),
    REPLAY_ADVICE("Een advies narekenen voor een bezwaar", READ, OBJECTION, true),
    COURSE("Verloop bekijken", READ, ATTITUDE, true),
    CHOOSE_PURPOSE("Kiezen waarvoor een dossier opengaat", READ, IDENTITY, true),
    CHANGE_STATEMENT("Profiel aanvullen of verbeteren", WRITE, SKILLS_WISHES, true),
    RECOGNISE("Eigen beeld beoordelen", WRITE, SKILLS_WISHES, true),
    TOGETHER("Samen kijken of het beeld klopt", WRITE, RECOGNITION, true),
    MEASURES("Zien hoe volledig beelden zijn", COUNTS, RECOGNITION, false),
    PICTURES("Zien bij wie het beeld nog niet volledig is", READ, RECOGNITION, true),
    CHOOSE_SHARING("Kiezen wie gegevens ziet", WRITE, SKILLS_WISHES, true),
    OWN_PROFILE("Eigen profiel bekijken", READ, SKILLS_WISHES, true),
    CV("Cv bekijken", READ, SKILLS_WISHES, true),
    VIDEO("Video bekijken", READ, DataGroup.VIDEO, true),
    CHANGE_VIDEO("Eigen video bewaren, delen of weghalen", WRITE, DataGroup.VIDEO, true),
    OWN_CHANCES("Kansen voor mij bekijken", READ, MATCH_LOG, true),
    CLIENT_CHANCES("Kansen voor deze klant bekijken", READ, MATCH_LOG, true),
    WISH_WORK("Een soort werk als wens bewaren", WRITE, SKILLS_WISHES, true),
    ANSWER_PROPOSAL("Een voorstel beantwoorden", WRITE, SKILLS_WISHES, true),
    ASK_GUIDE("Iets vragen aan de contactpersoon", WRITE, PLAN, true),
    OWN_READING_LOG("Zien wie keek", READ, ACCESS_LOG, true),
    READ_LOGS("Leeslog controleren", READ, ACCESS_LOG, true),
    EXPORT_LOGS("Leeslog meenemen als bestand", READ, ACCESS_LOG, true),
    NOTICES("Meldingen over afgeschermde dossiers bekijken", READ, ACCESS_LOG, true),
    GIVE_MANDATE("Machtiging geven of beëindigen", WRITE, MANDATE, true),
    ACT_FOR("Meelezen met een machtiging", READ, MANDATE, true),
    ANSWER_FOR("Antwoorden met een machtiging", WRITE, RECOGNITION, true),
    HOLD_TALK("Gesprek voeren", WRITE, ATTITUDE, true),
    OWN_TALK("Eigen gesprek thuis verder invullen", WRITE, SKILLS_WISHES, true),
    TALK_TIMES("Zien hoe lang stappen van een gesprek duren", COUNTS, WORK, false),
    PRACTISE("Oefenen met een bedachte klant", WRITE, PRACTICE, false),
    PRACTICE_FIGURES("Zien hoeveel collega’s oefenden", COUNTS, PRACTICE, false),
    TALK_SPREAD("Zien hoe antwoorden verschillen per professional", COUNTS, DataGroup.TALK_SPREAD, false),
    TALK_METHOD("Zien met welke vragen gesprekken worden gevoerd", READ, DataGroup.TALK_METHOD, false),
    CHANGE_TALK_METHOD("Vragen inlezen of in gebruik nemen", WRITE, DataGroup.TALK_METHOD, false),
    CASELOAD("Mijn klanten bekijken", READ, WORK, true),
    EXPORT_CASELOAD("Klantenlijst meenemen als bestand", READ, WORK, true),
    FIND_CLIENT("Zoeken naar een klant", READ, WORK, true),
    WORKDAY("Taken en afspraken van vandaag bekijken", READ, WORK, true),
    HAND_OVER("Klanten overdragen aan een collega", WRITE, WORK, true),
    MARK_CLIENT("Eigen label of herinnering bij een klant bewaren", WRITE, WORK, true),
    KEEP_LIST("Een lijst met filters bewaren", WRITE, WORK, false),
    DAILY_MAIL("Kiezen wat er in de dagelijkse mail staat", WRITE, WORK, false),
    REPORTS("Aanmeldingen bekijken", READ, REPORT, true),
    APPOINTMENTS("Afspraken bekijken", READ, WORK, true),
    CHANGE_APPOINTMENT("Afspraak maken of wijzigen", WRITE, WORK, true),
    SEE_PLAN("Plan bekijken", READ, PLAN, true),
    CHANGE_PLAN("Plan bijwerken of ondertekenen", WRITE, PLAN, true),
    OWN_PLAN("Eigen plan bekijken", READ, PLAN, true),
    CHANGE_OWN_PLAN("Eigen plan bijwerken of ondertekenen", WRITE, PLAN, true),
    JOINT_PLAN("Gedeelde afspraken met een werkgever bekijken", STATUS, PLAN, true),
    CHANGE_JOINT_PLAN("Gedeelde afspraken met een werkgever bijwerken", STATUS, PLAN, true),
    OWN_APPOINTMENTS("Eigen afspraken bekijken", READ, PLAN, true),
    ANSWER_APPOINTMENT("Een tijd kiezen of afzeggen", WRITE, PLAN, true),
    SEE_CARD("Foto van de contactpersoon bekijken", READ, CATALOGUE, false),
    OWN_CARD("Eigen contactkaart bijhouden", WRITE, WORK, false),
    CHANGE_CARD("Contactkaart van een collega bijhouden", WRITE, SETTINGS, false),
    AROUND("Gezin en lopende hulp bekijken", READ, HOUSEHOLD, true),
    CHANGE_AROUND("Gezin en lopende hulp bijhouden", WRITE, HOUSEHOLD, true),
    NOTES("Aantekeningen bekijken", READ, DataGroup.NOTES, true),
    OWN_NOTES("Gedeelde aantekeningen lezen", READ, DataGroup.NOTES, true),
    OWN_LETTERS("Eigen brieven lezen", READ, PLAN, true),
    WRITE_NOTE("Aantekening schrijven", WRITE, DataGroup.NOTES, true),
    LETTERS("Berichten aan de klant bekijken", READ, WORK, true),
    PRINTED_LETTER("Brief op de post doen", WRITE, WORK, true),
    TAKE_REPORT("Aanmelding opnemen aan de balie", WRITE, REPORT, true),
    HANDLE_REPORT("Aanmelding oppakken", WRITE, REPORT, true),
    CHANGE_TASK("Taak bijwerken", WRITE, WORK, true),
    BREAK_GLASS("Noodtoegang openen", WRITE, WORK, true),
    CANDIDATES("Zoeken wie past bij een vacature", ANONYMOUS, SKILLS_WISHES, true),
    EXPLAIN("Uitleg bekijken waarom iemand past", READ, MATCH_LOG, true),
    PROPOSE("Iemand voorstellen voor een vacature", READ, MATCH_LOG, true),
    INTRODUCTIONS("Kennismakingen bekijken", READ, PLACEMENT, true),
    OWN_CANDIDATES("Voorgestelde kandidaten bekijken", ANONYMOUS, SKILLS_WISHES, true),
    ASK_TO_MEET("Vragen om kennis te maken", ANONYMOUS, SKILLS_WISHES, true),
    VACANCIES("Kansen bekijken", READ, EMPLOYER_FILE, false),
    CHANGE_VACANCY("Vacature maken of wijzigen", WRITE, EMPLOYER_FILE, false),
    RECORD_EFFORT("Opschrijven wat er voor een vacature is gedaan", WRITE, EMPLOYER_FILE, false),
    EMPLOYER_FILES("Werkgevers bekijken", READ, EMPLOYER_FILE, false),
    CHANGE_EMPLOYER("Werkgever wijzigen", WRITE, EMPLOYER_FILE, false),
    REGION_FIGURES("Cijfers van de regio bekijken", COUNTS, SKILLS_WISHES, false),
    REGION_PEOPLE("Zien om welke mensen een cijfer van de regio gaat, met codenaam", ANONYMOUS, MATCH_LOG, true),
    PLAIN_TEXT("Een tekst laten nakijken op gewone taal", READ, CATALOGUE, false),
    TRAININGS("Scholing bekijken", READ, CATALOGUE, false),
    OFFERS("Aanbod van de regio bekijken", READ, CATALOGUE, false),
    KEPT_OFFERS("Eigen aanbod bekijken om bij te houden", READ, INSTRUMENTS, false),
    CHANGE_OFFER("Aanbod van de regio bijhouden", WRITE, INSTRUMENTS, false),
    RULES("Regels en bedragen bekijken", READ, DataGroup.RULES, false),
    CHANGE_RULE("Een regel of bedrag bijhouden", WRITE, DataGroup.RULES, false),
    CALCULATE("Rekenen met regelingen voor werkgevers", READ, EMPLOYER_FILE, false),
    ALGORITHMS("Lezen hoe advies werkt", READ, CATALOGUE, false),
    WORK_PAYS("Werk loont: berekeningen bekijken", READ, BENEFIT, true),
    KEEP_WORK_PAYS("Werk loont: een berekening bewaren", WRITE, PLAN, true),
    ADVICE("Bekijken wat iemand kan helpen", READ, ATTITUDE, true),
    ANSWER_ADVICE("Antwoord geven op een voorstel voor hulp", WRITE, PLAN, true),
    KEEP_WHAT_IF("Een wat-als van de regio bewaren", WRITE, FIGURES, false),
    OWN_ACCOUNT("Eigen account bekijken", READ, DataGroup.OWN_ACCOUNT, false),
    CHANGE_OWN_ACCOUNT("Eigen wachtwoord wijzigen of elders uitloggen", WRITE, DataGroup.OWN_ACCOUNT, false),
    SETTINGS_READ("Instellingen bekijken", READ, SETTINGS, false),
    POST_TRAY("Uitgaande post bekijken", READ, SETTINGS, false),
    POST_AGAIN("Post opnieuw versturen", WRITE, SETTINGS, false),
    MANAGE_ACCOUNTS("Gebruikers beheren", WRITE, SETTINGS, false),
    CHANGE_ACCOUNT("Rechten van een gebruiker wijzigen", WRITE, SETTINGS, false),
    SWITCH_ACCOUNT_OFF("Gebruiker uitzetten", WRITE, SETTINGS, false),
    SWITCH_ACCOUNT_ON("Gebruiker aanzetten", WRITE, SETTINGS, false),
    TAKE_OVER("Klanten inlezen uit een bestand", WRITE, TAKEOVER, true),
    NEW_PASSWORD("Nieuw wachtwoord geven", WRITE, SETTINGS, false);

    private final String dutch;
    private final Sight sight;
    private final DataGroup group;
    private final boolean personal;

    Permission(String dutch, Sight sight, DataGroup group, boolean personal) {
        this.dutch = dutch;
        this.sight = sight;
        this.group = group;
        this.personal = personal;
    }

    /** Name in the processing log, Dutch, for human readers. */
    public String dutch() {
        return dutch;
    }

    /** The data group the policy table is asked about. */
    public DataGroup group() {
        return group;
    }

    /** How much of that group is needed. */
    public Sight sight() {
        return sight;
    }

    /** Whether records about persons can come out; then both logs are written. */
    public boolean personal() {
        return personal;
    }

    /** Entry and version in the register of processing activities. Shape: URN. Source: LDV {@code processing_activity_id}. */
    public String activity() {
        return "urn:kansrijk:verwerking:"
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ":1";
    }
}

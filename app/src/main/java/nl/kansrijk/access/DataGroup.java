package nl.kansrijk.access;

/** Groups of data that are opened and closed together. Source: the rows of the privacy matrix, domain j.2. */
public enum DataGroup {
    IDENTITY,
    BSN,
    BENEFIT,
    SKILLS_WISHES,
    ATTITUDE,
    LIFE_DOMAINS,
    DEBT,
    FUNCTION,
    MEDICAL_ADVICE,
    REGISTER,
    CRIMINAL_LIMIT,
    NOTES,
    PLAN,
    MATCH_LOG,
    /** Advice on the route of a person, with what it rests on, and what people chose. */
    TRIAGE_LOG,
    PLACEMENT,
    EMPLOYER_FILE,
    SURVEY,
    VIDEO,
    ACCESS_LOG,
    STATISTICS_FILE,
    /** Tasks and computed work state of a caseload. */
    WORK,
    /** Who lives with a client, and that help runs. */
    HOUSEHOLD,
    /** Who reports for the first time and why: no client yet. */
    REPORT,
    /** Who may act for a person, and until when. */
    MANDATE,
    /** Whether a person recognises what is said, and how complete pictures are. */
    RECOGNITION,
    /** Questions over a whole region that were kept with their figures: no person in them. */
    FIGURES,
    /** Groups described by rules and kept by name, with what was measured of them: no person in them. */
    SEGMENT,
    /** Rows of a file on their way to become clients; gone when the run is over. */
    TAKEOVER,
    /** Code lists, rules with dates, accounts and grants: no client content. */
    SETTINGS,
    /** One's own way in: password, open sessions, first words. Everyone has it, nobody sees another's. */
    OWN_ACCOUNT,
    /** Practice of a professional with invented clients: of the professional alone, the trainer sees how many. */
    PRACTICE,
    /** The questions, hints, texts and rules talks are held with, and which version is in use. */
    TALK_METHOD,
    /** How answers differ between professionals, over groups that are large enough: never who, never whose. */
    TALK_SPREAD,
    /** The table of routes with its versions, trials and figures: no person in them. */
    ROUTE_TABLE,
    /** Advice and choices about a person, reckoned again because someone objects. */
    OBJECTION,
    /** The descriptions of instruments, published or not, of the own organisation: no person in them. */
    INSTRUMENTS,
    /** Amounts, terms and conditions of law and practice with their dates: of nobody. */
    RULES,
    /** Trainings on offer and how the product works: of nobody, for everyone who is logged in. */
    CATALOGUE
}

package nl.kansrijk.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The privacy matrix of domain j.2, extended to all 21 roles. A role that is not named in a row is closed for it. Where a
 * row gives more than j.2: UWV advisers read the match log because they match in the region together with the service point
 * (domain b.1); representatives read what the person reads, for as long as the mandate
 * holds and only the topics that the person chose, and answer where the person said so. Research sees the match log
 * under a pseudonym, as j.2 says: code names behind a figure of the region, each logged, and nothing else of the person. Who
 * leads a team or keeps the application takes over a caseload from a file, and sees its rows until they are clients; from
 * then on their files are as closed to them as ever. A guide of the
 * Werkcentrum writes identities because that desk takes the first contact of any resident (requirement 2-35). Everyone
 * who is logged in may read the catalogue, which is about nobody, and keeps the own account; who watches over quality
 * or keeps the codes writes the instruments in it, and the rules with dates that every professional reads.
 * Who watches over quality or keeps the codes keeps the table of routes and sees its trials in figures; who guides people sees
 * which of the own clients a trial would move. Who handles objections has an advice reckoned again, each time logged.
 * An intake worker takes the first contact and plans the first talk with its case manager (J1, J2): that desk reads what a
 * talk brought and practises talks, and holds none.
 */
final class PolicyTable {
    private static final String ROWS = """
            IDENTITY        CLIENT:RW CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW INTAKE_WORKER:RW JOB_COACH:R LIFE_COACH:R UWV_ADVISER:R TRAINER:R LABOUR_EXPERT:R SOCIAL_PARTNER:s LEARN_ADVISER:RW
            BSN             CLIENT:R CASE_MANAGER:R INTAKE_WORKER:R UWV_ADVISER:R
            BENEFIT         CLIENT:R CLIENT_REPRESENTATIVE:R CASE_MANAGER:R INTAKE_WORKER:R UWV_ADVISER:R TEAM_MANAGER:c POLICY_RESEARCHER:c
            SKILLS_WISHES   CLIENT:RW CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW INTAKE_WORKER:RW JOB_COACH:R LIFE_COACH:R TRAINER:R LABOUR_EXPERT:R LEARN_ADVISER:R ACCOUNT_MANAGER:ac UWV_ADVISER:Rac EMPLOYER_USER:a TEAM_MANAGER:c POLICY_RESEARCHER:c EXECUTIVE:c
            ATTITUDE        CLIENT:RW CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW INTAKE_WORKER:R JOB_COACH:s TEAM_MANAGER:c POLICY_RESEARCHER:c
            LIFE_DOMAINS    CLIENT:RW CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW INTAKE_WORKER:RW SOCIAL_PARTNER:s TEAM_MANAGER:c POLICY_RESEARCHER:c
            DEBT            CLIENT:RW CASE_MANAGER:R INTAKE_WORKER:R SOCIAL_PARTNER:s TEAM_MANAGER:c
            FUNCTION        CLIENT:RW CASE_MANAGER:RW INTAKE_WORKER:R JOB_COACH:R LABOUR_EXPERT:RW UWV_ADVISER:R TEAM_MANAGER:c POLICY_RESEARCHER:c
            MEDICAL_ADVICE  CLIENT:R CASE_MANAGER:s LABOUR_EXPERT:s
            REGISTER        CLIENT:R CASE_MANAGER:R INTAKE_WORKER:R JOB_COACH:R UWV_ADVISER:R TEAM_MANAGER:c POLICY_RESEARCHER:c
            CRIMINAL_LIMIT  CLIENT:RW CASE_MANAGER:R
            NOTES           CLIENT:R CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW INTAKE_WORKER:RW QUALITY_COACH:s
            PLAN            CLIENT:RW CLIENT_REPRESENTATIVE:R CASE_MANAGER:RW JOB_COACH:R LIFE_COACH:R ACCOUNT_MANAGER:s EMPLOYER_USER:s SOCIAL_PARTNER:s TEAM_MANAGER:c POLICY_RESEARCHER:c
            MATCH_LOG       CLIENT:R CLIENT_REPRESENTATIVE:R CASE_MANAGER:R ACCOUNT_MANAGER:Ra UWV_ADVISER:Ra TEAM_MANAGER:c OBJECTION_HANDLER:R POLICY_RESEARCHER:ac
            TRIAGE_LOG      CLIENT:R CASE_MANAGER:RW TEAM_MANAGER:c OBJECTION_HANDLER:R POLICY_RESEARCHER:c
            PLACEMENT       CLIENT:R CASE_MANAGER:RW JOB_COACH:RW ACCOUNT_MANAGER:RW EMPLOYER_USER:R UWV_ADVISER:R TEAM_MANAGER:c POLICY_RESEARCHER:c
            EMPLOYER_FILE   CASE_MANAGER:R JOB_COACH:R ACCOUNT_MANAGER:RW EMPLOYER_USER:RW UWV_ADVISER:R LEARN_ADVISER:R TEAM_MANAGER:R POLICY_RESEARCHER:c EXECUTIVE:c
            SURVEY          TEAM_MANAGER:c POLICY_RESEARCHER:R
            VIDEO           CLIENT:RW CASE_MANAGER:R ACCOUNT_MANAGER:R
            ACCESS_LOG      CLIENT:R CLIENT_REPRESENTATIVE:R PRIVACY_OFFICER:R
            HOUSEHOLD       CLIENT:R CASE_MANAGER:RW INTAKE_WORKER:RW
            REPORT          CASE_MANAGER:RW INTAKE_WORKER:RW LEARN_ADVISER:RW
            WORK            CASE_MANAGER:RWc INTAKE_WORKER:RWc JOB_COACH:RW TEAM_MANAGER:c
            MANDATE         CLIENT:W CASE_MANAGER:W CLIENT_REPRESENTATIVE:R
            RECOGNITION     CLIENT:W CLIENT_REPRESENTATIVE:W CASE_MANAGER:RW INTAKE_WORKER:RW TEAM_MANAGER:c QUALITY_COACH:c POLICY_RESEARCHER:c EXECUTIVE:c
            FIGURES         ACCOUNT_MANAGER:W UWV_ADVISER:W TEAM_MANAGER:W POLICY_RESEARCHER:W EXECUTIVE:W
            SEGMENT         TEAM_MANAGER:cW POLICY_RESEARCHER:cW CASE_MANAGER:R INTAKE_WORKER:R
            TAKEOVER        TEAM_MANAGER:W APP_ADMIN:W
            SETTINGS        APP_ADMIN:RW PRIVACY_OFFICER:R
            OWN_ACCOUNT     CLIENT:RW CLIENT_REPRESENTATIVE:RW CASE_MANAGER:RW INTAKE_WORKER:RW JOB_COACH:RW LIFE_COACH:RW ACCOUNT_MANAGER:RW TRAINER:RW LABOUR_EXPERT:RW SOCIAL_PARTNER:RW UWV_ADVISER:RW LEARN_ADVISER:RW VOUCHER_ASSESSOR:RW EMPLOYER_USER:RW TEAM_MANAGER:RW POLICY_RESEARCHER:RW QUALITY_COACH:RW PRIVACY_OFFICER:RW APP_ADMIN:RW OBJECTION_HANDLER:RW EXECUTIVE:RW
            PRACTICE        CASE_MANAGER:RW INTAKE_WORKER:RW QUALITY_COACH:c
            TALK_METHOD     CASE_MANAGER:R ACCOUNT_MANAGER:R TEAM_MANAGER:R QUALITY_COACH:RW APP_ADMIN:RW
            ROUTE_TABLE     CASE_MANAGER:s TEAM_MANAGER:c QUALITY_COACH:RWc APP_ADMIN:RWc POLICY_RESEARCHER:c
            OBJECTION       OBJECTION_HANDLER:R
            INSTRUMENTS     QUALITY_COACH:RW APP_ADMIN:RW
            RULES           CASE_MANAGER:R INTAKE_WORKER:R JOB_COACH:R LIFE_COACH:R ACCOUNT_MANAGER:R TRAINER:R LABOUR_EXPERT:R SOCIAL_PARTNER:R UWV_ADVISER:R LEARN_ADVISER:R VOUCHER_ASSESSOR:R TEAM_MANAGER:R POLICY_RESEARCHER:R PRIVACY_OFFICER:R OBJECTION_HANDLER:R EXECUTIVE:R QUALITY_COACH:RW APP_ADMIN:RW
            TALK_SPREAD     TEAM_MANAGER:c QUALITY_COACH:c
            CATALOGUE       CLIENT:R CLIENT_REPRESENTATIVE:R CASE_MANAGER:R INTAKE_WORKER:R JOB_COACH:R LIFE_COACH:R ACCOUNT_MANAGER:R TRAINER:R LABOUR_EXPERT:R SOCIAL_PARTNER:R UWV_ADVISER:R LEARN_ADVISER:R VOUCHER_ASSESSOR:R EMPLOYER_USER:R TEAM_MANAGER:R POLICY_RESEARCHER:R QUALITY_COACH:R PRIVACY_OFFICER:R APP_ADMIN:R OBJECTION_HANDLER:R EXECUTIVE:R
            """;

    private static final Map<DataGroup, Map<Role, Set<Sight>>> TABLE = read();

    private PolicyTable() {}

    static Set<Sight> sights(Role role, DataGroup group) {
        return TABLE.getOrDefault(group, Map.of()).getOrDefault(role, Set.of());
    }

    /** The purposes a role may have. Only case workers choose; for the others the role says it all. */
    static Set<Purpose> purposes(Role role) {
        return switch (role) {
            case CASE_MANAGER, INTAKE_WORKER ->
                EnumSet.of(Purpose.HELP, Purpose.PLACE, Purpose.QUALITY, Purpose.COMPLAINT);
            default -> EnumSet.of(Look.usual(role));
        };
    }

    private static Map<DataGroup, Map<Role, Set<Sight>>> read() {
        var table = new EnumMap<DataGroup, Map<Role, Set<Sight>>>(DataGroup.class);
        ROWS.lines()
                .map(line -> line.trim().split(" +"))
                .forEach(words -> table.put(DataGroup.valueOf(words[0]), row(words)));
        return table;
    }

    private static Map<Role, Set<Sight>> row(String[] words) {
        var row = new EnumMap<Role, Set<Sight>>(Role.class);
        for (int i = 1; i < words.length; i++) {
            var cell = words[i].split(":", 2);
            var sights = EnumSet.noneOf(Sight.class);
            cell[1].chars().forEach(letter -> sights.add(Sight.of((char) letter)));
            row.put(Role.valueOf(cell[0]), sights);
        }
        return row;
    }
}

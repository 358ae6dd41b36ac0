package nl.kansrijk.access;

import java.util.EnumSet;
import java.util.Set;

/** The 21 roles of the trade, each with the relations through which it can ever reach a person. Source: domain b.1. */
public enum Role {
    CLIENT(Relation.SELF),
    CLIENT_REPRESENTATIVE(Relation.MANDATE),
    CASE_MANAGER(Relation.OWN_CASELOAD, Relation.BREAK_GLASS),
    INTAKE_WORKER(Relation.OWN_CASELOAD, Relation.BREAK_GLASS),
    JOB_COACH(Relation.OWN_CASELOAD),
    LIFE_COACH(Relation.OWN_CASELOAD),
    ACCOUNT_MANAGER(Relation.REGION),
    TRAINER(Relation.OWN_CASELOAD),
    LABOUR_EXPERT(Relation.OWN_CASELOAD),
    SOCIAL_PARTNER(Relation.OWN_CASELOAD),
    UWV_ADVISER(Relation.REGION),
    LEARN_ADVISER(Relation.OWN_CASELOAD),
    VOUCHER_ASSESSOR(Relation.OWN_CASELOAD),
    EMPLOYER_USER(Relation.OWN_VACANCY),
    TEAM_MANAGER(Relation.TEAM),
    POLICY_RESEARCHER(Relation.NONE),
    QUALITY_COACH(Relation.TEAM),
    PRIVACY_OFFICER(Relation.TENANT),
    APP_ADMIN(Relation.NONE),
    OBJECTION_HANDLER(Relation.TENANT),
    EXECUTIVE(Relation.NONE);

    private final Set<Relation> relations;

    Role(Relation first, Relation... more) {
        this.relations = EnumSet.of(first, more);
    }

    /** The relations through which this role may reach a person; anything else is closed. */
    public Set<Relation> relations() {
        return relations;
    }
}

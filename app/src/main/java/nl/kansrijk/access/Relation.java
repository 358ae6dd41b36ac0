package nl.kansrijk.access;

/** How someone who looks stands to the person looked at. */
public enum Relation {
    /** It is the person. */
    SELF,
    /** Acts for the person with a written, bounded mandate. */
    MANDATE,
    /** The person is in this worker's own caseload, or the worker stands in for the owner. */
    OWN_CASELOAD,
    /** Emergency access to one person for an hour, with a reason. */
    BREAK_GLASS,
    /** The person's case manager is in this worker's team. */
    TEAM,
    /** Same organisation, nothing closer. */
    TENANT,
    /** Another organisation's person, reached by a grant; or one's own as part of the region. */
    REGION,
    /** The person was proposed for a vacancy of this employer. */
    OWN_VACANCY,
    /** Another organisation's person whom this role reaches in no way; a grant alone is no relation. */
    STRANGER,
    /** No person is looked at. */
    NONE
}

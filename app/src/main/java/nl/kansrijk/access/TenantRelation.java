package nl.kansrijk.access;

/** How the organisation of who looks stands to the organisation that owns the person. Source: rulings 1, 4. */
public enum TenantRelation {
    OWN,
    GRANTED,
    FOREIGN
}

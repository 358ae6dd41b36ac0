package nl.kansrijk.access;

import nl.kansrijk.shared.TenantId;

/** An organisation. Code: CBS municipality code {@code GM…}, or a short code of our own. */
public record Tenant(TenantId id, String code, String name, Kind kind) {
    /** Kinds of organisation in a region. */
    public enum Kind {
        MUNICIPALITY,
        JOINT_AUTHORITY,
        EMPLOYER_SERVICE_POINT,
        UWV,
        SCHOOL,
        EMPLOYER
    }
}

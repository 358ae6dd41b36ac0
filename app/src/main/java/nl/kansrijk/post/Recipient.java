package nl.kansrijk.post;

import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** Who gets a letter, with the organisation that the person or account belongs to. */
public sealed interface Recipient {

    /** The organisation whose house it is delivered to. */
    TenantId tenant();

    /** A client. */
    record Client(TenantId tenant, ClientId id) implements Recipient {}

    /** Someone who works with the product. */
    record User(TenantId tenant, UserId id) implements Recipient {}

    /** A desk of another organisation, by its code in a list of desks; it has no house here and gets mail only. */
    record Desk(TenantId tenant, String code) implements Recipient {}

    /** Everyone of an organisation. */
    record Organisation(TenantId tenant) implements Recipient {}
}

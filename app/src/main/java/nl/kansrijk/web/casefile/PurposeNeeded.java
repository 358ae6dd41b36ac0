package nl.kansrijk.web.casefile;

import nl.kansrijk.shared.ClientId;

/** The file stays shut until a purpose is chosen; leads to the page that asks for it. */
final class PurposeNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ClientId client;

    PurposeNeeded(ClientId client) {
        super("choose a purpose first");
        this.client = client;
    }

    ClientId client() {
        return client;
    }
}

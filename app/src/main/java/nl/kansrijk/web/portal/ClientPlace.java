package nl.kansrijk.web.portal;

import java.util.Arrays;

/** The pages of a client by the begin of their address, so that a page can be named without what stands on it. */
enum ClientPlace {
    TODAY("/vandaag"),
    PROFILE("/mijn-profiel"),
    STEP("/mijn-stap"),
    SELF_IMAGE("/mijn-zelfbeeld"),
    CV("/mijn-cv"),
    TALENTS("/mijn-talenten"),
    PRESENTATION("/mijn-presentatie"),
    VIDEO("/mijn-video"),
    FILES("/mijn-bestanden"),
    TALK("/mijn-gesprek"),
    CHANCES("/kansen-voor-u"),
    EXPLORE("/kansen-verkennen"),
    PROPOSAL("/voorstellen"),
    LOOKS("/wie-keek-er"),
    SEEN("/wie-ziet-mijn-gegevens"),
    MANDATES("/mijn-machtigingen"),
    OTHER("/hulp");

    private static final String PLAIN = "/[A-Za-z0-9/_-]{0,120}";
    private final String path;

    ClientPlace(String path) {
        this.path = path;
    }

    /** The place of this address; OTHER for any address that is not a client's. */
    static ClientPlace of(String address) {
        return Arrays.stream(values())
                .filter(place -> place.holds(address))
                .findFirst()
                .orElse(OTHER);
    }

    /** Message key of the name. */
    String nameKey() {
        return "portal.place." + name();
    }

    /** Where the reader was; the start page when the address is strange. */
    String backTo(String address) {
        return this == OTHER ? TODAY.path : address;
    }

    private boolean holds(String address) {
        return address.equals(path) || (address.startsWith(path + "/") && address.matches(PLAIN));
    }
}

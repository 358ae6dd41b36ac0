package nl.kansrijk.proofs;

import java.util.List;
import java.util.Set;
import nl.kansrijk.access.Role;

/** Every page that can be read in the running house, and how it is asked for. */
record ReadPage(String name, Endpoint endpoint) {
    /** Answers that are a piece of a page, a file, a sign of life or the page of a mistake: never read by themselves. */
    static final Set<String> NO_PAGES = Set.of(
            "GET /gezond",
            "GET /aanbod/beheer/bestand",
            "GET /mijn-bestanden/{concept}",
            "GET /klanten/{id}/bestanden/{concept}",
            "GET /mijn-bestanden/paspoort",
            "GET /klanten/{id}/bestanden/paspoort",
            "GET /mijn-bestanden/kandidatenverkenner",
            "GET /klanten/{id}/bestanden/kandidatenverkenner",
            "GET /mijn-video/beeld",
            "GET /klanten/{id}/video/beeld",
            "GET /kandidaten/{card}/beeld",
            "GET /kandidaten/{card}/presentatie",
            "GET /presentatie/{token}",
            "GET /verwijzing/{code}",
            "GET /mijn-presentatie/bestand",
            "GET /mijn-cv/bestand",
            "GET /klanten/{id}/cv/bestand",
            "GET /leeslog/bestand",
            "GET /afspraken/{appointment}/agenda",
            "GET /contactpersoon/{colleague}/foto",
            "GET /mijn-gegevens/bestand",
            "GET /zoek/vaardigheden",
            "GET /zoek/beroepen",
            "GET /zoek/werkgevers",
            "GET /regio/bestand",
            "GET /klanten/{id}/dossier/pdf",
            "GET /klanten/{id}/dossier/bestand",
            "GET /klanten/bestand",
            "GET /klanten/inlezen/verslag",
            "GET /klanten/zoek/vaardigheden",
            "GET /klanten/zoek/beroepen",
            "GET /gesprek/zoek",
            "GET /gespreksmethode/bestand",
            "GET /mijn-gesprek/sleutel",
            "GET /mijn-gesprek/hulp.js",
            "GET /kansen-verkennen/beroepen",
            "GET /hoe-werkt-advies/{functie}/register.json",
            "GET /hoe-werkt-advies/{functie}/register.csv",
            "GET /hoe-werkt-matching/algoritmeregister.json",
            "GET /hoe-werkt-matching/algoritmeregister.csv");

    /** All of them; a new page that needs numbers and has no example is found here. */
    static List<ReadPage> of(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.reads() && !NO_PAGES.contains(endpoint.name()))
                .map(endpoint -> new ReadPage(endpoint.name(), endpoint))
                .toList();
    }

    /** The address as this role asks for it. Errors: a page that is not open to all and has no example. */
    String path(Stage.Cast cast, Role role) {
        if (endpoint.openToAll()) return endpoint.pattern();
        var example = Example.of(endpoint).orElseThrow(() -> new AssertionError("no example of " + name));
        return example.path(cast.ids(role)) + asked(cast, role);
    }

    /** The address with these numbers in it. */
    String path(Ids ids) {
        return endpoint.openToAll()
                ? endpoint.pattern()
                : Example.of(endpoint).orElseThrow().path(ids);
    }

    /** What must be asked for there to be something to see. */
    private String asked(Stage.Cast cast, Role role) {
        return switch (name) {
            case "GET /vacatures/{id}/vergelijk" -> beside(cast, role);
            case "GET /mijn-plan/stap", "GET /klanten/{id}/plan/stap" ->
                "?doel=" + cast.ids(role).things().number("{goal}");
            case "GET /regio/helpt", "GET /regio/mensen" -> "?helpt=transport";
            default -> "";
        };
    }

    /** Comparing takes two. */
    private static String beside(Stage.Cast cast, Role role) {
        return "?na=vragen&naast=" + cast.ids(role).client() + "&naast="
                + cast.ids(Role.CLIENT).client();
    }
}

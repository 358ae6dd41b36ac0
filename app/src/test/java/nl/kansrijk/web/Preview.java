package nl.kansrijk.web;

import static nl.kansrijk.web.Rendering.all;
import static nl.kansrijk.web.Rendering.html;
import static nl.kansrijk.web.Rendering.inside;
import static nl.kansrijk.web.Rendering.page;
import static nl.kansrijk.web.Rendering.tag;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every component once, in the frame of the audience that meets it. */
final class Preview {
    private static final Words W = Sample.words();

    private Preview() {}

    static Map<String, String> pages() {
        return Map.of(
                "lijst", work("Kansen", list()),
                "waarom", work("Waarom past dit?", why()),
                "formulier", work("Vacature", form()),
                "klant", client(),
                "werkgever",
                        page("employer", "frame", Sample.frame(W, "Kandidaten", Sample.rail()), "content", employer()),
                "inloggen", page("plain", "frame", Sample.frame(W, "Inloggen", List.of()), "content", login()));
    }

    private static String work(String title, Content content) {
        return page("work", "frame", Sample.frame(W, title, Sample.rail()), "content", content);
    }

    private static String client() {
        var contact = Optional.of(new Frame.Contact("Jan de Wit", "Uw contactpersoon", "0168 12 34 56"));
        return page(
                "client",
                "frame",
                Sample.frame(W, "Mijn profiel", Sample.doors()),
                "contact",
                contact,
                "content",
                profile());
    }

    static Content list() {
        return all(
                title("Kansen", "23 kansen binnen 25 km, meest passend eerst"),
                tag("counters", "w", W, "label", "Wie past er", "counters", counters()),
                tag(
                        "chips",
                        "w",
                        W,
                        "chips",
                        List.of(new Lists.Tab("25 km", "/kansen?uren=24", false)),
                        "clear",
                        "/kansen"),
                inside(
                        "div",
                        "record",
                        inside("div", "stack", cards()),
                        inside(
                                "aside\" aria-label=\"Regio",
                                "record__side",
                                tag("regionPicture", "w", W, "region", Sample.region()))),
                tag(
                        "pager",
                        "w",
                        W,
                        "leaf",
                        new Lists.Leaf("1 tot en met 10 van 23", Optional.of("?vanaf=0"), Optional.of("?vanaf=10"))),
                tag(
                        "drawer",
                        "w",
                        W,
                        "id",
                        "filters",
                        "title",
                        "Alle filters",
                        "content",
                        html("<p class=\"nl-paragraph\">Straal</p>")),
                tag(
                        "dialog",
                        "w",
                        W,
                        "id",
                        "voorstellen",
                        "title",
                        "Linde voorstellen",
                        "content",
                        html("<p class=\"nl-paragraph\">Zij krijgt eerst de vraag.</p>")));
    }

    private static Content cards() {
        return all(
                html("<h2 class=\"vh\">Kansen</h2>"),
                card(Sample.chance("a", "Orderpicker vroege dienst", 16, 14)),
                card(Sample.chance("b", "Medewerker inpak", 12, 18)),
                tag("emptyState", "csrf", Sample.CSRF, "empty", empty(Lists.Empty.Kind.NO_RESULT)),
                tag("emptyState", "csrf", Sample.CSRF, "empty", empty(Lists.Empty.Kind.START)),
                tag(
                        "action",
                        "csrf",
                        Sample.CSRF,
                        "action",
                        Action.opens("Alle filters", "filters").with(Icon.SLIDERS_HORIZONTAL)));
    }

    static Content why() {
        var tabs = List.of(
                new Lists.Tab("Wie past hier?", "?tab=wie", false), new Lists.Tab("Waarom?", "?tab=waarom", true));
        return all(
                tag("back", "href", "/kansen", "label", "Terug naar Kansen"),
                title("Orderpicker vroege dienst", "Van Rijn Logistiek"),
                tag(
                        "facts",
                        "facts",
                        List.of(new Lists.Fact("Plaats", "Moerdijk"), new Lists.Fact("Uren", "24 tot 32"))),
                tag("tabs", "label", "Onderdelen", "tabs", tabs),
                tag("print", "w", W),
                tag("whyTable", "w", W, "why", Sample.why()),
                inside(
                        "div",
                        "compare",
                        html("<h2 class=\"vh\">Vergelijk</h2>"),
                        card(Sample.chance("a", "Linde", 16, 14)),
                        card(Sample.chance("b", "Wilg", 9, 20)),
                        card(Sample.chance("c", "Berk", 4, 11))),
                tag("progress", "bar", new Bar("Kan en kent", 13, "13 van 20 vragen")),
                tag(
                        "action",
                        "csrf",
                        Sample.CSRF,
                        "action",
                        Action.closed("Stel voor", "Dit kan nog niet: de klant heeft geen ja gegeven.")),
                tag(
                        "timeline",
                        "events",
                        List.of(
                                new Lists.Event(
                                        "dinsdag 2 december",
                                        "Voorgesteld",
                                        "Hatice Demir",
                                        Optional.of(Icon.HANDSHAKE)),
                                new Lists.Event("maandag 1 december", "Vacature open", "Van Rijn", Optional.empty()))),
                tag("skeleton", "w", W, "id", "laden"));
    }

    static Content form() {
        return all(title("Vacature", "Wat vraagt het werk?"), Fields.summary(W), Fields.form(W));
    }

    static Content profile() {
        return all(
                title("Mijn profiel", "Dit staat er over u. Klopt het?"),
                statement(StatementView.Recognition.NOT_ASKED, Optional.empty()),
                statement(StatementView.Recognition.DISPUTES, Optional.of("Ik deed dit jaren alleen.")),
                statement(StatementView.Recognition.PARTLY, Optional.empty()),
                statement(StatementView.Recognition.AGREES, Optional.empty()),
                html("<h2 class=\"nl-heading nl-heading--level-2\">Kansen voor u</h2>"),
                card(Sample.chance("a", "Orderpicker vroege dienst", 16, 14)),
                Fields.summary(W),
                Fields.form(W));
    }

    static Content employer() {
        return all(
                title("Voorgestelde kandidaten", "Drie mensen willen u graag leren kennen"),
                inside(
                        "div",
                        "employer__cards",
                        html("<h2 class=\"vh\">Kandidaten</h2>"),
                        card(Sample.chance("a", "Linde", 16, 14)),
                        card(Sample.chance("b", "Wilg", 12, 18)),
                        card(Sample.chance("c", "Berk", 20, 0))));
    }

    static Content login() {
        var hatice = new Lists.Persona(
                "Hatice", "Accountmanager", "Zoekt wie past bij 40 nieuwe banen in Moerdijk.", "/proef/1");
        var marja = new Lists.Persona(
                "Marja",
                "Klant, 61",
                "Werkte jaren op kantoor en in het magazijn. Zoeken vindt zij spannend.",
                "/proef/2");
        return all(
                title("Wie wilt u zijn?", "Dit is een proefregio. Alle mensen zijn verzonnen."),
                html("<h2 class=\"vh\">Mensen</h2>"),
                inside(
                        "div",
                        "personas",
                        tag("persona", "w", W, "persona", hatice, "csrf", Sample.CSRF),
                        tag("persona", "w", W, "persona", marja, "csrf", Sample.CSRF)));
    }

    private static Content title(String title, String lead) {
        return html("<h1 class=\"nl-heading nl-heading--level-1\">" + title + "</h1><p class=\"page__lead\">" + lead
                + "</p>");
    }

    private static Content card(ChanceCardView card) {
        return tag("chanceCard", "w", W, "card", card, "csrf", Sample.CSRF, "level", 3);
    }

    private static Content statement(StatementView.Recognition recognition, Optional<String> own) {
        return tag("statement", "w", W, "statement", Sample.statement(recognition, own), "csrf", Sample.CSRF);
    }

    private static Lists.Empty empty(Lists.Empty.Kind kind) {
        return kind == Lists.Empty.Kind.START
                ? new Lists.Empty(
                        kind,
                        "Nog geen vacatures",
                        "Begin met de eerste: vijf vragen.",
                        Optional.of(Action.link("Nieuwe vacature", "/vacatures/nieuw")))
                : new Lists.Empty(
                        kind,
                        "Niemand binnen 5 km",
                        "Met 15 km zijn het er 9.",
                        Optional.of(Action.link("Zoek tot 15 km", "?straal=15")));
    }

    private static List<Lists.Counter> counters() {
        return List.of(
                new Lists.Counter("passen nu", 9, "?nu", true),
                new Lists.Counter("na scholing tot 4 weken", 17, "?weken=4", false),
                new Lists.Counter("na scholing tot 12 weken", 1023, "?weken=12", false));
    }

    /** Names of the days that are ticked in the grid. */
    static Set<String> mornings() {
        return Set.of("ma-ochtend", "di-ochtend", "vr-nacht");
    }
}

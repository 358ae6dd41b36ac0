package nl.kansrijk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Invented people and work, as the pages show them. */
final class Sample {
    static final Frame.Csrf CSRF = new Frame.Csrf("token-of-a-test", "_csrf", "X-CSRF-TOKEN");

    private Sample() {}

    static Words words() {
        return words(Language.DUTCH.locale());
    }

    static Words words(Locale locale) {
        return new Words(Bundles.source(), locale);
    }

    static Frame frame(Words words, String title, List<Frame.Entry> rail) {
        return new Frame(
                words,
                title,
                Optional.of(new Frame.Actor("Hatice Demir", "Accountmanager", "WSP West-Brabant")),
                rail,
                CSRF,
                new Frame.Here(
                        "/kansen", "straal=25&taal=nl", Optional.of("helpen"), 900, Optional.of("/zoeken"), false),
                Optional.of(new Frame.Notice(
                        Frame.Tone.DONE, "Marja krijgt de vraag. Zij ziet dit nu; de werkgever nog niet.")),
                new Frame.Assets("proef"));
    }

    static List<Frame.Entry> rail() {
        return List.of(
                entry("Kansen", "/kansen", Icon.COMPASS, 3, true),
                entry("Werkgevers", "/werkgevers", Icon.BUILDING_2, 0, false),
                entry("Vacatures", "/vacatures", Icon.BRIEFCASE, 0, false),
                entry("Voorstellen", "/voorstellen", Icon.HANDSHAKE, 12, false));
    }

    static List<Frame.Entry> doors() {
        return List.of(
                entry("Vandaag", "/vandaag", Icon.HOUSE, 0, false),
                entry("Mijn profiel", "/mijn-profiel", Icon.USER, 0, true),
                entry("Kansen voor u", "/kansen-voor-u", Icon.COMPASS, 2, false),
                entry("Wie keek er", "/wie-keek-er", Icon.EYE, 0, false));
    }

    private static Frame.Entry entry(String label, String path, Icon icon, int count, boolean active) {
        return new Frame.Entry("rail" + path, label, path, icon, count, active, false);
    }

    static ChanceCardView chance(String id, String title, int work, int person) {
        return new ChanceCardView(
                id,
                title,
                "Van Rijn Logistiek · Moerdijk · 14 km",
                Optional.of("weinig kandidaten tot nu"),
                List.of(
                        new Bar("Past bij het werk", work, "ruim voldoende"),
                        new Bar("Past bij de mens", person, "voldoende")),
                List.of(
                        Line.met("telt en controleert goed, wil vroeg werken, 24 uur"),
                        Line.bridge("heftruckbewijs: 2 weken, start 8 december, fonds betaalt"),
                        Line.ask("kan langer staan: nog niet gevraagd")),
                List.of(
                        Action.link("Waarom?", "/vacatures/1/waarom").with(Icon.SCALE),
                        Action.link("Vergelijk", "/vacatures/1/vergelijk")),
                Optional.of(Action.opens("Stel voor", "voorstellen")));
    }

    static WhyTableView why() {
        return new WhyTableView(
                "Waarom orderpicker bij Van Rijn past bij kandidaat Linde",
                List.of(
                        new WhyTableView.Row(
                                "Dagen", "ma tot en met vr, vroeg", "alle ochtenden", Line.met(""), Optional.empty()),
                        new WhyTableView.Row(
                                "Nachtdienst",
                                "een nacht per week",
                                "geen nachten",
                                Line.stop(""),
                                Optional.of("rooster zonder nacht"))),
                List.of(
                        new WhyTableView.Row(
                                "Heftruck besturen",
                                "zelfstandig, leerbaar in 2 weken",
                                "met hulp",
                                Line.bridge(""),
                                Optional.of("training heftruck: 2 weken, start 8 december, fonds betaalt")),
                        new WhyTableView.Row(
                                "Lang staan",
                                "4 uur op een dag",
                                "niet bekend",
                                Line.ask(""),
                                Optional.of("vraag het in het gesprek"))));
    }

    static StatementView statement(StatementView.Recognition recognition, Optional<String> own) {
        return new StatementView(
                recognition.code(),
                "Werken met een heftruck",
                "Kan een heftruck besturen, met hulp",
                "Jan de Wit, consulent gemeente Moerdijk, op 3 november 2026",
                recognition,
                own,
                Optional.of("Telt mee bij: taken van het werk"),
                List.of(
                        Action.post("Klopt", "/mijn-profiel/1/klopt"),
                        Action.post("Klopt niet", "/mijn-profiel/1/klopt-niet")));
    }

    static RegionPictureView region() {
        return new RegionPictureView(
                "a",
                "23 mensen passen nu, de meesten in Etten-Leur en Roosendaal",
                "Bron: profielen in Kansrijk, 22 november 2026. Groepen kleiner dan 5 zijn niet te zien.",
                "Mensen",
                List.of(
                        new RegionPictureView.Tile("Moerdijk", 1, 0, "6", 3, true),
                        new RegionPictureView.Tile("Halderberge", 1, 1, "5", 2, false),
                        new RegionPictureView.Tile("Etten-Leur", 2, 1, "8", 4, false),
                        new RegionPictureView.Tile("Roosendaal", 0, 2, "9", 5, false),
                        new RegionPictureView.Tile("Rucphen", 1, 2, "minder dan 5", 0, false),
                        new RegionPictureView.Tile("Zundert", 2, 2, "minder dan 5", 0, false)),
                List.of(new RegionPictureView.Ring(90, "10 km"), new RegionPictureView.Ring(190, "25 km")));
    }
}

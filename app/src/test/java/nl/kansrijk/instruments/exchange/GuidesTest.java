package nl.kansrijk.instruments.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.TextField;
import org.junit.jupiter.api.Test;

/** Documents of the guides in and out. */
class GuidesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void five_hundred_documents_come_out_as_they_went_in() {
        var dice = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            var document = document(dice);
            var out = Guides.exchange(read(document));
            out.remove("Kansrijk");
            assertThat(out).isEqualTo(document);
        }
    }

    @Test
    void what_the_guides_do_not_know_goes_along_under_our_own_name() {
        var one = read(document(new Random(7)));
        var again = Guides.read(Guides.exchange(one), Instrument.draft(one.id()), DAY);
        assertThat(again.texts()).isEqualTo(one.texts());
        assertThat(again.grounds()).isEqualTo(one.grounds());
        assertThat(again.supply()).isEqualTo(one.supply());
        assertThat(again.audience()).isEqualTo(one.audience());
        assertThat(again.practice()).isEqualTo(one.practice());
    }

    @Test
    void only_what_was_changed_here_goes_out_changed() {
        var document = document(new Random(3));
        var one = read(document);
        var texts = new LinkedHashMap<>(one.texts());
        texts.put(TextField.SUMMARY, "Nu anders");
        var changed = new Instrument(
                one.key(),
                texts,
                one.practice(),
                one.audience(),
                one.grounds(),
                one.supply(),
                one.keeping(),
                one.exchanged());
        var out = Guides.exchange(changed);
        out.remove("Kansrijk");
        var name = TextField.SUMMARY.exchanged(one.key().type());
        assertThat(new Document(out).text(name)).contains("Nu anders");
        var same = new LinkedHashMap<>(out);
        same.keySet().remove(name);
        assertThat(document).containsAllEntriesOf(same);
    }

    @Test
    void names_that_vary_are_read_all_the_same() {
        assertThat(read(Map.of("NaamInstrument", "A", "OmwWerkwijzeInstrument", "Zo"))
                        .text(TextField.METHOD))
                .isEqualTo("Zo");
        assertThat(read(Map.of("name", "A", "aim", "Doel", "summary", "Kort")).text(TextField.AIM))
                .isEqualTo("Doel");
        assertThat(read(Map.of("NaamInstrument", "A", "OmsAanmeldInstructies", "Bel"))
                        .text(TextField.APPLICATION))
                .isEqualTo("Bel");
        assertThat(read(Map.of("NaamInstrument", "A", "AantUrenIntensiteitPerWeek", "7,5"))
                        .practice()
                        .effort()
                        .hoursPerWeek())
                .contains(new BigDecimal("7.5"));
        var part =
                Map.of("NaamInstrument", "A", "InstrumentWerkgeversdienstverlening", Map.of("OmsInstrument", "Taken"));
        assertThat(read(part).key().type()).isEqualTo(Type.IT02);
        assertThat(read(part).text(TextField.DESCRIPTION)).isEqualTo("Taken");
    }

    @Test
    void an_old_implementation_form_is_read_by_its_name_and_its_code_alone_says_nothing() {
        var old = LocalDate.of(2022, 5, 1);
        assertThat(FormNames.code(Optional.of("Training"), Optional.of("UV01"), old))
                .contains("UV01");
        assertThat(FormNames.code(Optional.of("Vragenlijst"), Optional.of("UV03"), old))
                .contains("UV05");
        assertThat(FormNames.code(Optional.of("Werk/stage"), Optional.of("UV07"), old))
                .contains("UV04");
        assertThat(FormNames.code(Optional.of("Coaching"), Optional.of("UV05"), DAY))
                .contains("UV07");
        assertThat(FormNames.code(Optional.empty(), Optional.of("UV03"), old)).isEmpty();
        assertThat(FormNames.code(Optional.empty(), Optional.of("UV03"), DAY)).contains("UV03");
    }

    @Test
    void what_could_run_is_taken_out_and_simple_markup_stays() {
        assertThat(SafeText.clean(
                        "<p onclick=\"x()\">Dag</p><script>alert(1)</script><a href=\"javascript:x\">hier</a>"))
                .isEqualTo("<p>Dag</p>hier");
        assertThat(SafeText.clean("a <script>nooit dicht")).isEqualTo("a ");
        assertThat(SafeText.plain("<p>Een &amp; twee</p><ul><li>drie</li><li>vier</li></ul>"))
                .isEqualTo("Een & twee\ndrie\nvier");
        assertThat(SafeText.plain("5 < 6 en 7 > 6")).isEqualTo("5 < 6 en 7 > 6");
    }

    @Test
    void the_names_inside_the_guides_can_be_read_back() {
        var one = read(document(new Random(11)));
        var again = Guides.read(Guides.internal(one), Instrument.draft(one.id()), DAY);
        assertThat(again.tiles()).isEqualTo(one.tiles());
        assertThat(again.practice().effort()).isEqualTo(one.practice().effort());
        assertThat(again.text(TextField.NAME)).isEqualTo(one.name());
        assertThat(again.audience().needs()).isEqualTo(one.audience().needs());
    }

    private static Instrument read(Map<String, Object> document) {
        var id = GuideReading.number(new Document(document)).orElseGet(UUID::randomUUID);
        return Guides.read(document, Instrument.draft(id), DAY);
    }

    /** A document with some of everything, and something of a later version that nobody here knows. */
    private static Map<String, Object> document(Random dice) {
        var document = new LinkedHashMap<String, Object>();
        document.put("UuidInstrument", new UUID(dice.nextLong(), dice.nextLong()).toString());
        document.put("NaamInstrument", "Instrument " + dice.nextInt(1000));
        document.put("SlugInstrument", "instrument-" + dice.nextInt(1000));
        if (dice.nextBoolean()) document.put("IndPublicatieInstrument", dice.nextBoolean() ? "1" : "2");
        if (dice.nextBoolean())
            document.put("DatBPublicatieInstrument", "2026-01-0" + (1 + dice.nextInt(9)) + "T00:00:00");
        var part = new LinkedHashMap<String, Object>();
        for (var field : TextField.ofGuides())
            if (field != TextField.NAME && !field.exchanged(Type.IT01).isEmpty() && dice.nextInt(3) > 0)
                (dice.nextBoolean() ? part : document)
                        .put(field.exchanged(Type.IT01), "<p>" + field + " " + dice.nextInt(99) + "</p>");
        if (dice.nextBoolean()) document.put("InstrumentWerknemersdienstverlening", part);
        if (dice.nextBoolean()) document.put("DuurTraject", 1 + dice.nextInt(40));
        document.put("CdEenheidDuurTraject", "0" + (1 + dice.nextInt(4)));
        if (dice.nextBoolean())
            document.put(
                    "BedrTotaalKosten",
                    Map.of("CdMunteenheid", "EUR", "CdPositiefNegatief", "0", "WaardeBedr", dice.nextInt(9000)));
        document.put("Werklandschaptegel", pairs("Werklandschaptegel", GuideCodes.EVA_TILE, dice));
        document.put("Klantkenmerk", pairs("Klantkenmerk", GuideCodes.NEED, dice));
        if (dice.nextBoolean())
            document.put(
                    "Aanbieder",
                    Map.of("NaamAanbieder", "Bureau " + dice.nextInt(9), "Website", "https://voorbeeld.example"));
        if (dice.nextBoolean()) document.put("Beoordeling", List.of(Map.of("CijferAlgemeen", 1 + dice.nextInt(5))));
        if (dice.nextBoolean()) document.put("VanEenLatereVersie", Map.of("iets", List.of(1, 2, dice.nextInt(9))));
        return document;
    }

    private static List<Map<String, String>> pairs(String name, GuideCodes list, Random dice) {
        var pairs = new ArrayList<Map<String, String>>();
        for (var code : list.all())
            if (dice.nextInt(4) == 0) pairs.add(Map.of("Cd" + name, code, "Naam" + name, GuideCodes.name(code)));
        return pairs;
    }
}

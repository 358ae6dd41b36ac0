package nl.kansrijk.web.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Offering;
import nl.kansrijk.instruments.catalogue.Practice.Payer;
import nl.kansrijk.instruments.catalogue.Practice.Unit;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.instruments.editing.InstrumentForm;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.EditView.Part;

/** The questions of the form, with what was typed and what is wrong with it. */
record EditFields(Map<String, List<String>> values, List<FieldError> errors, Words words) {
    private static final int SHORT = 200;
    private static final int MOST = 999_999;
    private static final int LINES = 2000;

    List<Part> parts() {
        return List.of(
                part("what", what()),
                part(
                        "texts",
                        texts(
                                TextField.AIM,
                                TextField.DESCRIPTION,
                                TextField.METHOD,
                                TextField.DISTINCTIVE,
                                TextField.APPLICATION,
                                TextField.PAPERS,
                                TextField.RECIPE,
                                TextField.ADDITIONAL,
                                TextField.AGREEMENTS,
                                TextField.PARTNERS)),
                part("whom", whom()),
                part("how", how()),
                part("grounds", grounds()),
                part(
                        "client",
                        texts(
                                TextField.CLIENT_NAME,
                                TextField.CLIENT_GAIN,
                                TextField.CLIENT_DO,
                                TextField.CLIENT_TIME,
                                TextField.CLIENT_COST)),
                part("employer", texts(TextField.EMPLOYER)),
                part("own", texts(TextField.PRIVACY, TextField.OUTCOME)));
    }

    private Part part(String key, List<? extends Field> fields) {
        return new Part(words.say("supply.part." + key), List.copyOf(fields));
    }

    private List<Field> what() {
        var fields = new ArrayList<Field>(texts(TextField.NAME, TextField.SUMMARY));
        fields.add(select(
                "type", Arrays.stream(Type.values()).map(type -> option(type.name(), "supply.type." + type))));
        fields.add(select(
                "soort", Arrays.stream(Offering.values()).map(one -> option(one.name(), "supply.kind." + one))));
        fields.add(Field.Text.of(ask("aanbieder").sometimes(), value("aanbieder"), SHORT));
        fields.add(area("woorden"));
        fields.add(new Field.Date(ask("vanaf").optional(), value("vanaf"), "", ""));
        fields.add(new Field.Date(ask("totenmet").optional(), value("totenmet"), "", ""));
        return fields;
    }

    private List<Field> whom() {
        var fields = new ArrayList<Field>();
        fields.add(boxes("tegel", GuideCodes.EVA_TILE, GuideCodes.DENNIS_TILE));
        fields.add(boxes("kenmerk", GuideCodes.NEED));
        fields.add(boxes("doelgroep", GuideCodes.EVA_TARGET, GuideCodes.DENNIS_TARGET));
        fields.addAll(texts(TextField.FOR_WHOM, TextField.CONDITIONS));
        return fields;
    }

    private List<Field> how() {
        var fields = new ArrayList<Field>();
        fields.add(select("vorm", Stream.concat(Stream.of(none()), codes(GuideCodes.FORM))));
        fields.add(boxes("groepsvorm", GuideCodes.GROUP_FORM));
        fields.add(Field.Text.of(ask("uren").optional(), value("uren"), 6));
        fields.add(number("duur", 9999));
        fields.add(select(
                "eenheid", Arrays.stream(Unit.values()).map(unit -> option(unit.name(), "supply.unit." + unit))));
        fields.addAll(texts(TextField.DURATION, TextField.INTENSITY, TextField.LOCATION));
        fields.add(number("van", MOST));
        fields.add(number("tot", MOST));
        fields.add(select(
                "betaalt", Arrays.stream(Payer.values()).map(one -> option(one.name(), "supply.payer." + one))));
        fields.addAll(texts(TextField.COSTS));
        fields.add(number("plekken", 9999));
        fields.add(number("wachtweken", 260));
        fields.add(area("starts"));
        fields.add(Field.Text.of(ask("gebieden").optional(), value("gebieden"), SHORT));
        fields.add(select(
                "belasting", Stream.of("1", "2", "3", "4", "5").map(one -> option(one, "supply.burden." + one))));
        return fields;
    }

    private List<Field> grounds() {
        return List.of(
                area("wet"),
                area("nietals"),
                area("eerst"),
                area("nietsamen"),
                select(
                        "bewijs",
                        Arrays.stream(Letter.values()).map(one -> option(one.name(), "supply.evidence." + one))),
                Field.Text.of(ask("bron").sometimes(), value("bron"), 1000));
    }

    private List<Field> texts(TextField... fields) {
        return Arrays.stream(fields).map(this::text).toList();
    }

    private Field text(TextField field) {
        var name = InstrumentForm.name(field);
        var asked = Field.Ask.of(name, words.say("supply.text." + field));
        var ask = (field == TextField.NAME ? asked : asked.sometimes()).wrongAmong(errors, words);
        return field.longest() <= SHORT
                ? Field.Text.of(ask, value(name), field.longest())
                : new Field.Area(ask, value(name), field.longest() > 2000 ? 4 : 2, field.longest());
    }

    private Field.Ask ask(String name) {
        var ask = Field.Ask.of(name, words.say("supply.form." + name));
        var hint = "supply.form." + name + ".hint";
        return (words.knows(hint) ? ask.hinted(words.say(hint)) : ask).wrongAmong(errors, words);
    }

    private Field number(String name, int most) {
        return new Field.Number(ask(name).optional(), value(name), 0, most, "");
    }

    private Field area(String name) {
        return new Field.Area(ask(name).sometimes(), value(name), 2, LINES);
    }

    private Field select(String name, Stream<Field.Option> options) {
        return new Field.Select(ask(name), value(name), options.toList());
    }

    private Field boxes(String name, GuideCodes... lists) {
        return new Field.Checkboxes(
                ask(name).sometimes(),
                Set.copyOf(values.getOrDefault(name, List.of())),
                codes(lists).toList());
    }

    private Stream<Field.Option> codes(GuideCodes... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> list.all().stream())
                .map(code -> Field.Option.of(code, OfferWords.code(code, words)));
    }

    private Field.Option option(String value, String key) {
        return Field.Option.of(value, words.say(key));
    }

    private Field.Option none() {
        return Field.Option.of("", words.say("supply.form.none"));
    }

    private String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}

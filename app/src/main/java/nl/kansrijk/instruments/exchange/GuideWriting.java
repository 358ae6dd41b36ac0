package nl.kansrijk.instruments.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Practice.Span;
import nl.kansrijk.instruments.catalogue.TextField;

/**
 * An instrument as a document of the guides in exchange names. What came in with it and was not changed since goes out as it came.
 */
record GuideWriting(Instrument instrument) {
    private static final int CENTS = 2;

    /** The document in exchange names. */
    Map<String, Object> exchanged() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("UuidInstrument", instrument.id().toString());
        fields.put("CdTypeInstrument", instrument.key().type().name());
        fields.put("IndPublicatieInstrument", yes(instrument.keeping().active()));
        instrument.keeping().window().from().ifPresent(day -> fields.put("DatBPublicatieInstrument", day.toString()));
        instrument.keeping().window().to().ifPresent(day -> fields.put("DatEPublicatieInstrument", day.toString()));
        fields.put("IndCompleet", yes(Derived.complete(instrument)));
        fields.put("CdBereikInstrument", Derived.reach(instrument).code());
        texts(fields);
        practice(fields);
        audience(fields);
        fields.put("Aanbieder", Map.of("NaamAanbieder", instrument.keeping().provider()));
        fields.put(
                "InstrumentBeherendeOrganisatie",
                Map.of(
                        "NaamOrganisatie", instrument.keeping().owner().name(),
                        "CdTypeOrganisatie",
                                instrument.keeping().owner().party().code()));
        if (!instrument.keeping().registrations().isEmpty())
            fields.put(
                    "Registratiecode",
                    instrument.keeping().registrations().stream()
                            .map(one -> Map.of(
                                    "Registratiecode", one.code(),
                                    "LabelRegistratiecode", one.label(),
                                    "IndTonen", yes(one.displayed())))
                            .toList());
        return fields;
    }

    private void texts(Map<String, Object> fields) {
        for (var field : TextField.ofGuides()) {
            var name = field.exchanged(instrument.key().type());
            if (!name.isEmpty() && !instrument.text(field).isEmpty()) fields.put(name, instrument.text(field));
        }
    }

    private void practice(Map<String, Object> fields) {
        var practice = instrument.practice();
        if (!practice.form().isEmpty()) fields.put("Uitvoeringsvorm", pair("Uitvoeringsvorm", practice.form()));
        list(fields, "Groepsvorm", practice.groupForms());
        practice.effort().hoursPerWeek().ifPresent(hours -> fields.put("AantalUrenIntensiteitPerWeek", hours));
        practice.effort().total().ifPresent(span -> span(fields, span));
        Derived.hours(practice.effort()).ifPresent(hours -> fields.put("DuurTrajectInUren", hours));
        practice.cost()
                .toCents()
                .ifPresent(cents -> fields.put(
                        "BedrTotaalKosten",
                        Map.of(
                                "CdMunteenheid", "EUR",
                                "CdPositiefNegatief", "0",
                                "WaardeBedr",
                                        BigDecimal.valueOf(cents, CENTS)
                                                .stripTrailingZeros()
                                                .toPlainString())));
    }

    private static void span(Map<String, Object> fields, Span span) {
        fields.put("DuurTraject", span.value());
        fields.put("CdEenheidDuurTraject", span.unit().code());
    }

    private void audience(Map<String, Object> fields) {
        var audience = instrument.audience();
        list(fields, "Werklandschaptegel", audience.tiles());
        list(
                fields,
                "Klantkenmerk",
                audience.needs().stream().map(need -> need.code()).toList());
        list(fields, "Doelgroep", audience.targetGroups());
        list(fields, "Leeftijdsgroep", audience.ageGroups());
        list(fields, "Dienstverband", audience.employmentTypes());
        if (instrument.key().type() == Type.IT02) {
            fields.put("IndTijdelijkeRegeling", yes(audience.marks().temporary()));
            fields.put("IndLeerwerktraject", yes(audience.marks().learnWork()));
        }
    }

    private static void list(Map<String, Object> fields, String name, List<String> codes) {
        if (codes.isEmpty()) return;
        var pairs = new ArrayList<Map<String, String>>();
        codes.forEach(code -> pairs.add(pair(name, code)));
        fields.put(name, pairs);
    }

    private static Map<String, String> pair(String name, String code) {
        var pair = new LinkedHashMap<String, String>();
        pair.put("Cd" + name, code);
        pair.put("Naam" + name, GuideCodes.name(code));
        return pair;
    }

    private static String yes(boolean holds) {
        return holds ? "1" : "2";
    }

    /** The same in the names inside the guides. */
    Map<String, Object> internal() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("uuid", instrument.id().toString());
        fields.put("type", instrument.key().type().name());
        fields.put("is_active", instrument.keeping().active());
        for (var field : TextField.ofGuides())
            if (!instrument.text(field).isEmpty()) fields.put(field.internal(), instrument.text(field));
        var practice = instrument.practice();
        practice.effort().hoursPerWeek().ifPresent(hours -> fields.put("intensity_hours_per_week", hours));
        practice.effort().total().ifPresent(span -> {
            fields.put("total_duration_value", span.value());
            fields.put("total_duration_unit", span.unit().internal());
        });
        practice.cost().toCents().ifPresent(cents -> fields.put("total_costs", BigDecimal.valueOf(cents, CENTS)));
        if (!practice.form().isEmpty()) fields.put("implementation", coded(practice.form()));
        coded(fields, "group_forms", practice.groupForms());
        coded(fields, "tiles", instrument.tiles());
        coded(
                fields,
                "client_characteristics",
                instrument.audience().needs().stream().map(need -> need.code()).toList());
        coded(fields, "target_groups", instrument.audience().targetGroups());
        coded(fields, "age_groups", instrument.audience().ageGroups());
        coded(fields, "employment_types", instrument.audience().employmentTypes());
        fields.put("provider", Map.of("name", instrument.keeping().provider()));
        fields.put("organisation", Map.of("name", instrument.keeping().owner().name()));
        Optional.of(instrument.keeping().importMark())
                .filter(mark -> !mark.isEmpty())
                .ifPresent(mark -> fields.put("import_mark", mark));
        return fields;
    }

    private static void coded(Map<String, Object> fields, String name, List<String> codes) {
        if (!codes.isEmpty())
            fields.put(name, codes.stream().map(GuideWriting::coded).toList());
    }

    private static Map<String, String> coded(String code) {
        var pair = new LinkedHashMap<String, String>();
        pair.put("code", code);
        pair.put("name", GuideCodes.name(code));
        return pair;
    }
}

package nl.kansrijk.instruments.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Audience;
import nl.kansrijk.instruments.catalogue.Grounds;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.catalogue.Practice;
import nl.kansrijk.instruments.catalogue.Supply;
import nl.kansrijk.instruments.catalogue.TextField;
import org.springframework.stereotype.Component;

/** An instrument as it stands on its form, field by field. */
@Component
public class Filled {
    private static final int CENTS = 100;
    private final Instruments instruments;

    Filled(Instruments instruments) {
        this.instruments = instruments;
    }

    /** What each field shows. */
    public Map<String, List<String>> of(Instrument one) {
        var values = new HashMap<String, List<String>>();
        for (var field : TextField.values()) values.put(InstrumentForm.name(field), List.of(one.text(field)));
        values.put("type", List.of(one.key().type().name()));
        practice(values, one.practice());
        values.put("tegel", one.tiles());
        values.put(
                "kenmerk",
                one.audience().needs().stream().map(Audience.Need::code).toList());
        values.put("doelgroep", one.audience().targetGroups());
        grounds(values, one.grounds());
        supply(values, one.supply());
        values.put("aanbieder", List.of(one.keeping().provider()));
        values.put("vanaf", said(one.keeping().window().from()));
        values.put("totenmet", said(one.keeping().window().to()));
        return values;
    }

    private static void practice(Map<String, List<String>> values, Practice practice) {
        values.put("soort", List.of(practice.offering().name()));
        values.put("vorm", List.of(practice.form()));
        values.put("groepsvorm", practice.groupForms());
        values.put("uren", said(practice.effort().hoursPerWeek()));
        values.put("duur", said(practice.effort().total().map(Practice.Span::value)));
        values.put("eenheid", said(practice.effort().total().map(Practice.Span::unit)));
        values.put("van", said(practice.cost().fromCents().map(cents -> cents / CENTS)));
        values.put("tot", said(practice.cost().toCents().map(cents -> cents / CENTS)));
        values.put("betaalt", List.of(practice.cost().payer().name()));
    }

    private void grounds(Map<String, List<String>> values, Grounds grounds) {
        values.put("wet", lines(grounds.legal().stream().map(Filled::law)));
        values.put("nietals", lines(grounds.notWhen().stream().map(Grounds.NotWhen::words)));
        values.put("eerst", lines(names(grounds.requires())));
        values.put("nietsamen", lines(names(grounds.conflicts())));
        values.put("bewijs", List.of(grounds.evidence().letter().name()));
        values.put("bron", List.of(grounds.evidence().source()));
    }

    private static void supply(Map<String, List<String>> values, Supply supply) {
        values.put("plekken", said(supply.capacity()));
        values.put("wachtweken", said(supply.waitingWeeks()));
        values.put("starts", lines(supply.starts().stream().map(Object::toString)));
        values.put("gebieden", List.of(String.join(" ", supply.areas())));
        values.put("belasting", List.of(Integer.toString(supply.burden())));
        values.put("woorden", lines(supply.gains().words().stream()));
    }

    private Stream<String> names(List<UUID> others) {
        return others.stream().flatMap(id -> instruments.find(id).stream()).map(Instrument::name);
    }

    private static String law(Grounds.Legal law) {
        return law.article() + "; " + law.from()
                + law.to().map(last -> "; " + last).orElse("");
    }

    private static List<String> lines(Stream<String> lines) {
        return List.of(lines.collect(Collectors.joining("\n")));
    }

    private static List<String> said(Optional<?> value) {
        return value.map(one -> List.of(one.toString())).orElseGet(() -> List.of(""));
    }
}

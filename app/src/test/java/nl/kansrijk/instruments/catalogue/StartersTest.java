package nl.kansrijk.instruments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.plain.PlainText;
import org.junit.jupiter.api.Test;

class StartersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Instrument> ALL = Starters.shipped(DAY);

    @Test
    void fifty_four_instruments_ship_and_each_is_published() {
        assertThat(ALL).hasSize(54);
        assertThat(ALL.stream().map(Instrument::id).distinct()).hasSize(54);
        assertThat(ALL).allMatch(one -> Derived.state(one, DAY) == State.PUBLISHED);
    }

    @Test
    void each_of_them_would_pass_the_gate_for_publishing_but_for_an_owner_who_reviews_it() {
        assertThat(ALL.stream()
                        .filter(one -> !Quality.lacks(one).equals(List.of("REVIEW")))
                        .map(one -> one.name() + " " + Quality.lacks(one)))
                .isEmpty();
    }

    @Test
    void every_code_of_them_is_a_code_of_the_guides() {
        for (var one : ALL) {
            assertThat(one.tiles())
                    .as(one.name())
                    .allMatch(code -> GuideCodes.EVA_TILE.knows(code) || GuideCodes.DENNIS_TILE.knows(code));
            assertThat(one.audience().needs()).allMatch(need -> GuideCodes.NEED.knows(need.code()));
            assertThat(one.audience().targetGroups())
                    .allMatch(code -> GuideCodes.EVA_TARGET.knows(code) || GuideCodes.DENNIS_TARGET.knows(code));
            assertThat(one.practice().groupForms()).allMatch(GuideCodes.GROUP_FORM::knows);
            assertThat(GuideCodes.FORM.knows(one.practice().form())).isTrue();
        }
    }

    @Test
    void what_stands_on_law_of_today_stands_on_law_that_holds_today() {
        assertThat(ALL)
                .allSatisfy(one -> assertThat(one.grounds().legal())
                        .as(one.name())
                        .isNotEmpty()
                        .allMatch(law -> law.holdsOn(DAY)));
    }

    @Test
    void what_a_client_reads_is_plain() {
        var plain = PlainText.in(Locale.of("nl"));
        var hard = ALL.stream()
                .filter(one -> one.key().type() == Type.IT01)
                .flatMap(one -> Stream.concat(Stream.of(TextField.CLIENT_NAME), TextField.FOR_CLIENTS.stream())
                        .map(field -> one.text(field))
                        .filter(text -> !plain.read(text).passes())
                        .map(text -> text + " " + plain.read(text).findings()))
                .toList();
        assertThat(hard).isEmpty();
    }

    @Test
    void places_with_mixed_evidence_may_hold_people_and_money_may_have_been_paid_for_nothing() {
        assertThat(risky(Derived.Risk.LOCK_IN)).containsExactlyInAnyOrder("Werkervaringsplaats", "Participatieplaats");
        assertThat(risky(Derived.Risk.DEAD_WEIGHT))
                .containsExactlyInAnyOrder(
                        "Tijdelijke loonkostensubsidie van de gemeente", "Loonkostenvoordeel", "Stimuleringspremie");
    }

    private static List<String> risky(Derived.Risk risk) {
        return ALL.stream()
                .filter(one -> Derived.risk(one).equals(Optional.of(risk)))
                .map(Instrument::name)
                .toList();
    }

    @Test
    void no_instrument_is_an_obligation_in_disguise() {
        assertThat(ALL.stream().map(one -> one.texts().toString().toLowerCase(Locale.ROOT)))
                .noneMatch(text ->
                        text.contains("sanctie") || text.contains("maatregel") || text.contains("verplicht tot"));
    }

    @Test
    void money_for_employers_is_for_employers_and_help_for_people_is_for_people() {
        Set<String> forEmployers = ALL.stream()
                .filter(one -> one.key().type() == Type.IT02)
                .map(Instrument::name)
                .collect(Collectors.toSet());
        assertThat(forEmployers)
                .contains("Loonkostensubsidie", "No-riskpolis", "Loonkostenvoordeel")
                .hasSize(6);
    }
}

package nl.kansrijk.instruments.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.instruments.advice.Limits.Band;
import nl.kansrijk.instruments.advice.Need.Because;
import nl.kansrijk.instruments.catalogue.Described;
import nl.kansrijk.instruments.catalogue.Grounds;
import nl.kansrijk.instruments.catalogue.Grounds.Evidence;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Supply;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;

/** The score of domain f, in whole thousandths. */
class RankingTest {
    private static final Limits LIMITS = limits();

    @Test
    void what_is_needed_times_what_helps_times_evidence_less_burden_and_waiting() {
        var one = instrument(Letter.B, 4, 13);
        assertThat(ranking(Band.HIGH, Set.of()).score(one)).isEqualTo(720 - 500);
        assertThat(ranking(Band.LOW, Set.of()).score(one)).isEqualTo(720 - 400 - 500);
        assertThat(ranking(Band.MIDDLE, Set.of()).score(one)).isEqualTo(720 - 120 - 500);
    }

    @Test
    void stronger_evidence_comes_first_and_misuse_comes_last() {
        var scores = List.of(Letter.A, Letter.B, Letter.C, Letter.UNKNOWN, Letter.X).stream()
                .map(letter -> ranking(Band.HIGH, Set.of()).score(instrument(letter, 1, 0)))
                .toList();
        assertThat(scores).containsExactly(800L, 720L, 600L, 480L, 400L);
    }

    @Test
    void what_someone_would_rather_not_stands_lower_and_is_not_gone() {
        var one = instrument(Letter.A, 1, 0);
        assertThat(ranking(Band.HIGH, Set.of(one.id())).score(one)).isEqualTo(560);
    }

    @Test
    void the_order_of_equal_ones_is_the_same_every_time() {
        var first =
                new Recommendation(Described.plain().instrument(new UUID(1, 1), "Anders"), 10, List.of(), List.of());
        var second =
                new Recommendation(Described.plain().instrument(new UUID(0, 2), "Beter"), 10, List.of(), List.of());
        var best = new Recommendation(Described.plain().instrument(new UUID(0, 3), "Zeker"), 11, List.of(), List.of());
        assertThat(List.of(second, first, best).stream().sorted(Ranking.ORDER)).containsExactly(best, first, second);
    }

    private static Ranking ranking(Band headspace, Set<UUID> refused) {
        return new Ranking(Map.of("KK08", need()), LIMITS, headspace, refused, Set.of());
    }

    private static Need need() {
        var said = new Statement(
                UUID.randomUUID(),
                ClientId.random(),
                new Statement.Fact("SE_SEARCH", "", Value.Number.of(2)),
                new Source(Source.Type.DER, "", java.time.LocalDate.of(2026, 1, 5)),
                new Statement.Entry(
                        UserId.random(), java.time.Instant.EPOCH, Statement.Confidence.MID, Optional.empty()),
                Recognition.NONE,
                new Statement.Terms(Optional.empty(), ShareLevel.PRIVATE, 2));
        return new Need("KK08", 100, List.of(new Because(said, Optional.empty())));
    }

    private static Instrument instrument(Letter letter, int burden, int waiting) {
        var plain = Described.plain().instrument();
        var none = Grounds.NONE;
        var grounds = new Grounds(
                none.legal(),
                none.conditions(),
                none.notWhen(),
                none.requires(),
                none.conflicts(),
                new Evidence(letter, "Bron"),
                none.reported());
        var supply =
                new Supply(Optional.empty(), Optional.of(waiting), List.of(), List.of(), burden, Supply.NONE.gains());
        return new Instrument(
                plain.key(),
                plain.texts(),
                plain.practice(),
                plain.audience(),
                grounds,
                supply,
                plain.keeping(),
                plain.exchanged());
    }

    private static Limits limits() {
        var values = new HashMap<String, Long>();
        values.put("advice.preference.wished", 120L);
        values.put("advice.preference.refused", 70L);
        values.put("advice.stress.low", 100L);
        values.put("advice.stress.middle", 30L);
        values.put("advice.stress.high", 0L);
        values.put("advice.waitingWeeks", 26L);
        values.put("advice.evidence.A", 100L);
        values.put("advice.evidence.B", 90L);
        values.put("advice.evidence.C", 75L);
        values.put("advice.evidence.UNKNOWN", 60L);
        values.put("advice.evidence.X", 50L);
        return new Limits(values);
    }
}

package nl.kansrijk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.post.Letter.Channel;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class WordingTest {
    @Autowired
    Wording wording;

    @Autowired
    TestRegion region;

    private final Map<String, String> facts = Map.of(
            "time",
            "2026-12-01T10:00",
            "where",
            "key:post.appointment.where.OFFICE",
            "place",
            "Balie 3",
            "minutes",
            "60",
            "with",
            "");

    @Test
    void a_moment_is_written_out_in_the_language_of_who_reads() {
        assertThat(written(Channel.SMS, "nl"))
                .contains("dinsdag 1 december 2026, 10:00 uur", "Wij spreken elkaar op kantoor. Balie 3");
        assertThat(written(Channel.SMS, "en")).contains("Tuesday 1 December 2026", "We meet at the office. Balie 3");
    }

    @Test
    void each_way_has_its_own_words_and_a_way_without_has_the_general_ones() {
        assertThat(written(Channel.MAIL, "nl")).startsWith("Goedendag,");
        assertThat(written(Channel.SMS, "nl")).doesNotContain("\n");
        assertThat(written(Channel.INBOX, "nl")).startsWith("Uw afspraak is op");
    }

    @Test
    void a_colleague_is_called_by_name_and_one_who_left_by_none() {
        var colleague = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        var named = wording.of(
                "post.appointment-offered",
                Map.of("with", "user:" + colleague.user().value()),
                Channel.SMS,
                Locale.of("nl"));
        assertThat(named.text()).contains("u Test spreekt");
        var gone = wording.of(
                "post.appointment-offered", Map.of("with", "user:" + UUID.randomUUID()), Channel.SMS, Locale.of("nl"));
        assertThat(gone.text()).doesNotContain("user:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointment-planned",
                "appointment-offered",
                "appointment-ask",
                "appointment-reminder",
                "appointment-moved",
                "appointment-cancelled",
                "report-urgent"
            })
    void no_subject_says_anything_personal_and_nothing_stays_unfilled(String template) {
        for (var channel : Channel.values())
            for (var language : List.of("nl", "en")) {
                var written = wording.of("post." + template, facts, channel, Locale.of(language));
                assertThat(written.subject()).doesNotContain("{", "Balie", "2026", "post.");
                assertThat(written.text()).doesNotContain("{", "post.", "key:").isNotBlank();
            }
    }

    private String written(Channel channel, String language) {
        return wording.of("post.appointment-planned", facts, channel, Locale.of(language))
                .text();
    }
}

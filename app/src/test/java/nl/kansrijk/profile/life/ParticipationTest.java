package nl.kansrijk.profile.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Glance;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Shape;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ClientId SOMEONE = ClientId.random();

    @Test
    void who_cares_for_someone_or_volunteers_stands_on_unpaid_work() {
        assertThat(now("life:family-care", "CARE", 12).step()).isEqualTo(4);
        assertThat(now("life:club-canteen", "VOLUNTEER", 12).step()).isEqualTo(4);
        assertThat(now("life:club-canteen", "VOLUNTEER", 12).because()).containsExactly("life:club-canteen");
    }

    @Test
    void paid_work_is_higher_and_with_a_job_coach_one_step_lower() {
        assertThat(now("esco:o:1", "EMPLOYED", 12).step()).isEqualTo(6);
        var file = new Told().doing("esco:o:1", "EMPLOYED", 12).says("FN_HELP", "JOB_COACH", new Value.Present());
        assertThat(Participation.on(file.file(), TODAY).step()).isEqualTo(5);
    }

    @Test
    void what_ended_no_longer_counts_today_but_counted_then() {
        var file = new Told()
                .doing("esco:o:1", "EMPLOYED", 24)
                .says("HS_EXP_UNTIL", "esco:o:1", new Value.Day(TODAY.minusMonths(8)))
                .file();
        assertThat(Participation.on(file, TODAY).known()).isFalse();
        assertThat(Participation.on(file, TODAY.minusMonths(10)).step()).isEqualTo(6);
    }

    @Test
    void who_began_to_volunteer_this_summer_rose_in_half_a_year() {
        var file = new Told()
                .doing("life:gardening", "HOBBY", 36)
                .doing("life:food-bank", "VOLUNTEER", 3)
                .file();
        var before = Participation.on(file, TODAY.minusMonths(6));
        assertThat(before.step()).isEqualTo(3);
        assertThat(Participation.on(file, TODAY).risenSince(before)).isTrue();
    }

    @Test
    void what_someone_does_in_a_usual_week_counts_and_looking_for_work_is_not_taking_part() {
        var file = new Told()
                .says("ACT_WEEK", "CLUB", new Value.Present())
                .says("ACT_WEEK", "CARE", new Value.Present())
                .says("ACT_WEEK", "SEARCHING", new Value.Present())
                .file();
        var now = Participation.on(file, TODAY);
        assertThat(now.step()).isEqualTo(4);
        assertThat(now.because()).containsExactly("ACT_WEEK:CARE", "ACT_WEEK:CLUB");
    }

    @Test
    void silence_is_not_known_and_never_a_low_step() {
        var nothing = Participation.on(new Told().file(), TODAY);
        assertThat(nothing.known()).isFalse();
        assertThat(now("life:household", "HOUSEHOLD", 120).known()).isFalse();
        assertThat(now("life:food-bank", "VOLUNTEER", 12).risenSince(nothing)).isFalse();
    }

    private static Participation now(String item, String kind, int months) {
        return Participation.on(new Told().doing(item, kind, months).file(), TODAY);
    }

    /** What someone told, as a file. */
    private static final class Told {
        private final List<ClientFile.Entry> entries = new ArrayList<>();

        Told doing(String item, String kind, int months) {
            return says("HS_EXP", item, Value.Number.of(months)).says("HS_EXP_KIND", item, new Value.Code(kind));
        }

        Told says(String characteristic, String item, Value value) {
            var said = new Statement(
                    UUID.randomUUID(),
                    SOMEONE,
                    new Statement.Fact(characteristic, item, value),
                    Source.self(TODAY),
                    new Statement.Entry(UserId.random(), Instant.EPOCH, Statement.Confidence.MID, Optional.empty()),
                    Recognition.NONE,
                    new Statement.Terms(Optional.empty(), ShareLevel.CHAIN, 1));
            entries.add(new ClientFile.Entry(line(characteristic), said, true, Optional.empty(), Optional.empty()));
            return this;
        }

        ClientFile file() {
            var panel = new ClientFile.PanelView(Panel.KAN, 100, entries);
            return new ClientFile(
                    SOMEONE, new TenantId(1), Optional.empty(), Glance.NOTHING, List.of(panel), List.of());
        }

        private static Characteristic line(String code) {
            return new Characteristic(
                    code,
                    Panel.KAN,
                    DataGroup.SKILLS_WISHES,
                    new Shape(Characteristic.Kind.PRESENT, "-", "any*"),
                    new Characteristic.Rules(ShareLevel.CHAIN, 24, 1, java.util.Map.of()),
                    false,
                    Optional.empty(),
                    java.util.Set.of());
        }
    }
}

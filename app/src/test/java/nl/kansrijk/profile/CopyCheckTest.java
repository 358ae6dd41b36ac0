package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.profile.FileCopy.About;
import nl.kansrijk.profile.FileCopy.Answered;
import nl.kansrijk.profile.FileCopy.Line;
import nl.kansrijk.profile.FileCopy.Terms;
import nl.kansrijk.profile.FileCopy.Voice;
import nl.kansrijk.profile.FileCopy.Who;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.Codes;
import org.junit.jupiter.api.Test;

class CopyCheckTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private final CopyCheck check = new CopyCheck(new Characteristics(), new OpenItems(new Codes()));

    @Test
    void a_file_that_follows_the_catalogue_has_nothing_wrong() {
        var answered = new Answered(FIRST, 1, Status.RECOGNISED, "Klopt", NOW);
        assertThat(wrong(List.of(line(FIRST), following(SECOND, FIRST)), List.of(answered)))
                .isEmpty();
    }

    @Test
    void a_person_without_a_name_is_nobody() {
        var copy = new FileCopy(who(" "), false, Optional.empty(), List.of(), List.of());
        assertThat(check.wrong(copy)).extracting(Reason::key).containsExactly("dossier.wrong.name");
    }

    @Test
    void each_mistake_says_which_line_it_is() {
        var nonsense = line(SECOND, "LD_NOPE", "L2", "");
        assertThat(wrong(List.of(line(FIRST), nonsense), List.of()))
                .containsExactly(new Reason("dossier.wrong.line", java.util.Map.of("number", "2", "what", "LD_NOPE")));
    }

    @Test
    void a_line_twice_is_said_as_such() {
        assertThat(keys(List.of(line(FIRST), line(FIRST)))).containsExactly("dossier.wrong.twice");
    }

    @Test
    void a_line_follows_one_that_stands_before_it_and_never_itself() {
        assertThat(keys(List.of(following(FIRST, SECOND), line(SECOND)))).containsExactly("dossier.wrong.follows");
        assertThat(keys(List.of(following(FIRST, FIRST)))).containsExactly("dossier.wrong.follows");
    }

    @Test
    void a_value_outside_the_scale_of_another_kind_or_with_too_long_a_source_does_not_fit() {
        for (var wrong : List.of(
                line(FIRST, "LD_FIN", "L77", ""),
                line(FIRST, "LD_FIN", "Tveel", ""),
                line(FIRST, "LD_FIN", "", ""),
                line(FIRST, "LD_FIN", "L2", "x".repeat(201))))
            assertThat(keys(List.of(wrong))).containsExactly("dossier.wrong.line");
        assertThat(keys(List.of(line(FIRST, "LD_FIN", "L2", "x".repeat(200))))).isEmpty();
    }

    @Test
    void an_answer_is_about_a_line_of_the_file_counted_from_one_and_given_once() {
        var lines = List.of(line(FIRST));
        assertThat(wrong(lines, List.of(answer(SECOND, 1)))).hasSize(1);
        assertThat(wrong(lines, List.of(answer(FIRST, 0)))).hasSize(1);
        assertThat(wrong(lines, List.of(answer(FIRST, 1), answer(FIRST, 1)))).hasSize(1);
        assertThat(wrong(lines, List.of(answer(FIRST, 1), answer(FIRST, 2)))).isEmpty();
    }

    @Test
    void own_words_to_an_answer_have_at_most_a_thousand_signs() {
        var lines = List.of(line(FIRST));
        assertThat(wrong(lines, List.of(new Answered(FIRST, 1, Status.PARTLY, "x".repeat(1000), NOW))))
                .isEmpty();
        assertThat(wrong(lines, List.of(new Answered(FIRST, 1, Status.PARTLY, "x".repeat(1001), NOW))))
                .extracting(Reason::key)
                .containsExactly("dossier.wrong.answer");
    }

    private List<String> keys(List<Line> said) {
        return wrong(said, List.of()).stream().map(Reason::key).toList();
    }

    private List<Reason> wrong(List<Line> said, List<Answered> answers) {
        return check.wrong(new FileCopy(who("Marja Visser"), false, Optional.empty(), said, answers));
    }

    private static Answered answer(UUID statement, int number) {
        return new Answered(statement, number, Status.DISPUTED, "", NOW);
    }

    private static Line line(UUID id) {
        return line(id, "LD_FIN", "L2", "");
    }

    private static Line line(UUID id, String characteristic, String value, String ref) {
        return line(id, new About(characteristic, "", value), ref, Optional.empty());
    }

    private static Line following(UUID id, UUID before) {
        return line(id, new About("LD_FIN", "", "L3"), "", Optional.of(before));
    }

    private static Line line(UUID id, About about, String ref, Optional<UUID> follows) {
        var voice = new Voice(Source.Type.SELF, ref, LocalDate.of(2026, 3, 1), NOW, Confidence.MID, follows);
        return new Line(id, about, voice, new Terms(Optional.empty(), ShareLevel.TEAM));
    }

    private static Who who(String name) {
        return new Who(UUID.randomUUID(), name, LocalDate.of(1980, 1, 1), "", "", "", "nl", "PHONE");
    }
}

package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.matching.Because.Stopped;
import nl.kansrijk.matching.WhyLine.Kind;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.Skills;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhyTest extends MatchingHouse {
    @Autowired
    Why why;

    @Autowired
    Skills skills;

    @Test
    void who_can_only_something_alike_is_not_told_to_be_able_to_do_the_work_of_day_one() {
        var like = skills.like(Drafts.PICKING, 1).getFirst();
        var client = starter(first("HS_SKILL", like.code().value(), new Value.Level(3)));
        var table = explained(client, Weighing.asIs());
        assertThat(like.permille()).isGreaterThanOrEqualTo(600);
        assertThat(table.dayOnePercent()).hasValue(0);
        assertThat(table.alikePercent()).isEqualTo(100);
        assertThat(line(table, "day-one").said().because().key()).isEqualTo("matching.because.day-one.alike");
        assertThat(line(table, "learnable").said().because().key()).isEqualTo("matching.because.learnable.alike");
    }

    @Test
    void work_of_which_nothing_is_sure_yet_is_to_be_learned_and_no_plus() {
        var table = explained(starter(), Weighing.asIs());
        assertThat(line(table, "learnable").kind()).isEqualTo(WhyLine.Kind.BRIDGE);
        assertThat(line(table, "learnable").said().because().facts()).containsEntry("weeks", "4");
        assertThat(table.pluses()).noneMatch(line -> line.criterion().equals("learnable"));
    }

    @Test
    void every_line_says_what_is_asked_what_is_brought_and_what_follows() {
        var table = explained(picker(), Weighing.asIs());
        assertThat(table.conditions()).extracting(WhyLine::criterion).startsWith("hours", "days", "travel");
        assertThat(table.merits()).allSatisfy(line -> {
            assertThat(line.said().name().key()).startsWith("matching.name.");
            assertThat(line.said().because().key()).startsWith("matching.");
        });
        assertThat(table.standing()).isEqualTo(Standing.NOW);
        assertThat(table.bars().jobForPerson().wordKey()).startsWith("matching.bar.");
    }

    @Test
    void the_same_competency_code_stands_on_both_sides() {
        var client = picker(first("SS_COMP", "24105", new Value.Code("1")));
        var line = line(explained(client, Weighing.asIs()), "competency:24105");
        assertThat(line.said().asks().key()).isEqualTo("matching.asks.competency.3");
        assertThat(line.said().has().key()).isEqualTo("matching.has.mastery.good");
        assertThat(line.said().name().facts()).containsEntry("what", "key:taxonomy.competence.24105");
    }

    @Test
    void what_nobody_said_is_a_question_and_never_a_stop() {
        var silent = client(first("AV_HOURS_MAX", "", Value.Number.of(32)));
        var table = explained(silent, Weighing.asIs());
        assertThat(table.conditions()).noneMatch(line -> line.kind() == Kind.STOP);
        assertThat(line(table, "travel").kind()).isEqualTo(Kind.ASK);
        assertThat(line(table, "travel").said().because().key()).isEqualTo("matching.ask.person.travel");
    }

    @Test
    void a_wish_is_named_as_it_was_chosen_and_never_by_a_wider_word() {
        var picking = "esco:o:cd94def5-3442-4c2e-ae3d-0761a3008bcb";
        var warehouse = "esco:o:bea705fe-06ac-4147-b8e0-6e8ac1208d8f";
        var forklift = "esco:o:eeac6251-1974-42f5-91ed-513c6c883755";
        var near = explained(picker(first("WISH_OCC", warehouse, new Value.Present())), Weighing.asIs());
        assertThat(line(near, "wish-sector").said().because().key()).isEqualTo("matching.because.wish-sector.near");
        assertThat(line(near, "wish-sector").said().because().facts()).containsEntry("what", warehouse);
        assertThat(line(near, "wish-occupation").kind()).isEqualTo(Kind.ASK);
        var far = explained(picker(first("WISH_OCC", forklift, new Value.Present())), Weighing.asIs());
        assertThat(line(far, "wish-sector").value()).isZero();
        var sector = explained(picker(first("WISH_SECTOR", "H", new Value.Present())), Weighing.asIs());
        assertThat(line(sector, "wish-sector").said().because().facts()).containsEntry("what", "key:taxonomy.sector.H");
        var same = explained(picker(first("WISH_OCC", picking, new Value.Present())), Weighing.asIs());
        assertThat(Highlights.pluses(same.merits()))
                .extracting(WhyLine::criterion)
                .doesNotContain("wish-sector");
    }

    @Test
    void what_someone_likes_to_do_is_named() {
        var table = explained(picker(first("SS_TALENT", "DOING", new Value.Present())), Weighing.asIs());
        assertThat(line(table, "wish-tasks").said().because().facts())
                .containsEntry("what", "key:characteristic.SS_TALENT.item.DOING");
        assertThat(line(table, "wish-tasks").said().has().key()).isEqualTo("matching.has.wishes");
    }

    @Test
    void a_characteristic_switched_off_counts_for_nothing() {
        var client = picker(first("SS_COMP", "24105", new Value.Code("1")));
        var table = explained(client, Weighing.asIs().without("competency:24105"));
        assertThat(line(table, "competency:24105").share()).isZero();
    }

    @Test
    void too_little_dutch_tells_which_course_helps() {
        var drafts = nl.kansrijk.employers.Drafts.orderPicker(stall.firm().id());
        assertThat(drafts.asked().languages()).isNotEmpty();
        var client = picker(first("HS_LANG_NL", "READING", new Value.Code("A1")));
        var line = line(explained(client, Weighing.asIs()), "language:reading");
        assertThat(line.kind()).isEqualTo(Kind.BRIDGE);
        assertThat(line.said().because().facts()).containsEntry("has", "A1").containsEntry("asks", "A2");
    }

    @Test
    void about_a_person_who_rests_nothing_is_explained_but_that() {
        var client = picker();
        pause(client);
        assertThat(answer(client, Weighing.asIs()))
                .isEqualTo(new Stopped(nl.kansrijk.shared.Reason.of("matching.stopped.paused")));
    }

    @Test
    void explaining_asks_for_a_passage_about_this_person() {
        var client = picker();
        assertThatThrownBy(() -> listing(
                        matcher,
                        Permission.CANDIDATES,
                        passage -> why.pair(client, orderPicker, Weighing.asIs(), passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WhyLine line(Explained table, String criterion) {
        return List.of(table.conditions(), table.merits()).stream()
                .flatMap(List::stream)
                .filter(line -> line.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private Explained explained(ClientId client, Weighing weighing) {
        return (Explained) answer(client, weighing);
    }

    private Because answer(ClientId client, Weighing weighing) {
        return with(
                matcher,
                Permission.PROPOSE,
                client,
                passage -> why.pair(client, orderPicker, weighing, passage).orElseThrow());
    }
}

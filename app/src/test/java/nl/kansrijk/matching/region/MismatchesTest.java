package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Task;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Question;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Top;
import nl.kansrijk.matching.region.Mismatch.Cause;
import nl.kansrijk.matching.region.Mismatch.Kind;
import nl.kansrijk.profile.Value;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MismatchesTest extends RegionQuestions {
    @Autowired
    Mismatches mismatches;

    @Test
    void the_three_commonest_reasons_come_with_their_counts_and_what_helps() {
        for (int i = 0; i < 3; i++) starter();
        for (int i = 0; i < 2; i++)
            picker(first("AV_HOURS_MIN", "", Value.Number.of(4)), first("AV_HOURS_MAX", "", Value.Number.of(8)));
        picker(first("WISH_NOT", "H", new Value.Present()));
        picker();
        var why = why(orderPicker);
        assertThat(why.near().inReach()).isEqualTo(7);
        assertThat(why.near().now()).isEqualTo(1);
        assertThat(why.causes()).extracting(Cause::condition).containsExactly("day-one", "hours", "not-sector");
        assertThat(why.causes()).extracting(Cause::kind).containsExactly(Kind.ASK, Kind.BRIDGE, Kind.STOP);
        assertThat(why.causes().getFirst().figures()).isEqualTo(new Mismatch.Figures(3, 3));
        assertThat(why.causes().getFirst().help()).isEmpty(); // a course answers no question
    }

    @Test
    void
            who_was_asked_and_cannot_do_it_is_another_reason_than_who_was_never_asked_and_a_training_helps_only_the_first() {
        for (int i = 0; i < 3; i++) learner();
        for (int i = 0; i < 2; i++) starter();
        var causes = why(orderPicker).causes();
        assertThat(causes).extracting(Cause::condition).containsExactly("day-one", "day-one");
        assertThat(causes).extracting(Cause::kind).containsExactly(Kind.BRIDGE, Kind.ASK);
        var help = causes.getFirst().help().orElseThrow();
        assertThat(help.opener().code()).isEqualTo("training.orderpicken");
        assertThat(help.people()).isEqualTo(3);
        assertThat(causes.getLast().help()).isEmpty();
    }

    @Test
    void of_the_tasks_of_day_one_the_one_that_most_people_miss_is_named() {
        var both = opened(pickingAndPacking());
        for (int i = 0; i < 2; i++) learner(first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)));
        learner(first("HS_SKILL", Drafts.PACKING.value(), new Value.Level(2)));
        picker(first("AV_HOURS_MIN", "", Value.Number.of(4)), first("AV_HOURS_MAX", "", Value.Number.of(8)));
        var causes = why(both).causes();
        assertThat(causes.stream().filter(one -> one.condition().equals("hours")))
                .allMatch(one -> one.task().isEmpty());
        assertThat(causes.stream().filter(one -> one.condition().equals("day-one")))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.task().orElseThrow().facts()).containsEntry("what", Drafts.PACKING.value()));
    }

    /** Both tasks are needed on day one. */
    private Draft pickingAndPacking() {
        var usual = Drafts.orderPicker(stall.firm().id());
        return new Draft(
                usual.head(),
                List.of(
                        new Task("Verzamelen", Drafts.PICKING, 50, true, 2, ""),
                        new Task("Inpakken", Drafts.PACKING, 50, true, 2, "")),
                usual.asked(),
                usual.work(),
                usual.loads(),
                usual.inclusion(),
                usual.growth(),
                usual.application());
    }

    @Test
    void who_is_to_be_asked_and_who_cannot_are_counted_apart_and_take_the_place_of_one_reason_of_three() {
        learner();
        starter();
        picker(first("AV_HOURS_MIN", "", Value.Number.of(4)), first("AV_HOURS_MAX", "", Value.Number.of(8)));
        picker(first("WISH_NOT", "H", new Value.Present()));
        assertThat(why(orderPicker).causes())
                .extracting(Cause::condition)
                .containsExactly("day-one", "day-one", "hours", "not-sector");
    }

    @Test
    void a_reason_that_one_action_takes_away_stands_before_a_commoner_one_that_needs_more() {
        for (int i = 0; i < 3; i++)
            picker(
                    first("AV_HOURS_MIN", "", Value.Number.of(4)),
                    first("AV_HOURS_MAX", "", Value.Number.of(8)),
                    first("WISH_NOT", "H", new Value.Present()));
        picker(first("MOB_MAX_MIN", "", Value.Number.of(1)), first("ID_ADDRESS_PC4", "", Value.Number.of(4881)));
        var causes = why(orderPicker).causes();
        assertThat(causes).extracting(Cause::condition).containsExactly("travel", "hours", "not-sector");
        assertThat(causes).extracting(one -> one.figures().people()).containsExactly(1, 3, 3);
    }

    @Test
    void every_count_is_what_the_list_of_this_vacancy_says_of_its_conditions() {
        starter();
        picker(first("AV_HOURS_MAX", "", Value.Number.of(16)), first("AV_HOURS_MIN", "", Value.Number.of(8)));
        picker(first("ID_ADDRESS_PC4", "", Value.Number.of(4881)));
        starter(first("WISH_NOT", "H", new Value.Present()));
        var reach = new Reach(Set.of(rucphen.id().value()), Share.CHAIN);
        var demand = index.vacancy(orderPicker).orElseThrow();
        var listed = index.region()
                .whyEmpty(demand, reach, Question.now(Top.of(50), 0).within(Ground.RING_KM));
        var why = why(orderPicker);
        assertThat(why.near().inReach()).isEqualTo(listed.inReach());
        var most = listed.failed().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .toList();
        assertThat(why.causes()).extracting(one -> one.figures().people()).isEqualTo(most);
        why.causes().forEach(cause -> {
            assertThat(cause.figures().people()).isEqualTo(listed.failed().get(cause.condition()));
            assertThat(cause.figures().only()).isEqualTo(listed.failedOnly().getOrDefault(cause.condition(), 0));
        });
    }

    @Test
    void a_vacancy_with_too_few_candidates_gets_a_proposal_for_a_group_training() {
        for (int i = 0; i < 6; i++) learner();
        assertThat(ready(mismatches.withoutCandidates(ground(matcher))).nobody())
                .containsExactly(orderPicker);
        var group = ready(mismatches.groups(ground(matcher))).getFirst();
        assertThat(group.opener().code()).isEqualTo("training.orderpicken");
        assertThat(group.people()).isEqualTo(6);
        assertThat(group.vacancies()).containsExactly(orderPicker);
    }

    @Test
    void everyone_is_counted_also_beyond_fifty_vacancies_and_as_the_first_question_counts_them() {
        for (int i = 0; i < 51; i++) opened(Drafts.titled(stall.firm().id(), "Nog een orderpicker"));
        var now = ready(regions.unlocked(ground(matcher))).now();
        var lacking = ready(mismatches.withoutCandidates(ground(matcher)));
        assertThat(lacking.nobody()).hasSize(52).hasSize(now.vacancies() - now.withCandidate());
        picker();
        assertThat(ready(mismatches.withoutCandidates(ground(matcher))).few()).hasSize(52);
    }

    @Test
    void what_keeps_nobody_away_by_itself_is_told_together_with_what_else_does() {
        for (int i = 0; i < 2; i++)
            picker(
                    first("AV_HOURS_MIN", "", Value.Number.of(4)),
                    first("AV_HOURS_MAX", "", Value.Number.of(8)),
                    first("WISH_NOT", "H", new Value.Present()));
        var hours = why(orderPicker).causes().getFirst();
        assertThat(hours.figures().only()).isZero();
        assertThat(hours.together().orElseThrow().people()).isEqualTo(2);
        assertThat(hours.together().orElseThrow().other().key()).contains("not-sector");
    }

    @Test
    void looking_further_is_counted_only_where_more_people_fit() {
        picker();
        assertThat(why(orderPicker).near().wider()).isZero();
        picker(first("ID_ADDRESS_PC4", "", Value.Number.of(4381)), first("MOB_MAX_MIN", "", Value.Number.of(120)));
        var near = why(orderPicker).near();
        assertThat(near.wider()).isEqualTo(within(50) - within(25));
    }

    private int within(int km) {
        var reach = new Reach(Set.of(rucphen.id().value()), Share.CHAIN);
        var question = Question.now(Top.of(50), 0).within(km);
        return index.region()
                .fits(index.vacancy(orderPicker).orElseThrow(), reach, question)
                .size();
    }

    @Test
    void one_vacancy_alone_gives_the_same_reasons_at_once_and_leaves_one_run_record() {
        for (int i = 0; i < 3; i++) starter();
        picker(first("AV_HOURS_MIN", "", Value.Number.of(4)), first("AV_HOURS_MAX", "", Value.Number.of(8)));
        assertThat(mismatches.reason(ground(matcher), orderPicker)).contains(why(orderPicker));
        assertThat(mismatches.reason(ground(matcher), VacancyId.random())).isEmpty();
    }

    @Test
    void with_five_candidates_a_vacancy_is_no_longer_without() {
        for (int i = 0; i < Mismatches.FEW; i++) picker();
        assertThat(ready(mismatches.withoutCandidates(ground(matcher)))).isEqualTo(new Lacking(List.of(), List.of()));
        assertThat(ready(mismatches.groups(ground(matcher)))).isEmpty();
    }

    @Test
    void vacancies_that_are_not_within_reach_are_left_out() {
        assertThat(ready(mismatches.reasons(ground(matcher), List.of(VacancyId.random()))))
                .isEmpty();
        var second = opened(Drafts.titled(stall.firm().id(), "Nog een orderpicker"));
        assertThat(ready(mismatches.reasons(ground(matcher), List.of(second, orderPicker))))
                .extracting(Mismatch::vacancy)
                .containsExactly(second, orderPicker);
    }

    private Mismatch why(VacancyId vacancy) {
        return ready(mismatches.reasons(ground(matcher), List.of(vacancy))).getFirst();
    }
}

package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.matching.WhatFits.Openings;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhatFitsTest extends MatchingHouse {
    @Autowired
    WhatFits whatFits;

    @Test
    void a_person_sees_at_most_three_openings() {
        moreVacancies(4);
        var client = picker();
        var self = region.self(rucphen, client);
        assertThat(openings(self, Permission.OWN_CHANCES, client, Wish.now()).page())
                .hasSize(3);
    }

    @Test
    void a_case_manager_sees_pages_of_ten_with_the_same_anatomy() {
        moreVacancies(11);
        var client = picker();
        var first = openings(caseManager, Permission.CLIENT_CHANCES, client, Wish.now());
        assertThat(first.page()).hasSize(10);
        assertThat(first.counts()).containsEntry(Standing.NOW, 12).containsEntry(Standing.ASK, 0);
        assertThat(first.page().getFirst().chance().why().pluses()).isNotEmpty();
        var second = openings(
                caseManager, Permission.CLIENT_CHANCES, client, Wish.now().page(2));
        assertThat(second.page()).extracting(one -> one.chance().place()).containsExactly(11, 12);
    }

    @Test
    void a_person_who_rests_from_matching_gets_none_and_is_told_it_rests() {
        var client = picker();
        pause(client);
        soon().until(() -> index.person(client).isEmpty());
        var openings = openings(caseManager, Permission.CLIENT_CHANCES, client, Wish.now());
        assertThat(openings.page()).isEmpty();
        assertThat(openings.resting()).isTrue();
    }

    @Test
    void vacancies_of_another_region_are_not_in_the_question() {
        var client = picker();
        var other = market.stall("Elders");
        var id = nl.kansrijk.employers.VacancyId.random();
        market.writing(
                other.accountManager(),
                passage -> vacancies.open(id, Drafts.orderPicker(other.firm().id()), passage));
        soon().until(() -> index.vacancy(id).isPresent());
        var found = openings(caseManager, Permission.CLIENT_CHANCES, client, Wish.now());
        assertThat(found.page()).extracting(one -> one.vacancy().id()).containsExactly(orderPicker);
    }

    @Test
    void work_that_asks_a_question_first_is_not_counted_among_what_fits_now() {
        var client = starter();
        var now = openings(caseManager, Permission.CLIENT_CHANCES, client, Wish.now());
        assertThat(now.page()).isEmpty();
        assertThat(now.counts()).containsEntry(Standing.NOW, 0).containsEntry(Standing.ASK, 1);
        var asked = openings(
                caseManager, Permission.CLIENT_CHANCES, client, Wish.now().askingFirst());
        assertThat(asked.page())
                .extracting(one -> one.chance().why().standing())
                .containsExactly(Standing.ASK);
    }

    private void moreVacancies(int number) {
        IntStream.range(0, number)
                .forEach(n -> opened(Drafts.titled(stall.firm().id(), "Orderpicker " + n)));
    }

    private Openings openings(Actor actor, Permission permission, ClientId client, Wish wish) {
        return with(actor, permission, client, passage -> whatFits.forClient(client, wish, Set.of(), passage));
    }
}

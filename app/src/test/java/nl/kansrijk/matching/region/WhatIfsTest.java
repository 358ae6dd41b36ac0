package nl.kansrijk.matching.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Task;
import nl.kansrijk.engine.Reach;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Weights;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.SkillCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WhatIfsTest extends RegionQuestions {
    private static final Change FURTHER = new Change(10, 0, 0, Optional.empty());

    @Autowired
    WhatIfs whatIfs;

    @Test
    void nothing_tried_changes_nothing() {
        picker();
        var tried = tried(Change.nothing());
        assertThat(tried.after()).isEqualTo(tried.before()).isEqualTo(new Tried.Figures(1, 1, 1));
        assertThat(tried.tasks()).containsExactly(Drafts.PICKING);
    }

    @Test
    void only_what_one_does_is_a_task_to_leave_out_never_what_one_knows() {
        var knowing = new SkillCode("esco:s:f75b740c-b36c-495e-bc67-efe347bbc6b5");
        var all = Drafts.orderPicker(stall.firm().id());
        var tasks = List.of(
                new Task("Verzamelen", Drafts.PICKING, 50, true, 2, ""),
                new Task("Het beleid kennen", knowing, 50, true, 2, ""));
        opened(new Draft(
                all.head(),
                tasks,
                all.asked(),
                all.work(),
                all.loads(),
                all.inclusion(),
                all.growth(),
                all.application()));
        assertThat(tried(Change.nothing()).tasks()).containsExactly(Drafts.PICKING);
    }

    @Test
    void further_travel_wider_hours_a_level_of_dutch_and_a_task_less_each_let_someone_in() {
        picker(first("MOB_MAX_MIN", "", Value.Number.of(10)), first("ID_ADDRESS_PC4", "", Value.Number.of(4791)));
        picker(first("AV_HOURS_MIN", "", Value.Number.of(16)), first("AV_HOURS_MAX", "", Value.Number.of(20)));
        starter();
        assertThat(tried(FURTHER).after().withChance()).isEqualTo(1);
        assertThat(tried(new Change(0, 4, 0, Optional.empty())).after().withChance())
                .isEqualTo(1);
        assertThat(tried(new Change(0, 0, 0, Optional.of(Drafts.PICKING)))
                        .after()
                        .withChance())
                .isEqualTo(1);
        assertThat(tried(new Change(10, 4, 0, Optional.of(Drafts.PICKING)))
                        .after()
                        .withChance())
                .isEqualTo(3);
        assertThat(tried(Change.nothing()).after().withChance()).isZero();
    }

    @Test
    void every_figure_is_what_explaining_every_changed_pair_by_itself_finds() {
        var random = new Random(5);
        for (int i = 0; i < 10; i++)
            picker(
                    first("MOB_MAX_MIN", "", Value.Number.of(5 + random.nextInt(30))),
                    first("ID_ADDRESS_PC4", "", Value.Number.of(random.nextBoolean() ? 4791 : 4881)),
                    first("AV_HOURS_MAX", "", Value.Number.of(8 + random.nextInt(24))),
                    first("AV_HOURS_MIN", "", Value.Number.of(4)),
                    first("HS_LANG_NL", "READING", new Value.Code(random.nextBoolean() ? "A1" : "B1")));
        for (var change : java.util.List.of(
                FURTHER, new Change(0, 6, 3, Optional.empty()), new Change(20, 12, 3, Optional.of(Drafts.PACKING))))
            assertThat(tried(change).after().withChance()).as(change.toString()).isEqualTo(naive(change));
    }

    /** One vacancy, so everyone who fits it has a chance. */
    private int naive(Change change) {
        var changed = new Changed(change, task(change));
        var demand = changed.vacancy(index.vacancy(orderPicker).orElseThrow());
        var fits = new HashSet<UUID>();
        for (var person : index.region().people(new Reach(Set.of(rucphen.id().value()), Share.CHAIN)))
            if (index.region()
                    .explain(demand, changed.person(person), Weights.standard(), java.util.List.of())
                    .fitsNow()) fits.add(person.id());
        return fits.size();
    }

    private OptionalInt task(Change change) {
        return change.task()
                .map(SkillCode::value)
                .map(code -> index.vacancy(orderPicker)
                        .orElseThrow()
                        .asked()
                        .tasks()
                        .get(code.equals(Drafts.PICKING.value()) ? 0 : 1))
                .map(task -> OptionalInt.of(task.skill()))
                .orElseGet(OptionalInt::empty);
    }

    @Test
    void what_is_kept_is_read_again_by_the_own_organisation_only_and_can_be_taken_away() {
        picker();
        var tried = tried(FURTHER);
        var kept = listing(
                matcher,
                Permission.KEEP_WHAT_IF,
                passage -> whatIfs.keep("Bus voor 111222333", FURTHER, Optional.of(rucphen.id()), tried, passage));
        assertThat(kept.name()).isEqualTo("Bus voor •••••••••");
        assertThat(listing(matcher, Permission.REGION_FIGURES, whatIfs::kept)).containsExactly(kept);
        var other = region.actor(rucphen, Role.POLICY_RESEARCHER);
        assertThat(listing(other, Permission.REGION_FIGURES, whatIfs::kept)).isEmpty();
        forget(other, kept);
        assertThat(listing(matcher, Permission.REGION_FIGURES, whatIfs::kept)).hasSize(1);
        forget(matcher, kept);
        assertThat(listing(matcher, Permission.REGION_FIGURES, whatIfs::kept)).isEmpty();
    }

    @Test
    void a_change_out_of_range_and_a_name_of_nothing_are_refused() {
        assertThatThrownBy(() -> new Change(31, 0, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(0, 17, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change(0, 0, 8, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        var tried = tried(FURTHER);
        assertThatThrownBy(() -> listing(
                        matcher,
                        Permission.KEEP_WHAT_IF,
                        passage -> whatIfs.keep(" ", FURTHER, Optional.empty(), tried, passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void forget(nl.kansrijk.access.Actor actor, KeptWhatIf kept) {
        listing(actor, Permission.KEEP_WHAT_IF, passage -> {
            whatIfs.forget(kept.id(), passage);
            return true;
        });
    }

    private Tried tried(Change change) {
        return ready(whatIfs.tried(ground(matcher), change));
    }
}

package nl.kansrijk.instruments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.instruments.catalogue.Editing.Edit;
import nl.kansrijk.instruments.catalogue.Grounds.Legal;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class EditingTest {
    @Autowired
    Editing editing;

    @Autowired
    Instruments instruments;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Gate gate;

    @Autowired
    Clock clock;

    Actor coach;

    @BeforeEach
    void someone_who_keeps_offers() {
        shelf.fill();
        coach = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.QUALITY_COACH);
    }

    @Test
    void publishing_names_everything_that_misses_and_keeps_it_hidden() {
        var one = added("Wandelgroep");
        var edit = edit(passage -> editing.publish(one.id(), 1, passage));
        assertThat(edit).isInstanceOf(Edit.Lacks.class);
        assertThat(((Edit.Lacks) edit).what())
                .contains(
                        "SUMMARY", "AIM", "METHOD", "CLIENT_GAIN", "LEGAL", "NOT_WHEN", "EVIDENCE", "FORM", "DURATION")
                .doesNotContain("NAME", "TILE", "NEED", "REVIEW", "PROVIDER");
        assertThat(state(one.id())).isEqualTo(State.COMPLETE);
    }

    @Test
    void
            a_copy_of_a_whole_one_can_be_published_takes_its_place_for_the_own_organisation_and_shows_what_the_model_changed() {
        var model = starter("Snuffelstage");
        var copy = inside(passage -> editing.takeOver(model.id(), passage)).orElseThrow();
        assertThat(copy.keeping().model())
                .contains(new Keeping.Model(model.id(), model.key().version()));
        assertThat(names()).contains(model.id());
        assertThat(edit(passage -> editing.publish(copy.id(), 1, passage))).isInstanceOf(Edit.Kept.class);
        assertThat(names()).contains(copy.id()).doesNotContain(model.id());
        var elsewhere = region.organisation(Tenant.Kind.MUNICIPALITY);
        assertThat(instruments.published(elsewhere.id()))
                .extracting(Instrument::id)
                .contains(model.id());
        var again = inside(passage -> editing.takeOver(model.id(), passage)).orElseThrow();
        assertThat(again.id()).isEqualTo(copy.id());
    }

    @Test
    void who_saw_an_old_version_keeps_nothing() {
        var one = added("Wandelgroep");
        assertThat(edit(passage -> editing.change(one, passage))).isInstanceOf(Edit.Kept.class);
        assertThat(edit(passage -> editing.change(one, passage))).isInstanceOf(Edit.Stale.class);
        assertThat(instruments.history(one.id())).hasSize(2);
    }

    @Test
    void nobody_changes_what_is_of_another_organisation() {
        var model = starter("Snuffelstage");
        assertThat(edit(passage -> editing.change(model, passage))).isInstanceOf(Edit.Stale.class);
        assertThat(edit(passage -> editing.hide(model.id(), model.key().version(), passage)))
                .isInstanceOf(Edit.Stale.class);
        assertThat(instruments.find(model.id())).contains(model);
    }

    @Test
    void what_would_go_before_itself_is_refused() {
        var first = added("Eerst");
        var second = added("Daarna");
        assertThat(edit(passage -> editing.change(requiring(first, second.id()), passage)))
                .isInstanceOf(Edit.Kept.class);
        var refused = edit(passage -> editing.change(requiring(second, first.id()), passage));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Edit.Refused.class, edit -> assertThat(edit.why().key()).isEqualTo("supply.wrong.circular"));
    }

    @Test
    void a_law_that_holds_twice_on_one_day_is_refused_and_named() {
        var one = added("Wandelgroep");
        var twice = List.of(
                new Legal("Pw 7", LocalDate.of(2015, 1, 1), Optional.empty()),
                new Legal("Pw 7", LocalDate.of(2026, 1, 1), Optional.empty()));
        var refused = edit(passage -> editing.change(with(one, twice, List.of()), passage));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Edit.Refused.class,
                        edit -> assertThat(edit.why().facts()).containsEntry("article", "Pw 7"));
    }

    @Test
    void confirming_moves_the_day_of_review_a_year_ahead() {
        var one = added("Wandelgroep");
        assertThat(edit(passage -> editing.confirm(one.id(), 1, passage))).isInstanceOf(Edit.Kept.class);
        assertThat(instruments.find(one.id()).orElseThrow().keeping().reviewOn())
                .contains(today().plusMonths(12));
    }

    private Instrument added(String name) {
        var one = Described.plain().instrument(UUID.randomUUID(), name);
        inside(passage -> editing.add(one, passage));
        return instruments.find(one.id()).orElseThrow();
    }

    private Instrument starter(String name) {
        return instruments.all().stream()
                .filter(one -> one.name().equals(name)
                        && one.keeping().owner().tenant().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> names() {
        return instruments.published(coach.tenant()).stream()
                .map(Instrument::id)
                .toList();
    }

    private State state(UUID id) {
        return Derived.state(instruments.find(id).orElseThrow(), today());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private Edit edit(Function<Passage, Edit> work) {
        return inside(work);
    }

    private <T> T inside(Function<Passage, T> work) {
        return gate.pass(Look.by(coach, Permission.CHANGE_OFFER), work);
    }

    private static Instrument requiring(Instrument one, UUID other) {
        return with(one, List.of(), List.of(other));
    }

    private static Instrument with(Instrument one, List<Legal> legal, List<UUID> requires) {
        var old = one.grounds();
        return new Instrument(
                one.key(),
                one.texts(),
                one.practice(),
                one.audience(),
                new Grounds(legal, old.conditions(), old.notWhen(), requires, List.of(), old.evidence(), ""),
                one.supply(),
                one.keeping(),
                one.exchanged());
    }
}

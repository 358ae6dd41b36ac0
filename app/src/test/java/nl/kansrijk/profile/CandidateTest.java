package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.Characteristic.Kind;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others may see of a person: cards from an allow-list. */
class CandidateTest extends ProfileHouse {
    private static final Set<DataGroup> OPEN_GROUPS = Set.of(DataGroup.SKILLS_WISHES, DataGroup.FUNCTION);

    /** Never on a card, whatever the catalogue becomes. */
    private static final List<String> NEVER = List.of("ID_", "POS_", "LD_", "ATT_", "SE_", "DEBT", "CAUSE", "VOG");

    @Autowired
    BulkProfiles bulk;

    @Test
    void a_file_that_is_full_to_the_brim_lets_nothing_about_the_person_out() {
        client = full();
        var card = card(matcher).orElseThrow();
        var words = card.toString();
        assertThat(words)
                .doesNotContain("Verboden", "1961", "4715", "@", "0612345678", "123456782", "DD02", client.toString())
                .doesNotContain(client.value().toString());
        assertThat(card.traits()).isNotEmpty().allSatisfy(trait -> {
            var line = catalogue.get(trait.characteristic());
            assertThat(line.card()).contains(trait.group());
            assertThat(trait.value()).isNotInstanceOf(Value.Text.class);
        });
    }

    @Test
    void the_allow_list_holds_no_own_words_nothing_sensitive_and_no_background() {
        var open =
                catalogue.all().stream().filter(line -> line.card().isPresent()).toList();
        assertThat(open).isNotEmpty().allSatisfy(line -> {
            assertThat(line.shape().kind()).isNotEqualTo(Kind.TEXT);
            assertThat(line.group()).isIn(OPEN_GROUPS);
            assertThat(NEVER).noneMatch(line.code()::startsWith);
        });
        assertThat(open)
                .filteredOn(line -> line.rules().sensitivity() >= 2)
                .extracting(Characteristic::code)
                .containsExactlyInAnyOrder("FN_LOAD", "FN_LIFT_KG", "FN_HELP");
    }

    @Test
    void own_words_cannot_even_be_put_on_a_card() {
        assertThatThrownBy(() ->
                        new Candidate.Trait(Candidate.Group.WISHES, "PRES_TEXT", "", new Value.Text("ik heet Marja")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void work_that_ended_more_than_ten_years_ago_stays_at_home() {
        client = load(
                Optional.empty(),
                Line.of("HS_EXP", "esco:o:old", Value.Number.of(60), Source.self(today)),
                Line.of("HS_EXP_UNTIL", "esco:o:old", new Value.Day(today.minusYears(11)), Source.self(today)),
                Line.of("HS_EXP", "esco:o:new", Value.Number.of(24), Source.self(today)),
                Line.of("HS_EXP_UNTIL", "esco:o:new", new Value.Day(today.minusYears(2)), Source.self(today)));
        assertThat(card(matcher).orElseThrow().in(Candidate.Group.EXPERIENCE))
                .extracting(Candidate.Trait::item)
                .containsExactly("esco:o:new");
    }

    @Test
    void a_load_is_on_the_card_only_when_the_client_shared_it_for_mediation() {
        var load = Line.of("FN_LOAD", "lifting", new Value.Code("NOT"), Source.self(today));
        client = load(Optional.empty(), load);
        assertThat(card(matcher).orElseThrow().traits()).isEmpty();
        client = load(Optional.empty(), load.shared(ShareLevel.CHAIN));
        assertThat(card(matcher).orElseThrow().in(Candidate.Group.FUNCTION)).hasSize(1);
    }

    @Test
    void an_employer_sees_only_what_the_client_shared_with_employers() {
        client = load(
                Optional.empty(),
                Line.of("AV_HOURS_MAX", "", Value.Number.of(24), Source.self(today)),
                Line.of("HS_SKILL", "esco:s:x", new Value.Level(2), Source.self(today))
                        .shared(ShareLevel.ANON));
        var employer = region.actor(rucphen, Role.EMPLOYER_USER);
        var card = gate.pass(
                Look.by(employer, Permission.OWN_CANDIDATES),
                passage -> profiles.candidates(List.of(client), passage).get(client));
        assertThat(card.traits()).extracting(Candidate.Trait::characteristic).containsExactly("HS_SKILL");
    }

    @Test
    void a_paused_person_has_no_card_for_anyone() {
        client = load(
                Optional.of(new MatchingPause(Reason.of("pause.first-home"), Optional.empty())),
                Line.of("AV_HOURS_MAX", "", Value.Number.of(24), Source.self(today)));
        assertThat(card(matcher)).isEmpty();
    }

    @Test
    void a_shielded_person_has_no_card_for_who_has_not_that_right() {
        var life = life(Optional.empty(), true, Line.of("AV_NOTICE", "", Value.Number.of(2), Source.self(today)));
        load(life);
        client = life.client();
        assertThat(card(matcher)).isEmpty();
    }

    @Test
    void a_person_of_a_municipality_that_grants_nothing_has_no_card() {
        client = load(Optional.empty(), Line.of("AV_NOTICE", "", Value.Number.of(2), Source.self(today)));
        var stranger = region.actor(
                region.organisation(nl.kansrijk.access.Tenant.Kind.EMPLOYER_SERVICE_POINT), Role.ACCOUNT_MANAGER);
        assertThat(card(stranger)).isEmpty();
    }

    @Test
    void every_card_shown_is_a_line_in_the_processing_log() {
        client = load(Optional.empty(), Line.of("AV_NOTICE", "", Value.Number.of(2), Source.self(today)));
        int before = lines();
        card(matcher);
        assertThat(lines()).isEqualTo(before + 1);
    }

    @Test
    void fifty_cards_is_the_most_in_one_question() {
        var many = Collections.nCopies(51, client);
        assertThatThrownBy(() -> gate.pass(
                        Look.by(matcher, Permission.CANDIDATES), passage -> profiles.candidates(many, passage)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Candidate> card(nl.kansrijk.access.Actor actor) {
        Map<ClientId, Candidate> cards = gate.pass(
                Look.by(actor, Permission.CANDIDATES), passage -> profiles.candidates(List.of(client), passage));
        return Optional.ofNullable(cards.get(client));
    }

    private int lines() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where tenant_id = :tenant and subject_id <> ''")
                .param("tenant", rucphen.id().value())
                .query(Integer.class)
                .single());
    }

    /** A person with a line for every characteristic, shared as far as can be. */
    private ClientId full() {
        var lines = new ArrayList<Line>();
        for (var about : catalogue.all())
            lines.add(Line.of(about.code(), item(about.shape()), value(about.shape()), Source.self(today))
                    .shared(ShareLevel.NAMED));
        return load(Optional.empty(), lines.toArray(Line[]::new));
    }

    private static String item(Shape shape) {
        if (!shape.closedItems().isEmpty()) return shape.closedItems().getFirst();
        return switch (shape.openList()) {
            case "skill" -> "esco:s:1";
            case "occupation", "experience" -> "esco:o:1";
            case "certificate" -> "FORKLIFT";
            case "licence" -> "B";
            case "language" -> "so";
            case "competence" -> "24105";
            case "sector", "any" -> "H";
            case "load" -> "lifting";
            default -> "";
        };
    }

    private Value value(Shape shape) {
        return switch (shape.kind()) {
            case LEVEL -> new Value.Level(Integer.parseInt(shape.range().split("\\.")[0]));
            case NUMBER -> Value.Number.of(shape.range().startsWith("1000") ? 4715 : 2);
            case CODE ->
                new Value.Code(
                        shape.codes().contains("DD02") ? "DD02" : shape.codes().getFirst());
            case TEXT -> new Value.Text("Ik ben Verboden, bel 0612345678 of mail verboden@example.nl");
            case GRID -> new Value.Grid(DayGrid.weekdays());
            case DAY -> new Value.Day(today);
            case PRESENT -> new Value.Present();
        };
    }

    private ClientId load(Optional<MatchingPause> pause, Line... lines) {
        var life = life(pause, false, lines);
        load(life);
        return life.client();
    }

    private void load(Life life) {
        jobs.quietly(() -> bulk.load(rucphen.id(), caseManager.user(), clock.instant(), Stream.of(life)));
    }

    private Life life(Optional<MatchingPause> pause, boolean shielded, Line... lines) {
        var identity = new Identity(
                "Verboden Naam",
                LocalDate.of(1961, 5, 6),
                "Verbodenstraat 1",
                "verboden@example.nl",
                "0612345678",
                lines.length > 1 ? Optional.of(new Bsn("123456782")) : Optional.empty(),
                "nl",
                "PHONE");
        return new Life(ClientId.random(), shielded, Optional.of(caseManager.user()), identity, pause, List.of(lines));
    }
}

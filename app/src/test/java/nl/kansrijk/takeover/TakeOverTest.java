package nl.kansrijk.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.takeover.RowPage.Choice;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class TakeOverTest {
    private static final NewFile SONAR = new NewFile("Oud systeem", LocalDate.of(2026, 1, 5), Preset.ANY);
    private static final String HEAD = "BSN;Naam;Geboortedatum;Postcode;Uren;Rijbewijs;Uitkering\n";

    @Autowired
    TakeOvers takeOvers;

    @Autowired
    Runs runs;

    @Autowired
    Forgetting forgetting;

    @Autowired
    LoadTable loads;

    @Autowired
    TestRegion region;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    Persons persons;

    @Autowired
    Identities identities;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant tenant;
    Actor admin;
    Actor guide;

    @BeforeEach
    void a_municipality() {
        tenant = region.organisation(Tenant.Kind.MUNICIPALITY);
        admin = region.actor(tenant, Role.APP_ADMIN);
        guide = region.actor(tenant, Role.CASE_MANAGER);
    }

    @Test
    void people_of_a_file_land_in_a_caseload_with_what_the_file_says_and_where_it_comes_from() {
        bring("123456782;Bos, A. de;31-12-1980;4811 AB;16-24;B;bijstand\n");
        var client = caseload().getFirst();
        var file = gate.pass(
                Look.by(guide, Permission.OPEN_FILE).about(client), passage -> profiles.open(client, passage));
        assertThat(file.identity().orElseThrow().name()).isEqualTo("A. de Bos");
        assertThat(file.identity().orElseThrow().address()).isEqualTo("4811 AB");
        assertThat(file.timeline().stream()
                        .map(moment -> moment.statement().fact().characteristic()))
                .containsExactlyInAnyOrder(
                        "ID_ADDRESS_PC4", "AV_HOURS_MIN", "AV_HOURS_MAX", "HS_LICENCE", "POS_BENEFIT");
        assertThat(file.timeline())
                .allSatisfy(moment -> assertThat(moment.statement().source())
                        .isEqualTo(new Source(Source.Type.REG, "Oud systeem", SONAR.observedOn())));
    }

    @Test
    void the_same_file_twice_makes_nobody_twice() {
        var rows = "123456782;Anna Bos;31-12-1980;;;;\n;Bram Vis;1-2-1990;;;;\n";
        bring(rows);
        assertThat(caseload()).hasSize(2);
        var again = checked(rows);
        assertThat(again.counts()).isEqualTo(Map.of(LineState.LINK, 1, LineState.ASK, 1));
        mend(again, 3, Choice.SAME, Map.of());
        start(again);
        assertThat(caseload()).hasSize(2);
        assertThat(current().counts()).isEqualTo(Map.of(LineState.LINKED, 2));
    }

    @Test
    void someone_of_the_same_name_and_day_is_asked_about_and_never_merged() {
        bring(";Bram Vis;1-2-1990;;;;\n");
        var again = checked(";bram  vis;01-02-1990;;;;\n");
        assertThat(rows(again, LineState.ASK)
                        .getFirst()
                        .question()
                        .orElseThrow()
                        .key())
                .isEqualTo("import.why.name");
        mend(again, 2, Choice.OTHER, Map.of());
        start(again);
        assertThat(caseload()).hasSize(2);
    }

    @Test
    void the_same_number_twice_in_a_file_is_wrong_with_the_row_it_resembles() {
        var file = checked("123456782;Anna Bos;31-12-1980;;;;\n123456782;Anna Visser;1-1-1990;;;;\n");
        var wrong = rows(file, LineState.WRONG).getFirst().wrong().getFirst();
        assertThat(wrong.heading()).isEqualTo(Heading.BSN);
        assertThat(wrong.why().facts()).containsEntry("row", "2");
        assertThat(mend(file, 3, Choice.SAVE, Map.of(Heading.BSN, "")).state()).isEqualTo(LineState.READY);
    }

    @Test
    void a_mended_row_with_a_namesake_elsewhere_in_the_file_is_asked_about_and_not_called_wrong() {
        var file = checked("123456782;Anna Bos;31-12-1980;;;;\n111222333;Anna Bos;31-12-1980;9;;;\n");
        assertThat(file.count(LineState.WRONG)).isEqualTo(1);
        var mended = mend(file, 3, Choice.SAVE, Map.of(Heading.POSTCODE, "4811 AB"));
        assertThat(mended.state()).isEqualTo(LineState.ASK);
        assertThat(mended.question().orElseThrow().facts()).containsEntry("row", "2");
        assertThat(mend(file, 3, Choice.OTHER, Map.of()).state()).isEqualTo(LineState.READY);
    }

    @Test
    void what_is_wrong_is_mended_in_place_and_what_is_left_wrong_stays_out_with_the_reason() {
        var file = checked("1;Anna Bos;31-12-1980;;;;\n;Bram Vis;;;;;\n;;1-1-1990;;;;\n");
        assertThat(file.count(LineState.WRONG)).isEqualTo(3);
        assertThat(mend(file, 2, Choice.SAVE, Map.of(Heading.BSN, "12")).wrong())
                .hasSize(1);
        assertThat(mend(file, 2, Choice.SAVE, Map.of(Heading.BSN, "123456782")).state())
                .isEqualTo(LineState.READY);
        assertThat(mend(file, 3, Choice.SAVE, Map.of(Heading.BIRTH, "1-1-1980")).state())
                .isEqualTo(LineState.READY);
        mend(file, 3, Choice.SKIP, Map.of());
        start(file);
        assertThat(caseload()).hasSize(1);
        var report = with(admin, takeOvers::report);
        assertThat(report.stream().map(Outcome::state))
                .containsExactly(LineState.MADE, LineState.SKIPPED, LineState.SKIPPED);
        assertThat(report.getLast().why().facts()).containsEntry("fields", "key:import.heading.FULL_NAME");
    }

    @Test
    void a_row_with_more_cells_than_columns_is_looked_at_before_it_comes_in() {
        var file = checked("123456782;Anna Bos;31-12-1980;;;;;nog iets\n");
        assertThat(rows(file, LineState.WRONG)
                        .getFirst()
                        .question()
                        .orElseThrow()
                        .key())
                .isEqualTo("import.why.extra");
        assertThat(mend(file, 2, Choice.SAVE, Map.of()).state()).isEqualTo(LineState.READY);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing_behind() {
        assertThat(receive(new byte[] {0, 1, 2, 3})).isInstanceOf(Received.Refused.class);
        assertThat(currentFile(admin)).isEmpty();
        assertThat(linesKept()).isZero();
    }

    @Test
    void one_file_at_a_time_and_throwing_it_away_makes_room() {
        var file = ((Received.Kept) receive(text("123456782;Anna;1-1-1980;;;;\n"))).file();
        assertThat(receive(text("123456782;Anna;1-1-1980;;;;\n"))).isInstanceOf(Received.Refused.class);
        assertThat(stepped(admin, passage -> takeOvers.drop(file.id(), passage)))
                .isInstanceOf(Stepped.Done.class);
        assertThat(linesKept()).isZero();
        assertThat(stepped(admin, passage -> takeOvers.drop(file.id(), passage)))
                .isInstanceOf(Stepped.Gone.class);
    }

    @Test
    void columns_without_a_name_or_day_of_birth_are_refused_and_a_choice_is_remembered() {
        var text = "Wie;Wanneer\nAnna Bos;31-12-1980\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var file = ((Received.Kept) receive(text)).file();
        var nothing = new Mapping(List.of(Optional.empty(), Optional.empty()));
        assertThat(map(file, nothing)).isInstanceOf(Stepped.Wrong.class);
        assertThat(map(file, new Mapping(List.of(Optional.of(Heading.FULL_NAME)))))
                .isInstanceOf(Stepped.Gone.class);
        var good = new Mapping(List.of(Optional.of(Heading.FULL_NAME), Optional.of(Heading.BIRTH)));
        assertThat(map(file, good)).isInstanceOf(Stepped.Done.class);
        with(admin, passage -> takeOvers.drop(file.id(), passage));
        var again = ((Received.Kept) receive(text)).file();
        assertThat(again.preset()).isEqualTo(Preset.EARLIER);
        assertThat(again.columns().getLast().heading()).contains(Heading.BIRTH);
    }

    @Test
    void rows_are_sealed_on_disk_and_gone_when_the_run_is_over() {
        var file = checked("123456782;Zq7kvrouw;31-12-1980;;;;\n");
        assertThat(kept(file, "sealed is not null and encode(sealed, 'escape') not like '%Zq7kvrouw%'"))
                .isOne();
        start(file);
        assertThat(kept(file, "sealed is null and bsn_hash is null and who_hash is null and person_id is null"))
                .isOne();
    }

    @Test
    void a_file_is_forgotten_after_a_day_and_not_before() {
        var file = checked("123456782;Anna;31-12-1980;;;;\n");
        forgetting.afterADay();
        assertThat(currentFile(admin)).isPresent();
        jobs.quietly(() -> loads.forget(Instant.now(clock).plus(Duration.ofMinutes(1))));
        assertThat(currentFile(admin)).isEmpty();
        assertThat(kept(file, "true")).isZero();
    }

    @Test
    void a_run_that_was_cut_off_goes_on_where_it_stopped_and_makes_nobody_twice() {
        var rows = new StringBuilder();
        for (int i = 0; i < 1_100; i++) rows.append(";Mens ").append(name(i)).append(";1-1-1980;;;;\n");
        var file = checked(rows.toString());
        with(
                admin,
                passage -> loads.held(tenant.id(), file.id(), State.CHECK).map(load -> {
                    loads.started(tenant.id(), file.id(), Optional.of(guide.user()));
                    return load;
                }));
        runs.finish(file.id(), admin);
        runs.finish(file.id(), admin);
        assertThat(current().counts()).isEqualTo(Map.of(LineState.MADE, 1_100));
        assertThat(caseload()).hasSize(1_100);
    }

    @Test
    void nobody_reaches_the_file_of_another_organisation_or_without_the_right() {
        var file = checked("123456782;Anna;31-12-1980;;;;\n");
        var other = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.APP_ADMIN);
        assertThat(currentFile(other)).isEmpty();
        assertThat(stepped(other, passage -> takeOvers.drop(file.id(), passage)))
                .isInstanceOf(Stepped.Gone.class);
        assertThat(stepped(other, passage -> takeOvers.start(file.id(), Optional.empty(), passage)))
                .isInstanceOf(Stepped.Gone.class);
        assertThatThrownBy(() ->
                        gate.pass(Look.by(guide, Permission.CASELOAD), passage -> takeOvers.drop(file.id(), passage)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_a_case_manager_of_the_own_organisation_gets_the_clients() {
        var file = checked("123456782;Anna;31-12-1980;;;;\n");
        var far = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.CASE_MANAGER);
        for (var one : List.of(far.user(), admin.user(), new nl.kansrijk.shared.UserId(UUID.randomUUID())))
            assertThat(stepped(admin, passage -> takeOvers.start(file.id(), Optional.of(one), passage)))
                    .isInstanceOf(Stepped.Wrong.class);
        assertThat(current().state()).isEqualTo(State.CHECK);
    }

    private static String name(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(sign -> sign < 'a' ? sign - '0' + 'q' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void bring(String rows) {
        start(checked(rows));
    }

    private TakeOver checked(String rows) {
        var file = ((Received.Kept) receive(text(rows))).file();
        var mapping = new Mapping(
                file.columns().stream().map(TakeOver.Column::heading).toList());
        assertThat(map(file, mapping)).isInstanceOf(Stepped.Done.class);
        return current();
    }

    private void start(TakeOver file) {
        assertThat(stepped(admin, passage -> takeOvers.start(file.id(), Optional.of(guide.user()), passage)))
                .isInstanceOf(Stepped.Done.class);
        await().until(() -> current().state() == State.DONE);
    }

    private Received receive(byte[] bytes) {
        Function<Passage, Received> work = passage -> takeOvers.receive(bytes, SONAR, passage);
        return with(admin, work);
    }

    private Stepped map(TakeOver file, Mapping mapping) {
        return with(admin, passage -> takeOvers.map(file.id(), mapping, passage));
    }

    private RowPage.Row mend(TakeOver file, int row, Choice choice, Map<Heading, String> values) {
        return with(admin, passage -> takeOvers.mend(file.id(), row, choice, values, passage))
                .orElseThrow();
    }

    private List<RowPage.Row> rows(TakeOver file, LineState state) {
        return with(admin, passage -> takeOvers.rows(file.id(), EnumSet.of(state), 1, passage))
                .rows();
    }

    private TakeOver current() {
        return with(admin, takeOvers::current).orElseThrow();
    }

    private Optional<TakeOver> currentFile(Actor actor) {
        return with(actor, takeOvers::current);
    }

    private List<ClientId> caseload() {
        return gate.pass(Look.by(guide, Permission.CASELOAD), persons::caseload);
    }

    private int linesKept() {
        return with(
                admin,
                passage -> jdbc.sql("select count(*) from takeover.line")
                        .query(Integer.class)
                        .single());
    }

    private int kept(TakeOver file, String how) {
        return with(
                admin,
                passage -> jdbc.sql("select count(*) from takeover.line where load_id = :load and " + how)
                        .param("load", file.id())
                        .query(Integer.class)
                        .single());
    }

    private Stepped stepped(Actor actor, Function<Passage, Stepped> work) {
        return with(actor, work);
    }

    private <T> T with(Actor actor, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, Permission.TAKE_OVER), work);
    }

    private static byte[] text(String rows) {
        return (HEAD + rows).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}

package nl.kansrijk.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.profile.BulkProfiles;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How life domains and confidence went together in the own data, as a researcher sees it. */
class GoingTogetherTest extends FileHouse {
    @Autowired
    BulkProfiles bulk;

    Tenant town;
    Actor researcher;

    @BeforeEach
    void a_town_with_a_researcher() {
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        researcher = region.actor(town, Role.POLICY_RESEARCHER);
    }

    @Test
    void where_money_goes_better_there_is_more_confidence_and_that_is_no_cause() {
        people(40, 10, i -> 1 + i % 5, i -> 1 + i % 5, false);
        var page = page("");
        assertThat(page)
                .contains("Samen gaan is geen oorzaak", "Bij 1 van 1 gebieden gaat het duidelijk samen")
                .contains("1,00 (tussen 1,00 en 1,00)", "Gaat duidelijk samen");
        assertThat(row(page, "Geld")).contains(">40<");
        assertThat(tooFew(page)).contains("Wonen", "Thuis").doesNotContain("Geld");
    }

    @Test
    void what_goes_neither_way_is_said_to_have_no_clear_link() {
        people(40, 10, i -> 1 + i % 5, i -> 1 + i / 5 % 4, false);
        assertThat(row(page(""), "Geld")).contains("Geen duidelijk verband: de marge loopt over nul");
    }

    @Test
    void numbers_of_people_are_rounded_down_to_five() {
        people(13, 10, i -> 1 + i % 5, i -> 1 + i % 3, false);
        assertThat(row(page(""), "Geld")).contains(">10<").doesNotContain("13");
    }

    @Test
    void a_group_under_five_is_told_nowhere_and_cannot_be_reckoned_from_the_whole() {
        people(4, 10, i -> 1 + i % 5, i -> 1 + i % 5, false);
        assertThat(tooFew(page(""))).contains("Geld");
        people(40, 300, i -> 1 + i % 5, i -> 1 + i % 5, false);
        assertThat(row(page(""), "Geld")).contains(">40<");
    }

    @Test
    void shielded_people_are_in_no_figure() {
        people(20, 10, i -> 1 + i % 5, i -> 1 + i % 5, true);
        assertThat(tooFew(page(""))).contains("Geld");
    }

    @Test
    void people_of_another_organisation_are_in_no_figure() {
        people(20, 10, i -> 1 + i % 5, i -> 1 + i % 5, false);
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.POLICY_RESEARCHER);
        assertThat(tooFew(as(elsewhere).get("/samenhang").body())).contains("Geld");
    }

    @Test
    void one_domain_is_followed_half_year_by_half_year() {
        people(20, 10, i -> 1 + i % 5, i -> 1 + i % 5, false);
        people(25, 300, i -> 1 + i % 5, i -> 5 - i % 5, false);
        var time = page("?vertrouwen=SE_SEARCH&gebied=LD_FIN").split("id=\"tijd\"")[1];
        assertThat(time).contains("Geld en Vertrouwen in zoeken, per half jaar", "Gaat duidelijk tegen elkaar in");
        assertThat(time.split("helft van", -1)).hasSize(3);
    }

    @Test
    void nonsense_in_the_address_is_the_first_page() {
        assertThat(page("?vertrouwen=<script>&gebied=x' or 1=1"))
                .contains("Vertrouwen in zoeken")
                .doesNotContain("<script>&gebied");
    }

    @Test
    void only_who_studies_or_leads_sees_figures_about_the_view_on_work() {
        for (var role : List.of(Role.CASE_MANAGER, Role.ACCOUNT_MANAGER, Role.EXECUTIVE, Role.UWV_ADVISER, Role.CLIENT))
            assertThat(as(region.actor(town, role)).get("/samenhang").statusCode())
                    .as(role.name())
                    .isIn(302, 403, 404);
        assertThat(as(region.actor(town, Role.TEAM_MANAGER)).get("/samenhang").statusCode())
                .isEqualTo(200);
    }

    @Test
    void it_is_complete_in_english() {
        assertThat(page("?taal=en"))
                .contains("What goes together?", "Going together is no cause", "Too few people yet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360, 320})
    @Tag("browser")
    void it_looks_right_at_every_width(int width) {
        people(40, 10, i -> 1 + i % 5, i -> 1 + (i + i / 7) % 5, false);
        try (var visit = Visit.by(researcher, port, width)) {
            visit.open("/samenhang");
            visit.looksRight("samenhang", 24);
        }
    }

    private String page(String asked) {
        return as(researcher)
                .get("/samenhang"
                        + asked.replace("<", "%3C")
                                .replace(">", "%3E")
                                .replace(" ", "%20")
                                .replace("'", "%27"))
                .body();
    }

    /** The domains of which nothing is told. */
    private static String tooFew(String page) {
        var from = page.substring(page.indexOf("Nog te weinig mensen om iets te zeggen"));
        return from.substring(0, from.indexOf("</p>"));
    }

    private static String row(String page, String domain) {
        var table = page.substring(page.indexOf("<tbody>"));
        var from = table.substring(table.indexOf(">" + domain + "</a>"));
        return from.substring(0, from.indexOf("</tr>"));
    }

    /** So many people who said this much of money and of confidence, so many days ago. */
    private void people(int many, int daysAgo, IntUnaryOperator money, IntUnaryOperator confidence, boolean shielded) {
        var day = today().minusDays(daysAgo);
        var lives = IntStream.range(0, many)
                .mapToObj(i -> new Life(
                        ClientId.random(),
                        shielded,
                        Optional.empty(),
                        new Identity("Iemand", LocalDate.of(1980, 1, 1), "", "", "", Optional.empty(), "nl", "PHONE"),
                        Optional.empty(),
                        List.of(
                                line("LD_FIN", new Value.Level(money.applyAsInt(i)), Source.Type.PROF, day),
                                line(
                                        "SE_SEARCH",
                                        new Value.Number(BigDecimal.valueOf(confidence.applyAsInt(i))),
                                        Source.Type.DER,
                                        day))));
        jobs.quietly(() -> bulk.load(town.id(), caseManager.user(), clock.instant(), lives));
    }

    private static Life.Line line(String characteristic, Value value, Source.Type voice, LocalDate day) {
        var fact = new Fact(characteristic, "", value);
        return Life.Line.of(fact.characteristic(), fact.item(), fact.value(), new Source(voice, "", day));
    }
}

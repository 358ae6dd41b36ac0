package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Closeness;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Sight;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Every page, asked for by every role of the own, a granted and a foreign organisation, answers as the policy says, with all headers. */
class MatrixTest extends ProofHouse {
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "ANY /error",
            "GET /",
            "GET /gezond",
            "GET /hoe-werkt-matching",
            "GET /hoe-werkt-matching/algoritmeregister.csv",
            "GET /hoe-werkt-matching/algoritmeregister.json",
            "GET /hulp",
            "GET /inloggen",
            "GET /presentatie/{token}",
            "GET /rol",
            "GET /verwijzing/{code}",
            "POST /verwijzing/{code}",
            "GET /uitgelogd",
            "POST /inloggen/persona/{id}",
            "POST /rol",
            "GET /melden",
            "POST /melden",
            "GET /melden/klaar",
            "POST /sessie/verlengen");

    /** Closed ones may show mistakes instead; that these tell nothing is proven with foreign numbers. */
    private static final Set<Example.About> MISTAKES_FIRST =
            EnumSet.of(Example.About.ANY_VACANCY, Example.About.ANY_PERSON, Example.About.ANY_CHOICE);

    /** Who has pages of their own about a person, and never opens those of professionals. */
    private static final Set<Role> OWN_PAGES = EnumSet.of(Role.CLIENT, Role.CLIENT_REPRESENTATIVE);

    /** What is used up by being asked for is still there when it is asked for from elsewhere. */
    private static final List<TenantRelation> OUTSIDERS_FIRST =
            List.of(TenantRelation.FOREIGN, TenantRelation.GRANTED, TenantRelation.OWN);

    private static final Set<Role> NEVER_CHOOSE =
            EnumSet.of(Role.EMPLOYER_USER, Role.CLIENT, Role.CLIENT_REPRESENTATIVE);

    @Test
    void every_page_says_what_it_needs_or_stands_in_the_list_of_open_ones() {
        assertThat(endpoints.stream()
                        .filter(Endpoint::openToAll)
                        .map(Endpoint::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(OPEN_TO_ALL);
        assertThat(endpoints).allMatch(MatrixTest::saysWhatItNeeds);
    }

    @Test
    void a_page_that_says_nothing_and_has_no_example_is_noticed() throws NoSuchMethodException {
        var careless = Endpoint.of("GET", "/klanten/{id}/alles", new HandlerMethod(new Careless(), "all"));
        assertThat(saysWhatItNeeds(careless)).isFalse();
        assertThat(Example.of(careless)).isEmpty();
    }

    /** A page as nobody should make one. */
    static final class Careless {
        @GetMapping("/klanten/{id}/alles")
        public String all() {
            return "alles";
        }
    }

    private static boolean saysWhatItNeeds(Endpoint endpoint) {
        return endpoint.openToAll() != endpoint.needs().isPresent();
    }

    @Test
    void every_page_has_an_example_and_every_example_a_page() {
        assertThat(endpoints.stream().filter(one -> !one.openToAll()).map(Endpoint::name))
                .containsExactlyInAnyOrderElementsOf(Example.ALL.keySet());
    }

    @Test
    void every_page_answers_every_role_of_every_organisation_as_the_policy_says_with_all_headers() {
        var cast = stage.set();
        var nowhere = Caller.by(cast.actor(TenantRelation.FOREIGN, Role.EXECUTIVE), port)
                .get("/bestaat-niet")
                .body();
        var wrong = new ArrayList<String>();
        for (var tenants : OUTSIDERS_FIRST)
            for (var role : Role.values()) {
                var caller = caller(cast.actor(tenants, role));
                for (var endpoint : endpoints)
                    Example.of(endpoint).ifPresent(example -> {
                        var answer = ask(caller, example, cast.ids(role));
                        Carried.findings(answer)
                                .forEach(found -> wrong.add(endpoint.name() + " by " + role + ": " + found));
                        var open = open(example, endpoint.needs().orElseThrow(), role, tenants);
                        if (!agrees(answer, open, example, nowhere))
                            wrong.add(endpoint.name() + " by " + role + " of " + tenants + ": " + answer.statusCode()
                                    + ", policy says " + (open ? "open" : "closed"));
                    });
            }
        assertThat(wrong).isEmpty();
    }

    @Test
    void numbers_of_another_organisation_get_the_answer_of_numbers_that_nobody_has() {
        var theirs = stage.set();
        var ours = stage.set();
        var told = new ArrayList<String>();
        for (var role : Role.values()) {
            var caller = caller(ours.actor(TenantRelation.OWN, role));
            var foreign = theirs.ids(role);
            for (var example : Example.withNumbers())
                for (var numbers : foreign.eachIn(ours.ids(role), example)) {
                    var answer = shape(ask(caller, example, numbers.foreign()));
                    var unknown = shape(ask(caller, example, numbers.unknown()));
                    if (!answer.equals(unknown))
                        told.add(role + " " + example.endpoint() + ": " + difference(answer, unknown));
                }
        }
        assertThat(told).isEmpty();
    }

    private static String difference(String answer, String unknown) {
        var other = unknown.lines().toList();
        return answer.lines().filter(line -> !other.contains(line)).findFirst().orElse("fewer lines");
    }

    private static boolean agrees(HttpResponse<String> answer, boolean open, Example example, String nowhere) {
        boolean closed = answer.statusCode() == 404 && answer.body().equals(nowhere);
        if (!open) return closed || MISTAKES_FIRST.contains(example.about());
        return answer.statusCode() < 400 || answer.statusCode() == 422;
    }

    private static boolean open(Example example, Permission needs, Role role, TenantRelation tenants) {
        var able = Closeness.open(role, needs, Relation.NONE, TenantRelation.OWN);
        return able
                && switch (example.about()) {
                    case NOBODY -> true;
                    case SELF -> role == Role.CLIENT;
                    case OF_SELF -> role == Role.CLIENT && tenants == TenantRelation.OWN;
                    case CHOOSER -> !NEVER_CHOOSE.contains(role);
                    case OFFER -> tenants == TenantRelation.OWN && !NEVER_CHOOSE.contains(role);
                    case VACANCY_FOR_SELF -> role == Role.CLIENT && tenants != TenantRelation.FOREIGN;
                    case MANDATED -> role == Role.CLIENT_REPRESENTATIVE && tenants == TenantRelation.OWN;
                    case COLLEAGUE, OWN_PERSON, OF_WORKER, REPORT -> tenants == TenantRelation.OWN;
                    case CARD -> tenants == TenantRelation.OWN && role != Role.EMPLOYER_USER;
                    case MET -> tenants == TenantRelation.OWN && role == Role.EMPLOYER_USER;
                    case PERSON, ANY_PERSON -> person(needs, role, tenants);
                    case VACANCY, ANY_VACANCY -> vacancy(needs, tenants);
                    case FILE -> !OWN_PAGES.contains(role) && person(needs, role, tenants);
                    case EXPLAINED -> tenants != TenantRelation.FOREIGN && person(needs, role, tenants);
                    case CHOICE, ANY_CHOICE -> vacancy(needs, tenants) && !NEVER_CHOOSE.contains(role);
                    case PERSON_FOR_VACANCY ->
                        vacancy(needs, tenants) && person(needs, role, tenants) && !NEVER_CHOOSE.contains(role);
                };
    }

    private static boolean person(Permission needs, Role role, TenantRelation tenants) {
        if (tenants == TenantRelation.OWN) return Closeness.open(role, needs, Closeness.closest(role), tenants);
        boolean region = Closeness.closest(role) == Relation.REGION;
        boolean other = tenants == TenantRelation.GRANTED && role != Role.CLIENT;
        return other && Closeness.open(role, needs, region ? Relation.REGION : Relation.STRANGER, tenants);
    }

    private static boolean vacancy(Permission needs, TenantRelation tenants) {
        return needs.sight() == Sight.WRITE ? tenants == TenantRelation.OWN : tenants != TenantRelation.FOREIGN;
    }
}

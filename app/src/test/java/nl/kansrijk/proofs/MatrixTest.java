package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
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

/** Every page, asked for by every role of the own, a granted and a foreign organisation, answers as the policy says. */
class MatrixTest extends ProofHouse {
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "ANY /error",
            "GET /",
            "GET /gezond",
            "GET /inloggen",
            "GET /rol",
            "GET /uitgelogd",
            "POST /inloggen/persona/{id}",
            "POST /rol",
            "POST /sessie/verlengen");

    private static final Set<Role> NEVER_CHOOSE =
            EnumSet.of(Role.EMPLOYER_USER, Role.CLIENT, Role.CLIENT_REPRESENTATIVE);

    @Test
    void every_page_says_what_it_needs_or_stands_in_the_list_of_open_ones() {
        assertThat(endpoints.stream()
                        .filter(Endpoint::openToAll)
                        .map(Endpoint::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(OPEN_TO_ALL);
        assertThat(endpoints).allMatch(one -> one.openToAll() != one.needs().isPresent());
    }

    @Test
    void every_page_has_an_example_and_every_example_a_page() {
        assertThat(endpoints.stream().filter(one -> !one.openToAll()).map(Endpoint::name))
                .containsExactlyInAnyOrderElementsOf(Example.ALL.keySet());
    }

    @Test
    void every_page_answers_every_role_of_every_organisation_as_the_policy_says() {
        var cast = stage.set();
        var nowhere = Caller.by(cast.actor(TenantRelation.FOREIGN, Role.EXECUTIVE), port)
                .get("/bestaat-niet")
                .body();
        var wrong = new ArrayList<String>();
        for (var tenants : TenantRelation.values())
            for (var role : Role.values()) {
                var caller = caller(cast.actor(tenants, role));
                for (var endpoint : endpoints)
                    Example.of(endpoint).ifPresent(example -> {
                        var answer = ask(caller, example, cast.ids().get(role));
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
            var foreign = theirs.ids().get(role);
            for (var example : Example.withNumbers())
                for (var numbers : foreign.eachIn(ours.ids().get(role), example)) {
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
        if (!open) return closed || example.about() == Example.About.ANY_VACANCY;
        return answer.statusCode() < 400 || answer.statusCode() == 422;
    }

    private static boolean open(Example example, Permission needs, Role role, TenantRelation tenants) {
        var able = Closeness.open(role, needs, Relation.NONE, TenantRelation.OWN);
        return able
                && switch (example.about()) {
                    case NOBODY, ANYBODY -> true;
                    case SELF -> role == Role.CLIENT;
                    case OF_SELF -> role == Role.CLIENT && tenants == TenantRelation.OWN;
                    case PERSON -> person(needs, role, tenants);
                    case VACANCY, ANY_VACANCY -> vacancy(needs, tenants);
                    case CHOICE -> vacancy(needs, tenants) && !NEVER_CHOOSE.contains(role);
                    case PERSON_FOR_VACANCY ->
                        vacancy(needs, tenants) && person(needs, role, tenants) && !NEVER_CHOOSE.contains(role);
                };
    }

    private static boolean person(Permission needs, Role role, TenantRelation tenants) {
        if (tenants == TenantRelation.OWN) return Closeness.open(role, needs, Closeness.closest(role), tenants);
        boolean region = Closeness.closest(role) == Relation.REGION;
        boolean other = tenants == TenantRelation.GRANTED && role != Role.CLIENT;
        return other && Closeness.open(role, needs, region ? Relation.REGION : Relation.NONE, tenants);
    }

    private static boolean vacancy(Permission needs, TenantRelation tenants) {
        return needs.sight() == Sight.WRITE ? tenants == TenantRelation.OWN : tenants != TenantRelation.FOREIGN;
    }
}

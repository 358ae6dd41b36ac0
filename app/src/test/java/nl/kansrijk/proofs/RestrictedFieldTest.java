package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.testing.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Addiction is a restricted field. Whoever brings people and work together cannot get it in any answer of the house, and cannot
 * even tell whether it is known of someone: every page, file, list and search stays the same. Source: row 0-36.
 */
class RestrictedFieldTest extends ProofHouse {
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.ACCOUNT_MANAGER);

    /** Words and codes of the field; questions and lists that are about nobody may hold them. */
    private static final List<String> WORDS = List.of("lcohol", "drugs", "erslaving", "SUBST", "C12");

    private static final Set<TenantRelation> WITHIN_REACH = EnumSet.of(TenantRelation.OWN, TenantRelation.GRANTED);

    private static final Set<DataGroup> ABOUT_NOBODY = EnumSet.of(DataGroup.TALK_METHOD, DataGroup.CATALOGUE);

    @Autowired
    Gate gate;

    @Autowired
    Profiles profiles;

    private Stage.Cast cast;
    private Ids ids;
    private Actor guide;

    @BeforeEach
    void someone_who_is_guided() {
        cast = stage.set();
        ids = cast.ids(Role.CASE_MANAGER);
        guide = cast.actor(TenantRelation.OWN, Role.CASE_MANAGER);
        quiet();
    }

    @Test
    void nothing_that_an_account_manager_can_get_tells_of_addiction_or_changes_when_it_is_known() {
        var before = new LinkedHashMap<String, Map<String, String>>();
        for (var role : OUTSIDE)
            for (var tenants : WITHIN_REACH) before.put(role + " " + tenants, pages(role, tenants));
        addictionIsKnown();
        for (var role : OUTSIDE)
            for (var tenants : WITHIN_REACH) {
                var after = pages(role, tenants);
                assertThat(after).as(role + " " + tenants).isEqualTo(before.get(role + " " + tenants));
                assertThat(telling(after)).as(role + " " + tenants).isEmpty();
                assertThat(after.values())
                        .as("papers that cannot be read here")
                        .noneMatch(page -> page.contains("%PDF"));
            }
        assertThat(before.get(Role.ACCOUNT_MANAGER + " " + TenantRelation.OWN)).hasSizeGreaterThan(15);
    }

    @Test
    void what_an_account_manager_sends_is_never_answered_with_it() {
        addictionIsKnown();
        var caller = caller(cast.actor(TenantRelation.OWN, Role.ACCOUNT_MANAGER));
        var answers = new TreeMap<String, String>();
        for (var endpoint : endpoints)
            if (!endpoint.reads())
                Example.of(endpoint)
                        .ifPresent(example -> answers.put(
                                endpoint.name(), ask(caller, example, ids).body()));
        assertThat(answers).hasSizeGreaterThan(50);
        assertThat(telling(answers)).isEmpty();
    }

    @Test
    void who_guides_the_person_does_see_it_so_that_this_proof_can_fail() {
        var before = pages(caller(guide));
        addictionIsKnown();
        var after = pages(caller(guide));
        assertThat(after).isNotEqualTo(before);
        assertThat(telling(after)).contains("GET /klanten/{id}", "GET /klanten/{id}/dossier/bestand");
    }

    private Map<String, String> pages(Role role, TenantRelation tenants) {
        return pages(caller(cast.actor(tenants, role)));
    }

    /** Every page and file that can be asked for, as it is but for what differs by itself. */
    private Map<String, String> pages(Caller caller) {
        var pages = new TreeMap<String, String>();
        for (var endpoint : endpoints)
            if (endpoint.reads() && tellsOfOthers(endpoint))
                Example.of(endpoint).ifPresent(example -> {
                    var answer = ask(caller, example, ids);
                    if (answer.statusCode() < 400) pages.put(endpoint.name(), timeless(shape(answer)));
                });
        return pages;
    }

    /** When figures were reckoned differs by itself. */
    private static String timeless(String page) {
        return page.replaceAll("(Gerekend op.{0,40}, )[0-9]{2}:[0-9]{2} uur", "$1");
    }

    /** The own account says when it was used last: that differs by itself. */
    private static boolean tellsOfOthers(Endpoint endpoint) {
        return endpoint.needs()
                .filter(needs -> needs.group() != DataGroup.OWN_ACCOUNT)
                .isPresent();
    }

    /** The answers with words of the field that are no list of questions. */
    private Set<String> telling(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(one -> WORDS.stream().anyMatch(one.getValue()::contains))
                .map(Map.Entry::getKey)
                .filter(name -> endpoints.stream()
                        .filter(one -> one.name().equals(name))
                        .flatMap(one -> one.needs().stream())
                        .noneMatch(needs -> ABOUT_NOBODY.contains(needs.group())))
                .collect(Collectors.toSet());
    }

    private void addictionIsKnown() {
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(ClientId.of(ids.client())), passage -> {
            say("LD_SUBST", "", new Value.Level(1), passage);
            say("LD_WORRY", "SUBST", new Value.Level(5), passage);
            say("LD_HELP", "SUBST", new Value.Code("FORMAL"), passage);
            say("CAUSE", "C12", new Value.Present(), passage);
            say("CAUSE_TEXT", "", new Value.Text("Door alcohol en drugs, een verslaving"), passage);
            return passage;
        });
        quiet();
    }

    private void say(String characteristic, String item, Value value, Passage passage) {
        var source = Source.professional(DutchTime.day(passage.at()));
        var said = profiles.say(
                ClientId.of(ids.client()), NewStatement.first(characteristic, item, value, source), passage);
        assertThat(said).isInstanceOf(Said.Kept.class);
    }
}

package nl.kansrijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** What happens on the threshold: the database learns who reads, and the policy is asked. */
@Component
class Threshold {

    private final GrantTable grants;
    private final PersonTable persons;

    Threshold(GrantTable grants, PersonTable persons) {
        this.grants = grants;
        this.persons = persons;
    }

    record Arrival(
            Decision decision, Reach reach, Relation relation, boolean shielded, Map<MandateTopic, Extent> mandate) {
        Arrival with(Map<MandateTopic, Extent> topics) {
            return new Arrival(decision, reach, relation, shielded, topics);
        }
    }

    Arrival arrive(Look look, Instant at) {
        var actor = look.actor();
        var day = DutchTime.day(at);
        var reach = reach(look, day);
        grants.enter(reach, actor);
        if (look.about().isEmpty()) return decided(look, reach, listRelation(look), TenantRelation.OWN, false);
        ClientId person = look.about().get();
        return persons.stand(person, actor.user(), at, day)
                .map(stand -> {
                    var tenants = stand.tenant().equals(actor.tenant()) ? TenantRelation.OWN : TenantRelation.GRANTED;
                    return decided(look, reach, relation(actor, person, stand, tenants), tenants, stand.shielded())
                            .with(stand.mandate());
                })
                .orElseGet(() -> decided(look, reach, Relation.NONE, TenantRelation.FOREIGN, false));
    }

    private Reach reach(Look look, LocalDate day) {
        var tenant = look.actor().tenant();
        Set<TenantId> owners = new HashSet<>(Set.of(tenant));
        Set<TenantId> sources = new HashSet<>(Set.of(tenant));
        for (var grant : grants.readableBy(tenant, look.purpose(), day)) {
            if (grant.group() == look.permission().group()) owners.add(grant.owner());
            if (grant.group() == DataGroup.EMPLOYER_FILE) sources.add(grant.owner());
        }
        return new Reach(tenant, owners, sources);
    }

    private static Arrival decided(
            Look look, Reach reach, Relation relation, TenantRelation tenants, boolean shielded) {
        var permission = look.permission();
        var actor = look.actor();
        var asked = new Policy.Case(
                actor.role(),
                permission.sight(),
                permission.group(),
                relation,
                tenants,
                shielded,
                actor.seesShielded(),
                look.purpose());
        return new Arrival(Policy.decide(asked), reach, relation, shielded, Map.of());
    }

    private static Relation listRelation(Look look) {
        return look.permission().personal()
                ? look.actor().role().relations().iterator().next()
                : Relation.NONE;
    }

    private static Relation relation(Actor actor, ClientId person, PersonTable.Stand stand, TenantRelation tenants) {
        if (actor.self().filter(person::equals).isPresent()) return Relation.SELF;
        if (!stand.mandate().isEmpty() && actor.role().relations().contains(Relation.MANDATE)) return Relation.MANDATE;
        if (stand.ownCaseload()) return Relation.OWN_CASELOAD;
        if (stand.brokenGlass()) return Relation.BREAK_GLASS;
        if (stand.team() && actor.role().relations().contains(Relation.TEAM)) return Relation.TEAM;
        if (actor.role().relations().contains(Relation.REGION)) return Relation.REGION;
        return tenants == TenantRelation.OWN ? Relation.TENANT : Relation.STRANGER;
    }
}

package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Closeness;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/**
 * One organisation that owns persons and vacancies, one that is granted everything of it, one that is granted nothing; and
 * in each of them someone of every role. In the owner's organisation everyone has a person of their own, as close as the
 * role can ever come, and one of everything that a page can be about.
 */
@Component
class Stage {
    /** Stands in everything that the people on this stage are called, and nowhere else. */
    static final String MARK = "zq7k";

    /** Under what the name of who reported is found among the numbers. */
    static final String REPORTED = "reported";

    private final TestRegion region;
    private final Marketplace market;
    private final Casting casting;
    private final List<Prop> props;
    private final Around around;

    Stage(TestRegion region, Marketplace market, Casting casting, List<Prop> props, Around around) {
        this.region = region;
        this.market = market;
        this.casting = casting;
        this.props = List.copyOf(props);
        this.around = around;
    }

    /** The gate, the organisations and the work. */
    @Component
    record Around(Gate gate, Tenants tenants, Vacancies vacancies) {}

    /** Everyone who plays, and the numbers each asks with. */
    record Cast(Map<TenantRelation, Map<Role, Actor>> actors, Map<Role, Ids> numbers) {
        Actor actor(TenantRelation relation, Role role) {
            return requireNonNull(requireNonNull(actors.get(relation)).get(role));
        }

        /** The numbers that this role asks with. */
        Ids ids(Role role) {
            return requireNonNull(numbers.get(role));
        }
    }

    Cast set() {
        var stall = market.stall("Van Rijn Logistiek");
        var granted = region.organisation(Tenant.Kind.MUNICIPALITY);
        for (var group : DataGroup.values())
            for (var purpose : Purpose.values())
                around.tenants().grant(stall.servicePoint().id(), granted.id(), group, purpose, TestRegion.LONG_AGO);
        var foreign = region.organisation(Tenant.Kind.MUNICIPALITY);
        var ids = new EnumMap<Role, Ids>(Role.class);
        var own = own(stall, ids);
        return new Cast(
                Map.of(
                        TenantRelation.OWN, own,
                        TenantRelation.GRANTED, strangers(granted),
                        TenantRelation.FOREIGN, strangers(foreign)),
                ids);
    }

    /** What this person is marked with. */
    static String mark(String client) {
        return MARK + "-" + client.substring(0, 8);
    }

    private Map<Role, Actor> own(Marketplace.Stall stall, Map<Role, Ids> ids) {
        var work = new Scene.Work(stall, opened(stall), opened(stall));
        var guide = region.actor(stall.servicePoint(), Role.CASE_MANAGER);
        var own = new EnumMap<Role, Actor>(Role.class);
        for (var role : Role.values()) {
            var scene = scene(
                    guide,
                    role == Role.EMPLOYER_USER ? stall.employer() : region.actor(stall.servicePoint(), role),
                    work);
            own.put(role, role == Role.CLIENT ? scene.self() : scene.worker());
            var colleague = region.actor(stall.servicePoint(), Role.JOB_COACH);
            ids.put(
                    role,
                    Ids.of(scene, furnished(scene))
                            .and(colleague.user(), stall.firm().id()));
        }
        return own;
    }

    private VacancyId opened(Marketplace.Stall stall) {
        var vacancy = VacancyId.random();
        market.writing(
                stall.accountManager(),
                passage -> around.vacancies()
                        .open(vacancy, Drafts.orderPicker(stall.firm().id()), passage));
        return vacancy;
    }

    /** A person with whom the worker has to do as closely as the role can. */
    private Scene scene(Actor guide, Actor worker, Scene.Work work) {
        var closest = Closeness.closest(worker.role());
        boolean theirs = closest == Relation.OWN_CASELOAD;
        var client = casting.person(guide, theirs ? worker : guide);
        if (theirs) casting.standIn(guide, worker);
        if (closest == Relation.TEAM) casting.together(guide, worker);
        var self = region.self(work.stall().servicePoint(), client);
        casting.named(client, self);
        return new Scene(around.gate(), client, self, guide, worker, work);
    }

    private Things furnished(Scene scene) {
        var numbers = new HashMap<String, String>();
        props.forEach(prop -> numbers.putAll(prop.put(scene)));
        return new Things(numbers);
    }

    private Map<Role, Actor> strangers(Tenant tenant) {
        var guide = region.actor(tenant, Role.CASE_MANAGER);
        var all = new EnumMap<Role, Actor>(Role.class);
        for (var role : Role.values()) all.put(role, region.actor(tenant, role));
        all.put(Role.CLIENT, region.self(tenant, casting.person(guide, guide)));
        return all;
    }
}

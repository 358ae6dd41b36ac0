package nl.kansrijk.start.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;

/**
 * Many professionals who each hold a talk with a client of their own at the same time, in an open demo home; measures how long
 * it takes until a whole block is kept: answers, figures, and what they say of the person.
 */
public final class IntakeLoad {
    private static final int SEED = 45;
    private final String house;
    private final Doors doors;
    private final Crowd crowd;
    private Answers answers = new Answers(0);

    /** The doors through which the talks are made ready. */
    public record Doors(Tenants tenants, Accounts accounts, Gate gate, Persons persons, Talks talks) {}

    /** @param house address of an open demo home, such as {@code http://localhost:8080} */
    public IntakeLoad(String house, Doors doors, Crowd crowd) {
        this.house = house;
        this.doors = doors;
        this.crowd = crowd;
    }

    /** The median and 95th percentile of keeping a block (ms), how many were kept and what went wrong. */
    public List<Figure> measure() throws IOException, InterruptedException {
        var talkers = talkers();
        long begins = System.nanoTime() + crowd.warming().toNanos();
        answers = new Answers(begins);
        together(talkers, begins + crowd.length().toNanos());
        return answers.figures("intake.save");
    }

    /** What went wrong, the first few kinds. */
    public List<String> complaints() {
        return answers.complaints();
    }

    private List<Talker> talkers() throws IOException, InterruptedException {
        var tenant = doors.tenants().found("BENCH", "Bench", Tenant.Kind.MUNICIPALITY);
        var talkers = new ArrayList<Talker>();
        for (int nth = 0; nth < crowd.sessions(); nth++) {
            var professional = professional(tenant, nth);
            var client = talking(professional);
            var talker = new Talker(house, "/klanten/" + client.value() + "/gesprek", crowd, SEED + nth);
            talker.enter("/inloggen/persona/" + professional.user().value());
            talkers.add(talker);
        }
        return talkers;
    }

    private Actor professional(Tenant tenant, int nth) {
        var account = new Account(
                UserId.random(),
                tenant.id(),
                "bench-" + nth,
                "Bench",
                Set.of(Role.CASE_MANAGER),
                Optional.empty(),
                false,
                "bench");
        doors.accounts().addPersona(account);
        return account.as(Role.CASE_MANAGER);
    }

    private ClientId talking(Actor professional) {
        var client = doors.gate().pass(Look.by(professional, Permission.CHANGE_TASK), passage -> {
            var person = doors.persons().enter(false, passage);
            doors.persons().assign(person, professional.tenant(), professional.user(), passage);
            return person;
        });
        doors.gate()
                .pass(
                        Look.by(professional, Permission.HOLD_TALK).about(client),
                        passage -> doors.talks().open(client, TalkKind.FULL, passage));
        return client;
    }

    private void together(List<Talker> talkers, long ends) throws InterruptedException {
        var work = talkers.stream()
                .map(talker -> (Callable<Void>) () -> {
                    talker.talkUntil(answers, ends);
                    return null;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(work)) one.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}

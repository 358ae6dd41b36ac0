package nl.kansrijk.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/** The numbers a page may be asked with. */
record Ids(
        String client,
        String vacancy,
        String introduction,
        String statement,
        String task,
        String colleague,
        String firm,
        Things things) {
    private static final Things NOTHING = new Things(Map.of());

    static Ids of(Scene scene, Things things) {
        return new Ids(
                scene.client().value().toString(),
                scene.work().offered().value().toString(),
                things.number("{introduction}"),
                things.number("{statement}"),
                things.number("{task}"),
                fresh(),
                "2147483647",
                things);
    }

    /** The same about this person, this work and what was proposed. */
    Ids about(String someone, String work, String offer) {
        return new Ids(someone, work, offer, statement, task, colleague, firm, things);
    }

    /** The same with someone who works there and an employer. */
    Ids and(UserId someone, TenantId employer) {
        return new Ids(
                client,
                vacancy,
                introduction,
                statement,
                task,
                someone.value().toString(),
                Integer.toString(employer.value()),
                things);
    }

    /** The client and who reported, each with words that stand only where this one is meant. */
    Map<String, String> names() {
        return Map.of(client, Stage.mark(client), things.number("{report}"), things.number(Stage.REPORTED));
    }

    /** Numbers that nothing in the house has. */
    static Ids unknown() {
        return new Ids(fresh(), fresh(), fresh(), fresh(), fresh(), fresh(), "2147483647", NOTHING);
    }

    /** Numbers with foreign ones among them, and the same with unknown ones in their place. */
    record Asked(Ids foreign, Ids unknown) {}

    /**
     * These numbers all at once and, where a page takes more, one of them between numbers of one's own: a foreign person, a
     * foreign vacancy, and what belongs to a foreign person under the number of an own one.
     */
    List<Asked> eachIn(Ids own, Example example) {
        var nobody = unknown();
        var all = new ArrayList<>(List.of(new Asked(this, nobody)));
        if (example.takes("client"))
            all.add(new Asked(own.with(client, own.vacancy), own.with(nobody.client, own.vacancy)));
        if (example.takes("vacancy"))
            all.add(new Asked(own.with(own.client, vacancy), own.with(own.client, nobody.vacancy)));
        if (example.takesPartOfOne())
            all.add(new Asked(with(own.client, own.vacancy), nobody.with(own.client, own.vacancy)));
        return all;
    }

    private Ids with(String otherClient, String otherVacancy) {
        return new Ids(otherClient, otherVacancy, introduction, statement, task, colleague, firm, things);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}

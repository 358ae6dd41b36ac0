package nl.kansrijk.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;
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
        String firm) {
    static Ids of(ClientId client, VacancyId vacancy, UUID introduction, UUID statement, UUID task) {
        return new Ids(
                client.value().toString(),
                vacancy.value().toString(),
                introduction.toString(),
                statement.toString(),
                task.toString(),
                fresh(),
                "2147483647");
    }

    /** The same about this person, this work and what was proposed. */
    Ids about(String someone, String work, String offer) {
        return new Ids(someone, work, offer, statement, task, colleague, firm);
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
                Integer.toString(employer.value()));
    }

    /** Numbers that nothing in the house has. */
    static Ids unknown() {
        return new Ids(fresh(), fresh(), fresh(), fresh(), fresh(), fresh(), "2147483647");
    }

    /** Numbers with foreign ones among them, and the same with unknown ones in their place. */
    record Asked(Ids foreign, Ids unknown) {}

    /** These numbers all at once and, where a page takes two, one of them between numbers of one's own. */
    List<Asked> eachIn(Ids own, Example example) {
        var nobody = unknown();
        var all = new ArrayList<>(List.of(new Asked(this, nobody)));
        if (example.takes("client"))
            all.add(new Asked(own.with(client, own.vacancy), own.with(nobody.client, own.vacancy)));
        if (example.takes("vacancy"))
            all.add(new Asked(own.with(own.client, vacancy), own.with(own.client, nobody.vacancy)));
        return all;
    }

    private Ids with(String otherClient, String otherVacancy) {
        return new Ids(otherClient, otherVacancy, introduction, statement, task, colleague, firm);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}

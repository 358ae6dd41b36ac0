package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Registry;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes along what is known of a person, as far as who looks may read it, and brings it in where that person is not known. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileCopies {
    private final Characteristics catalogue;
    private final CopyCheck check;
    private final Tables tables;
    private final BulkProfiles bulk;
    private final Around around;

    FileCopies(Characteristics catalogue, CopyCheck check, Tables tables, BulkProfiles bulk, Around around) {
        this.catalogue = catalogue;
        this.check = check;
        this.tables = tables;
        this.bulk = bulk;
        this.around = around;
    }

    /** Where it stands. */
    @Component
    record Tables(StatementTable statements, RecognitionTable answers, CurrentRowTable current) {}

    /** Whom it needs. */
    @Component
    record Around(
            Identities identities, Persons persons, Registry registry, Jobs jobs, ApplicationEventPublisher news) {}

    /** A copy; empty when who it is about is not known or not for who looks. */
    public Optional<FileCopy> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return around.identities().of(client, passage).map(who -> copy(client, who, passage));
    }

    private FileCopy copy(ClientId client, Identity who, Passage passage) {
        var codes = catalogue.codesOf(passage.readable());
        var said = tables.statements().of(client, codes, Sights.levels(passage)).reversed();
        said.forEach(one -> passage.shown(passage.actor().tenant(), client, group(one)));
        var ids = said.stream().map(Statement::id).collect(Collectors.toSet());
        var answers = tables.answers().of(client).reversed().stream()
                .filter(one -> ids.contains(one.statement()))
                .map(TakenAlong::answered)
                .toList();
        return new FileCopy(
                TakenAlong.who(client, who),
                shielded(client),
                pause(client, passage),
                said.stream().map(TakenAlong::line).toList(),
                answers);
    }

    private boolean shielded(ClientId client) {
        var person = List.of(client);
        return around.jobs()
                .quietly(() -> !around.registry().shieldedAmong(person).isEmpty());
    }

    private Optional<FileCopy.Pause> pause(ClientId client, Passage passage) {
        if (!passage.readable().contains(DataGroup.PLAN)) return Optional.empty();
        return tables.current().of(List.of(client)).stream()
                .findFirst()
                .flatMap(CurrentRowTable.Row::pause)
                .map(rest ->
                        new FileCopy.Pause(rest.reason().key(), rest.reason().facts(), rest.until()));
    }

    /** Why this cannot come in here: what is not in the catalogue, stands there twice or answers nothing; empty when it can. */
    public List<Reason> against(FileCopy copy, Passage passage) {
        var wrong = new ArrayList<Reason>();
        if (known(new ClientId(copy.who().client()), passage)) wrong.add(Reason.of("dossier.wrong.known"));
        wrong.addAll(check.wrong(copy));
        return wrong;
    }

    /**
     * Brings it in, in the caseload of this colleague when there is one. Errors: IllegalArgumentException for what
     * {@link #against} would have told.
     */
    public void bring(FileCopy copy, Optional<UserId> guide, Passage passage) {
        var client = new ClientId(copy.who().client());
        var tenant = passage.actor().tenant();
        around.jobs().quietly(() -> {
            bulk.bring(tenant, passage.actor().user(), passage.at(), copy, guide);
            return client;
        });
        passage.shown(tenant, client, DataGroup.IDENTITY);
        around.news().publishEvent(new ProfileChanged(client, tenant, passage.at()));
    }

    /** Whether this person is known in any organisation of this house: two files are never merged. */
    private boolean known(ClientId client, Passage passage) {
        boolean elsewhere = around.jobs()
                .quietly(() -> !tables.current().of(List.of(client)).isEmpty());
        return elsewhere || around.persons().knows(client, passage);
    }

    private DataGroup group(Statement said) {
        return catalogue.get(said.fact().characteristic()).group();
    }
}

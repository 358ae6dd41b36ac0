package nl.kansrijk.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.profile.FileCopy.Answered;
import nl.kansrijk.profile.FileCopy.Who;
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
    private final Catalog catalog;
    private final Tables tables;
    private final Identities identities;
    private final BulkProfiles bulk;
    private final Around around;

    FileCopies(Catalog catalog, Tables tables, Identities identities, BulkProfiles bulk, Around around) {
        this.catalog = catalog;
        this.tables = tables;
        this.identities = identities;
        this.bulk = bulk;
        this.around = around;
    }

    /** What can be said. */
    @Component
    record Catalog(Characteristics lines, OpenItems items) {}

    /** Where it stands. */
    @Component
    record Tables(StatementTable statements, RecognitionTable answers, CurrentRowTable current) {}

    /** Whom it needs. */
    @Component
    record Around(Persons persons, Jobs jobs, ApplicationEventPublisher news) {}

    /** A copy; empty when who it is about is not known or not for who looks. */
    public Optional<FileCopy> of(ClientId client, Passage passage) {
        if (!passage.about().equals(Optional.of(client)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
        return identities.of(client, passage).map(who -> copy(client, who, passage));
    }

    private FileCopy copy(ClientId client, Identity who, Passage passage) {
        var codes = catalog.lines().codesOf(passage.readable());
        var said = tables.statements().of(client, codes, Sights.levels(passage)).reversed();
        said.forEach(one -> passage.shown(passage.actor().tenant(), client, group(one)));
        var ids = said.stream().map(Statement::id).collect(Collectors.toSet());
        var answers = tables.answers().of(client).reversed().stream()
                .filter(one -> ids.contains(one.statement()))
                .map(FileCopies::answered)
                .toList();
        return new FileCopy(
                who(client, who),
                pause(client, passage),
                said.stream().map(CopyLines::line).toList(),
                answers);
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
        if (copy.who().name().isBlank()) wrong.add(Reason.of("dossier.wrong.name"));
        var seen = new HashSet<UUID>();
        for (int i = 0; i < copy.said().size(); i++) {
            var line = copy.said().get(i);
            if (!seen.add(line.id())) wrong.add(at("dossier.wrong.twice", i));
            else if (line.voice()
                    .follows()
                    .filter(before -> !seen.contains(before))
                    .isPresent()) wrong.add(at("dossier.wrong.follows", i));
            else if (!CopyLines.fits(line, catalog.lines(), catalog.items())) wrong.add(at("dossier.wrong.line", i));
        }
        wrong.addAll(answers(copy.answers(), seen));
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

    private static List<Reason> answers(List<Answered> answers, Set<UUID> said) {
        var wrong = new ArrayList<Reason>();
        var seen = new HashSet<Map.Entry<UUID, Integer>>();
        for (int i = 0; i < answers.size(); i++) {
            var one = answers.get(i);
            boolean fits = said.contains(one.statement())
                    && one.number() > 0
                    && one.words().length() <= 1000;
            if (!fits || !seen.add(Map.entry(one.statement(), one.number()))) wrong.add(at("dossier.wrong.answer", i));
        }
        return wrong;
    }

    private static Reason at(String key, int index) {
        return new Reason(key, Map.of("number", Integer.toString(index + 1)));
    }

    private DataGroup group(Statement said) {
        return catalog.lines().get(said.fact().characteristic()).group();
    }

    private static Answered answered(RecognitionTable.Answer one) {
        var given = one.recognition();
        return new Answered(
                one.statement(),
                given.number(),
                given.status(),
                given.words(),
                given.at().orElse(Instant.EPOCH));
    }

    private static Who who(ClientId client, Identity who) {
        return new Who(
                client.value(),
                who.name(),
                who.birthDate(),
                who.address(),
                who.email(),
                who.phone(),
                who.contactLanguage(),
                who.preferredChannel());
    }
}

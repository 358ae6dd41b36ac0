package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile.Moment;
import nl.kansrijk.profile.ClientFile.PanelView;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;

/** Lays a client's file open, as far as who looks may see. */
@Component
class ClientFiles {
    private static final int LONGEST_TIMELINE = 200;
    private final Characteristics catalogue;
    private final StatementTable statements;
    private final RecognitionTable answers;
    private final Glances glances;
    private final Identities identities;

    ClientFiles(
            Characteristics catalogue,
            StatementTable statements,
            RecognitionTable answers,
            Glances glances,
            Identities identities) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.answers = answers;
        this.glances = glances;
        this.identities = identities;
    }

    ClientFile open(ClientId client, Passage passage) {
        var all = said(client, passage);
        return file(client, all, identities.of(client, passage), timeline(client, all), passage);
    }

    /** The panels alone, of someone of the own organisation. */
    ClientFile panels(ClientId client, Passage passage) {
        var owner = passage.actor().tenant();
        var all = said(client, passage);
        shown(client, owner, all, passage);
        return new ClientFile(client, owner, Optional.empty(), Glance.NOTHING, panels(all, passage), List.of());
    }

    private void shown(ClientId client, TenantId owner, List<Statement> all, Passage passage) {
        all.forEach(said -> passage.shown(owner, client, group(said)));
        passage.shown(owner, client, DataGroup.SKILLS_WISHES);
    }

    private List<Statement> said(ClientId client, Passage passage) {
        return statements.of(client, catalogue.codesOf(passage.readable()), Sights.levels(passage));
    }

    private ClientFile file(
            ClientId client, List<Statement> all, Optional<Identity> identity, List<Moment> timeline, Passage passage) {
        var kept = glances.one(client, passage);
        var owner = kept.map(Glances.Kept::owner).orElse(passage.actor().tenant());
        shown(client, owner, all, passage);
        return new ClientFile(
                client,
                owner,
                identity,
                kept.map(Glances.Kept::glance).orElse(Glance.NOTHING),
                panels(all, passage),
                timeline);
    }

    private DataGroup group(Statement said) {
        return catalogue.get(said.fact().characteristic()).group();
    }

    private List<PanelView> panels(List<Statement> all, Passage passage) {
        var day = SayRules.today(passage);
        Map<String, List<Statement>> about = new LinkedHashMap<>();
        all.forEach(said -> about.computeIfAbsent(said.fact().characteristic(), code -> new ArrayList<>())
                .add(said));
        var panels = new ArrayList<PanelView>();
        for (var panel : Panel.values()) {
            var lines = catalogue.in(panel, passage.readable());
            if (!lines.isEmpty()) panels.add(Panels.view(panel, lines, about, day));
        }
        return panels;
    }

    private List<Moment> timeline(ClientId client, List<Statement> all) {
        var byId = all.stream().collect(Collectors.toMap(Statement::id, said -> said));
        var moments = new ArrayList<Moment>();
        all.forEach(
                said -> moments.add(new Moment(said.entry().at(), said.entry().by(), said, Optional.empty())));
        for (var answer : answers.of(client)) {
            var said = byId.get(answer.statement());
            var given = answer.recognition();
            if (said != null && !own(said, given))
                moments.add(new Moment(given.at().orElseThrow(), answer.by(), said, Optional.of(given.status())));
        }
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return List.copyOf(moments.subList(0, Math.min(LONGEST_TIMELINE, moments.size())));
    }

    /** Whether it was recognised by writing it down; that is one moment and not two. */
    private static boolean own(Statement said, Recognition given) {
        return given.number() == 1
                && given.status() == Recognition.Status.RECOGNISED
                && given.at().equals(Optional.of(said.entry().at()));
    }
}

package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a representative reads of a person, panel by panel as the mandate says, and answers in the name of the person. What the
 * person keeps from the team stays shut; what is going on in life and the view on work, which stay with the contact person by
 * themselves, open only because the person chose that topic. Source: domain b.1. Errors: IllegalArgumentException for a
 * passage about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReadAlong {
    private static final Map<MandateTopic, Panel> PANELS = Map.of(
            MandateTopic.CAN, Panel.KAN,
            MandateTopic.WANTS, Panel.WIL,
            MandateTopic.PRACTICAL, Panel.PRAKTISCH,
            MandateTopic.LIFE, Panel.SPEELT,
            MandateTopic.VIEW, Panel.KIJK);
    private static final Set<Panel> NEAR = EnumSet.of(Panel.SPEELT, Panel.KIJK);

    private final Characteristics catalogue;
    private final StatementTable statements;
    private final Recognising recognising;

    ReadAlong(Characteristics catalogue, StatementTable statements, Recognising recognising) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.recognising = recognising;
    }

    /** The topic a panel belongs to. */
    public static MandateTopic topic(Panel panel) {
        return PANELS.entrySet().stream()
                .filter(one -> one.getValue() == panel)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The panels that the mandate opens, in fixed order. */
    public ClientFile open(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var panels = new ArrayList<ClientFile.PanelView>();
        var open = panels(passage, EnumSet.allOf(Extent.class));
        Map<String, List<Statement>> about = new LinkedHashMap<>();
        for (boolean near : new boolean[] {true, false}) {
            var scope = scope(open, near, passage);
            if (!scope.characteristics().isEmpty()) read(client, scope, about);
        }
        for (var panel : open)
            panels.add(Panels.view(panel, catalogue.in(panel, passage.readable()), about, SayRules.today(passage)));
        about.keySet()
                .forEach(code -> passage.shown(
                        passage.actor().tenant(), client, catalogue.get(code).group()));
        return new ClientFile(client, passage.actor().tenant(), Optional.empty(), Glance.NOTHING, panels, List.of());
    }

    /** An answer in the name of the person, where the mandate says so; anything else is unknown. */
    public Recognised recognise(ClientId client, UUID statement, GivenAnswer answer, Passage passage) {
        passage.mustBeAbout(client);
        return recognising.recognise(client, statement, answer, answerable(client, statement, passage), passage);
    }

    /** Takes this answer back when it is the last one. */
    public Recognised undo(ClientId client, UUID statement, int answer, Passage passage) {
        passage.mustBeAbout(client);
        return recognising.undo(client, statement, answer, answerable(client, statement, passage), passage);
    }

    /** The side on which this statement stands, near or not, among what may be answered. */
    private Recognising.Scope answerable(ClientId client, UUID statement, Passage passage) {
        var open = panels(passage, EnumSet.of(Extent.ANSWER));
        var near = scope(open, true, passage);
        var codes = near.characteristics().toArray(String[]::new);
        boolean there = statements.find(client, statement, codes, near.levels()).isPresent();
        return there ? near : scope(open, false, passage);
    }

    private void read(ClientId client, Recognising.Scope scope, Map<String, List<Statement>> about) {
        statements
                .of(client, scope.characteristics().toArray(String[]::new), scope.levels())
                .forEach(said -> about.computeIfAbsent(said.fact().characteristic(), code -> new ArrayList<>())
                        .add(said));
    }

    private Recognising.Scope scope(Set<Panel> open, boolean near, Passage passage) {
        var codes = open.stream()
                .filter(panel -> NEAR.contains(panel) == near)
                .flatMap(panel -> catalogue.in(panel, passage.readable()).stream())
                .map(Characteristic::code)
                .toList();
        return new Recognising.Scope(
                codes, EnumSet.range(near ? ShareLevel.PRIVATE : Sights.from(passage), ShareLevel.NAMED));
    }

    private static Set<Panel> panels(Passage passage, Set<Extent> extents) {
        var panels = EnumSet.noneOf(Panel.class);
        passage.mandate().forEach((topic, extent) -> {
            if (extents.contains(extent)) Optional.ofNullable(PANELS.get(topic)).ifPresent(panels::add);
        });
        return panels;
    }
}

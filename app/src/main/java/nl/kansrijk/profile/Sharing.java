package nl.kansrijk.profile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client chooses for a whole group of data how far it goes: the own team, the region, or employers without a name. It
 * works at once and for what is said later. What is kept nearer one by one stays near, whatever is chosen. Sources: row
 * 1-46, rulings 13 and 14. Errors: IllegalArgumentException for a passage about someone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sharing {
    /** The groups in which something goes outside the own organisation, so that there is something to choose. */
    public static final Set<DataGroup> CHOICES = EnumSet.of(DataGroup.SKILLS_WISHES, DataGroup.FUNCTION);

    /** The levels to choose from, nearest first. */
    public static final List<ShareLevel> LEVELS = List.of(ShareLevel.TEAM, ShareLevel.CHAIN, ShareLevel.ANON);

    private final Characteristics catalogue;
    private final ShareChoiceTable table;
    private final Freshening freshening;

    Sharing(Characteristics catalogue, ShareChoiceTable table, Freshening freshening) {
        this.catalogue = catalogue;
        this.table = table;
        this.freshening = freshening;
    }

    /** Whether what goes this far reaches people in this role. */
    public static boolean reaches(Role role, ShareLevel most) {
        return most.compareTo(Sights.nearest(role)) >= 0;
    }

    /** How far this group goes now: what was chosen, or else the widest of what was said. */
    public ShareLevel now(ClientId client, DataGroup group, Passage passage) {
        mustBeAbout(client, passage);
        return table.last(client, group).orElseGet(() -> widest(client, group));
    }

    /** Lets this group go this far from now on. Errors: IllegalArgumentException for a group or level without choice. */
    public void choose(ClientId client, DataGroup group, ShareLevel most, Passage passage) {
        mustBeAbout(client, passage);
        if (!Sights.isClient(passage)) throw new IllegalArgumentException("only the client chooses how far data go");
        if (!CHOICES.contains(group) || !LEVELS.contains(most))
            throw new IllegalArgumentException("nothing to choose: " + group + " " + most);
        freshening.lock(client, passage);
        passage.shown(passage.actor().tenant(), client, group);
        if (table.last(client, group).equals(Optional.of(most))) return;
        table.add(client, group, most, passage);
        table.follow(client, catalogue.codesOf(Set.of(group)), most);
        freshening.refresh(client, passage);
    }

    /** Something new was said about these: it goes no further than the client chose. */
    void hold(ClientId client, Set<Characteristic> said) {
        for (var group : CHOICES) {
            var codes = said.stream()
                    .filter(about -> about.group() == group)
                    .map(Characteristic::code)
                    .toArray(String[]::new);
            if (codes.length > 0) table.last(client, group).ifPresent(most -> table.follow(client, codes, most));
        }
    }

    private ShareLevel widest(ClientId client, DataGroup group) {
        return table.levels(client, catalogue.codesOf(Set.of(group))).stream()
                .map(level -> level == ShareLevel.NAMED ? ShareLevel.ANON : level)
                .max(Comparator.naturalOrder())
                .filter(LEVELS::contains)
                .orElse(ShareLevel.TEAM);
    }

    private static void mustBeAbout(ClientId client, Passage passage) {
        if (!passage.about().equals(Optional.of(client)))
            throw new IllegalArgumentException("this passage is not about this person. Maybe add .about(client)");
    }
}

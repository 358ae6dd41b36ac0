package nl.kansrijk.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.ShareChoiceTable.Choice;
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
        passage.mustBeAbout(client);
        var chosen = table.newest(client);
        var whole = Optional.ofNullable(chosen.get(group.name()));
        boolean byPart = Arrays.stream(SharePart.values())
                .filter(part -> part.group() == group)
                .anyMatch(part -> !Choice.of(part, chosen).equals(whole));
        return whole.map(Choice::most).filter(most -> !byPart).orElseGet(() -> widest(client, group));
    }

    /** Lets this group go this far from now on. Errors: IllegalArgumentException for a group or level without choice. */
    public void choose(ClientId client, DataGroup group, ShareLevel most, Passage passage) {
        passage.mustBeAbout(client);
        if (!Sights.isClient(passage)) throw new IllegalArgumentException("only the client chooses how far data go");
        if (!CHOICES.contains(group) || !LEVELS.contains(most))
            throw new IllegalArgumentException("nothing to choose: " + group + " " + most);
        freshening.lock(client, passage);
        passage.shown(passage.actor().tenant(), client, group);
        if (now(client, group, passage) == most && table.last(client, group).equals(Optional.of(most))) return;
        table.add(client, group.name(), most, passage);
        table.follow(client, catalogue.codesOf(Set.of(group)), most);
        freshening.refresh(client, passage);
    }

    /** Something new was said about these: it goes no further than the client chose. */
    void hold(ClientId client, Set<Characteristic> said) {
        var chosen = table.newest(client);
        Map<Choice, List<Characteristic>> following = new HashMap<>();
        for (var line : said)
            if (CHOICES.contains(line.group()))
                Choice.of(line, chosen)
                        .ifPresent(choice -> following
                                .computeIfAbsent(choice, key -> new ArrayList<>())
                                .add(line));
        following.forEach((choice, lines) -> follow(client, choice, lines));
    }

    private void follow(ClientId client, Choice choice, List<Characteristic> lines) {
        boolean part =
                Arrays.stream(SharePart.values()).anyMatch(one -> one.scope().equals(choice.scope()));
        if (part)
            table.followPart(client, choice.most(), codes(lines, ShareLevel.CHAIN), codes(lines, ShareLevel.TEAM));
        else table.follow(client, lines.stream().map(Characteristic::code).toArray(String[]::new), choice.most());
    }

    /** The codes of those that usually go this far. */
    static String[] codes(Collection<Characteristic> lines, ShareLevel usual) {
        return lines.stream()
                .filter(line -> line.rules().share() == usual)
                .map(Characteristic::code)
                .toArray(String[]::new);
    }

    private ShareLevel widest(ClientId client, DataGroup group) {
        return table.levels(client, catalogue.codesOf(Set.of(group))).stream()
                .map(level -> level == ShareLevel.NAMED ? ShareLevel.ANON : level)
                .max(Comparator.naturalOrder())
                .filter(LEVELS::contains)
                .orElse(ShareLevel.TEAM);
    }
}

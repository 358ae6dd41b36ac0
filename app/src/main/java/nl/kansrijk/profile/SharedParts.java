package nl.kansrijk.profile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.profile.ShareChoiceTable.Choice;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What employers see of a client without the name, part by part. The client chooses, alone or together with who guides
 * the client; the last choice stands and works at once. What is kept nearer one by one stays near. Sources: domain J3 and
 * c.11, rulings 13 and 14. Errors: IllegalArgumentException for a passage about someone else or of someone who may not choose.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedParts {
    private final Characteristics catalogue;
    private final ShareChoiceTable table;
    private final Freshening freshening;
    private final Cards cards;

    SharedParts(Characteristics catalogue, ShareChoiceTable table, Freshening freshening, Cards cards) {
        this.catalogue = catalogue;
        this.table = table;
        this.freshening = freshening;
        this.cards = cards;
    }

    /** Whether employers see a part, and when and by whom that was written down; empty as long as nobody chose. */
    public record Shown(boolean open, Optional<Instant> at, Optional<UserId> by) {}

    /** How it stands with each part, in order. */
    public Map<SharePart, Shown> now(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES, DataGroup.FUNCTION);
        var chosen = table.newest(client);
        var open = table.open(client);
        Map<SharePart, Shown> parts = new EnumMap<>(SharePart.class);
        for (var part : SharePart.values()) parts.put(part, shown(part, chosen, open));
        return parts;
    }

    /** Lets employers see this part from now on, or no longer. */
    public void choose(ClientId client, SharePart part, Choosing choosing, Passage passage) {
        mayChoose(client, part, passage);
        freshening.lock(client, passage);
        if (set(client, part, choosing, passage)) freshening.refresh(client, passage);
    }

    /** What was answered in a talk at that moment: these parts and no others. A choice made since stands. */
    public void told(ClientId client, Set<SharePart> open, Instant at, Passage passage) {
        freshening.lock(client, passage);
        var chosen = table.newest(client);
        boolean changed = false;
        for (var part : SharePart.values()) {
            mayChoose(client, part, passage);
            boolean newer =
                    Choice.of(part, chosen).filter(one -> one.at().isAfter(at)).isPresent();
            if (!newer) changed |= set(client, part, open.contains(part) ? Choosing.SHOW : Choosing.HIDE, passage);
        }
        if (changed) freshening.refresh(client, passage);
    }

    /** The card as an employer sees it now. */
    public Candidate card(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return cards.forEmployers(client, passage);
    }

    /** What is chosen about a part. */
    public enum Choosing {
        SHOW,
        HIDE
    }

    private boolean set(ClientId client, SharePart part, Choosing choosing, Passage passage) {
        passage.shown(passage.actor().tenant(), client, part.group());
        var chosen = table.newest(client);
        boolean open = choosing == Choosing.SHOW;
        var last = Choice.of(part, chosen);
        if (last.isPresent() && (last.get().most() == ShareLevel.ANON) == open) return false;
        var most = open ? ShareLevel.ANON : near(part, chosen);
        table.add(client, part.scope(), most, passage);
        var lines = lines(part);
        table.followPart(client, most, Sharing.codes(lines, ShareLevel.CHAIN), Sharing.codes(lines, ShareLevel.TEAM));
        return true;
    }

    /** How far a part goes that employers do not see: no further than the whole group was let go. */
    private static ShareLevel near(SharePart part, Map<String, Choice> chosen) {
        return Optional.ofNullable(chosen.get(part.group().name()))
                .map(Choice::most)
                .filter(most -> most == ShareLevel.TEAM)
                .orElse(ShareLevel.CHAIN);
    }

    private List<Characteristic> lines(SharePart part) {
        return catalogue.all().stream().filter(part::holds).toList();
    }

    private Shown shown(SharePart part, Map<String, Choice> chosen, List<String> open) {
        return Choice.of(part, chosen)
                .map(one -> new Shown(one.most() == ShareLevel.ANON, Optional.of(one.at()), Optional.of(one.by())))
                .orElseGet(() -> new Shown(
                        open.stream().map(catalogue::get).anyMatch(part::holds), Optional.empty(), Optional.empty()));
    }

    private static void mayChoose(ClientId client, SharePart part, Passage passage) {
        passage.mustBeAbout(client);
        boolean guides = passage.relation() == Relation.OWN_CASELOAD
                && passage.writable().contains(DataGroup.SKILLS_WISHES);
        if (!Sights.isClient(passage) && !guides)
            throw new IllegalArgumentException("only the client chooses, alone or with who guides: " + part);
    }
}

package nl.kansrijk.profile.presentation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own presentation of a person: kept by the person, seen by others only as {@link Shown}. Errors:
 * IllegalArgumentException when the passage is not about this person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Presentations {
    /** Longest own words. Unit: characters. */
    public static final int LONGEST = 1_000;

    private static final int SHORTEST_NAME = 3;
    private final PresentationTable table;
    private final ShareLinks links;
    private final Showing showing;
    private final LifeStory story;
    private final Around around;

    Presentations(PresentationTable table, ShareLinks links, Showing showing, LifeStory story, Around around) {
        this.table = table;
        this.links = links;
        this.showing = showing;
        this.story = story;
        this.around = around;
    }

    /** What is asked of other rooms. */
    @Component
    record Around(Identities identities, Jobs jobs) {}

    /** The presentation with its links; nothing chosen when there is none. */
    public Presentation of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var row = table.of(client);
        row.ifPresent(one -> passage.shown(one.owner(), client, DataGroup.SKILLS_WISHES));
        var chosen = row.map(PresentationTable.Row::chosen).orElse(Presentation.NONE);
        return new Presentation(chosen.words(), chosen.shown(), chosen.forEmployers(), links.of(client));
    }

    /** Everything that this person can let others see now, in the order shown; what is shared no further is not in it. */
    public List<Fact> possible(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES);
        return around.jobs().quietly(() -> showing.possible(client));
    }

    /**
     * Keeps own words and what may be seen. Refused: too long, with the own name, a phone number, an e-mail address or a
     * citizen service number in the words. What is not in the allow-list is left out.
     */
    public Kept keep(ClientId client, String words, Set<String> shown, boolean forEmployers, Passage passage) {
        passage.mustBeAbout(client);
        var no = against(client, words, passage);
        if (no.isPresent()) return new Kept.Refused(no.get());
        var allowed = shown.stream().filter(Presentations::allowed).collect(Collectors.toSet());
        var before = table.of(client).map(PresentationTable.Row::chosen).orElse(Presentation.NONE);
        var now = new Presentation(words, allowed, forEmployers, List.of());
        if (!now.equals(before)) table.keep(passage.actor().tenant(), client, now, passage.at());
        if (!words.equals(before.words())) say(client, words, passage);
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES);
        return new Kept.Done();
    }

    /** What goes along with a yes to an employer besides name and contact, as things stand now. */
    public record Along(boolean presentation, boolean video) {}

    /** The same for who is asked, before the answer. */
    public Along alongWithYes(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return around.jobs().quietly(() -> showing.along(client));
    }

    /**
     * The presentation for the employer to whom this person said yes; who calls this has proof of the yes. Empty unless the
     * person lets such an employer see it.
     */
    public Optional<Shown> afterYes(ClientId client, TenantId owner, String name, Passage passage) {
        var shown = around.jobs()
                .quietly(() -> table.of(client)
                        .filter(row -> row.chosen().forEmployers())
                        .flatMap(row -> showing.of(client, name)));
        if (shown.isPresent()) passage.shown(owner, client, DataGroup.SKILLS_WISHES);
        return shown;
    }

    private void say(ClientId client, String words, Passage passage) {
        if (words.isBlank()) story.takeBack(client, "PRES_TEXT", "", passage);
        else story.say(client, new Fact("PRES_TEXT", "", new Value.Text(words)), "", passage);
    }

    private Optional<Reason> against(ClientId client, String words, Passage passage) {
        if (words.length() > LONGEST) return Optional.of(Reason.of("presentation.refused.long"));
        var checked = FreeText.check(words);
        if (!checked.warnings().isEmpty())
            return Optional.of(Reason.of(
                    "presentation.refused." + checked.warnings().getFirst().key()));
        boolean named = around.identities().of(client, passage).map(Identity::name).stream()
                .flatMap(name -> Arrays.stream(name.split("[\\s-]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .anyMatch(part -> words(words).contains(part.toLowerCase(Locale.ROOT)));
        return named ? Optional.of(Reason.of("presentation.refused.name")) : Optional.empty();
    }

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .distinct()
                .toArray(String[]::new));
    }

    private static boolean allowed(String name) {
        return name.length() <= 160 && Showing.ALLOWED.contains(name.split(" ", 2)[0]);
    }
}

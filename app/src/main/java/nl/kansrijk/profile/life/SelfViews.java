package nl.kansrijk.profile.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How someone sees the own possibilities, always with an example, and when work was seen from nearby: after that the own view is
 * asked again. Errors: as {@link Profiles#say} and {@link Histories#of}. Source: row 0-33.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SelfViews {
    /** The view: 1 too low, 2 fitting, 3 too high, 4 not clear. */
    public static final String VIEW = "SS_SELFIMAGE";

    /** The example that goes with it. */
    public static final String EXAMPLE = "SS_SELFIMAGE_EXAMPLE";

    /** Work that was seen from nearby, with its day. */
    public static final String TASTER = "TASTER";

    /** The characteristics it is told by. */
    public static final Set<String> CODES = Set.of(VIEW, EXAMPLE, TASTER);

    /** In the order in which it was so: by day, and on one day by when it was written down. */
    public static final Comparator<Statement> BY_MOMENT = Comparator.<Statement, LocalDate>comparing(
                    one -> one.source().observedOn())
            .thenComparing(one -> one.entry().at());

    private final Profiles profiles;
    private final Histories histories;
    private final ApplicationEventPublisher news;

    SelfViews(Profiles profiles, Histories histories, ApplicationEventPublisher news) {
        this.profiles = profiles;
        this.histories = histories;
        this.news = news;
    }

    /** How work was seen. */
    public enum Taster {
        /** A round along companies. */
        CAROUSEL,
        /** A day of looking along. */
        COMPANY_DAY
    }

    /** Everything that was said of it, oldest first. */
    public List<Statement> history(ClientId client, Passage passage) {
        return histories.of(client, CODES, passage);
    }

    /** When work was last seen from nearby while the own view was not asked since; empty when there is nothing to ask. */
    public static Optional<LocalDate> asks(List<Statement> history) {
        return lastTaster(history)
                .filter(seen -> history.stream()
                        .filter(one -> about(one, VIEW) && one.source().type() == Source.Type.SELF)
                        .noneMatch(one -> BY_MOMENT.compare(one, seen) > 0))
                .map(seen -> seen.source().observedOn());
    }

    private static Optional<Statement> lastTaster(List<Statement> history) {
        return history.stream().filter(one -> about(one, TASTER)).max(BY_MOMENT);
    }

    private static boolean about(Statement one, String code) {
        return one.fact().characteristic().equals(code) && !one.takenBack();
    }

    /** Work was seen on this day. Told twice it is there once. */
    public void saw(ClientId client, Taster taster, LocalDate day, Source.Type voice, Passage passage) {
        boolean known = history(client, passage).stream()
                .filter(one -> about(one, TASTER))
                .anyMatch(one -> one.fact().item().equals(taster.name())
                        && one.source().observedOn().equals(day));
        if (known) return;
        say(client, TASTER, taster.name(), new Value.Day(day), new Source(voice, "", day), passage);
        news.publishEvent(new TasterSeen(client, passage.actor().tenant(), day, passage.at()));
    }

    /** How the client is seen today, by the client or by someone else, with an example. */
    public Said sees(ClientId client, String view, String example, Source.Type voice, Passage passage) {
        var today = DutchTime.day(passage.at());
        var last = lastTaster(history(client, passage));
        var asked = last.map(one -> one.source().observedOn());
        var source = new Source(voice, follows(last, today), today);
        say(client, VIEW, "", new Value.Code(view), source, passage);
        if (voice == Source.Type.SELF)
            asked.ifPresent(day ->
                    news.publishEvent(new SelfSeenAgain(client, passage.actor().tenant(), day, passage.at())));
        return say(client, EXAMPLE, "", new Value.Text(example), new Source(voice, "", today), passage);
    }

    /** The work that was seen earlier on the same day: the same view before and after it is said twice. */
    private static String follows(Optional<Statement> seen, LocalDate today) {
        return seen.filter(one -> one.source().observedOn().equals(today))
                .map(one -> one.fact().item())
                .orElse("");
    }

    private Said say(ClientId client, String code, String item, Value value, Source source, Passage passage) {
        var said = NewStatement.first(code, item, value, source);
        var first = profiles.say(client, said, passage);
        return first instanceof Said.Stale(var now) ? profiles.say(client, said.following(now.id()), passage) : first;
    }
}

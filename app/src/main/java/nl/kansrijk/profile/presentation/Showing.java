package nl.kansrijk.profile.presentation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.presentation.Presentations.Along;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.profile.video.Videos;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/**
 * What of a presentation may be seen now: what was chosen, what still counts and is still shared, and what stands in the
 * allow-list. So a skill that is disputed, or shared no further than the team, is gone at once. Source: domain c.11.
 */
@Component
class Showing {
    /** Allow-list, in the order shown. */
    static final List<String> ALLOWED = List.of(
            "HS_EXP",
            "HS_SKILL",
            "SS_COMP",
            "SS_TALENT",
            "SS_WORKKIND",
            "HS_CERT",
            "HS_LICENCE",
            "HS_LANG_OTHER",
            "WISH_OCC",
            "WISH_SECTOR",
            "AV_HOURS_MAX");

    private static final int LONGEST_MEMORY_YEARS = 10;
    private final PresentationTable table;
    private final CurrentRows current;
    private final Clock clock;

    Showing(PresentationTable table, CurrentRows current, Clock clock) {
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    /** Asked as the job. Empty when nothing was chosen or the person is shielded. */
    Optional<Shown> of(ClientId client, String codeName) {
        var chosen = table.of(client).map(PresentationTable.Row::chosen);
        var row = current.of(client).filter(now -> !now.shielded());
        if (chosen.isEmpty() || row.isEmpty()) return Optional.empty();
        return Optional.of(chosen.get().seen(codeName, allowed(row.get().facts())));
    }

    /** Asked as the job. Everything that this person can let others see now, in the order shown. */
    List<Fact> possible(ClientId client) {
        return current.of(client).map(row -> allowed(row.facts())).orElse(List.of());
    }

    /** Asked as the job. What goes along with a yes to an employer. */
    Along along(ClientId client) {
        var row = current.of(client).filter(now -> !now.shielded());
        boolean presentation = row.flatMap(now -> table.of(client))
                .filter(one -> one.chosen().forEmployers())
                .isPresent();
        return new Along(presentation, row.filter(Videos::shared).isPresent());
    }

    private List<Fact> allowed(List<CurrentFact> facts) {
        return ALLOWED.stream()
                .flatMap(code ->
                        facts.stream().filter(fact -> fact.characteristic().equals(code)))
                .filter(fact -> !longAgo(fact, facts))
                .map(fact -> new Fact(fact.characteristic(), fact.item(), fact.value()))
                .filter(CompetencyCards::strong)
                .toList();
    }

    /** Experience that ended more than ten years ago tells an age. */
    private boolean longAgo(CurrentFact fact, List<CurrentFact> facts) {
        if (!fact.characteristic().equals("HS_EXP")) return false;
        var limit = DutchTime.day(clock.instant()).minusYears(LONGEST_MEMORY_YEARS);
        return facts.stream()
                .filter(end -> end.characteristic().equals("HS_EXP_UNTIL"))
                .filter(end -> end.item().equals(fact.item()))
                .anyMatch(end -> end.value() instanceof Value.Day(LocalDate last) && last.isBefore(limit));
    }
}

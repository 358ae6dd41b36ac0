package nl.kansrijk.matching.introductions;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation that keeps vacancies has proposed, and how long a person has to answer. Source: good-ideas 14, 15. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Proposals {
    private final IntroductionTable table;
    private final Terms terms;

    Proposals(IntroductionTable table, Terms terms) {
        this.table = table;
        this.terms = terms;
    }

    /** The introductions for all vacancies of the own organisation, newest first, at most a hundred. */
    public List<Introduction> ours(Passage passage) {
        var all = table.ofKeeper(passage.actor().tenant());
        for (var one : all) {
            var pair = one.facts().pair();
            passage.shown(pair.clientTenant(), pair.client(), DataGroup.MATCH_LOG);
        }
        return all;
    }

    /** The last Dutch day on which someone who is asked now can answer. */
    public LocalDate lastDay(Passage passage) {
        return DutchTime.day(terms.answerBefore(passage.at()).minusMillis(1));
    }
}

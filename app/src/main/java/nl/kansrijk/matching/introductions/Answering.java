package nl.kansrijk.matching.introductions;

import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Manner;
import nl.kansrijk.matching.introductions.Introduction.Party;
import org.springframework.stereotype.Component;

/** Takes down the person's answer. */
@Component
class Answering {
    private final Steps steps;
    private final Terms terms;
    private final Exchanges exchanges;

    Answering(Steps steps, Terms terms, Exchanges exchanges) {
        this.steps = steps;
        this.terms = terms;
        this.exchanges = exchanges;
    }

    Change answer(Introduction found, Answer answer, Passage passage) {
        if (!(found instanceof Asked asked) || !passage.at().isBefore(asked.deadline()))
            return new Change.TooLate(found);
        var manner = manner(passage);
        return switch (answer) {
            case Answer.Yes yes -> yes(asked, manner, passage);
            case Answer.No(String words) -> take(asked.no(manner, OwnWords.kept(words), passage.at()), passage);
            case Answer.Question(String words) -> take(asked.asksBack(OwnWords.kept(words)), passage);
        };
    }

    private Change yes(Asked asked, Manner manner, Passage passage) {
        var agreed = asked.yes(manner, terms.meetBy(passage.at()), passage.at());
        var change = take(agreed, passage);
        if (change instanceof Change.Done)
            exchanges
                    .preview(agreed.facts().pair().client(), passage)
                    .ifPresent(names -> exchanges.exchange(agreed, names, passage));
        return change;
    }

    private Change take(Introduction next, Passage passage) {
        return steps.take(next, passage.at(), Optional.of(passage.actor().user()));
    }

    private static Manner manner(Passage passage) {
        return passage.relation() == Relation.SELF ? Manner.SELF : Manner.ON_BEHALF;
    }

    /** Only the person, who acts for them, and who guides them. */
    static boolean mayAnswer(Relation relation) {
        return relation == Relation.SELF || relation == Relation.MANDATE || relation == Relation.OWN_CASELOAD;
    }

    /** The look was for this person, or it is the organisation of the vacancy or the employer that looks. */
    static boolean concerns(Pair pair, Passage passage) {
        var tenant = passage.actor().tenant();
        return passage.about()
                .map(pair.client()::equals)
                .orElseGet(() -> tenant.equals(pair.vacancyTenant()) || tenant.equals(pair.employer()));
    }

    static Party party(Passage passage) {
        if (passage.actor().role() == Role.EMPLOYER_USER) return Party.EMPLOYER;
        return passage.relation() == Relation.SELF ? Party.CLIENT : Party.PROFESSIONAL;
    }
}

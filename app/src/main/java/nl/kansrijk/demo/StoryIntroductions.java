package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.matching.introductions.Answer;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import org.springframework.stereotype.Component;

/** Introductions of people with a story, in different stages: proposed, and answered as the story goes. */
@Component
class StoryIntroductions {
    private static final List<NamedCsvRecord> ROWS = Sheet.rows("introductions.csv");
    private static final String PROPOSER = "fatima";
    private final Hands hands;
    private final Introductions introductions;

    StoryIntroductions(Hands hands, Introductions introductions) {
        this.hands = hands;
        this.introductions = introductions;
    }

    void propose(Beginning from, List<Persona> people) {
        ROWS.forEach(row -> propose(from, row, person(row, people)));
    }

    /** Who has no answer in the sheet waits for the visitor's own. */
    void answer(Beginning from, List<Persona> people) {
        ROWS.forEach(row -> answer(from, row, person(row, people)));
    }

    private void propose(Beginning from, NamedCsvRecord row, Persona person) {
        var opening = StoryOpenings.number(from, row.getField("opening"));
        hands.pass(hands.of(from, PROPOSER, Role.ACCOUNT_MANAGER), Permission.PROPOSE, person.client(), passage -> {
            var outcome = introductions.propose(person.client(), opening, row.getField("reason"), passage);
            if (outcome instanceof Proposal.Stopped(var why))
                throw new IllegalStateException("cannot propose " + person.code() + ": " + why);
        });
    }

    private void answer(Beginning from, NamedCsvRecord row, Persona person) {
        var words = row.getField("words");
        switch (row.getField("then")) {
            case "YES" -> answer(from, person, new Answer.Yes());
            case "NO" -> answer(from, person, new Answer.No(words));
            case "QUESTION" -> answer(from, person, new Answer.Question(words));
            default -> {} // waits for the visitor's own answer
        }
    }

    private void answer(Beginning from, Persona person, Answer answer) {
        var self = hands.of(from, person.login(), Role.CLIENT);
        hands.pass(
                self,
                Permission.ANSWER_PROPOSAL,
                person.client(),
                passage -> introductions.ofClient(person.client(), passage).stream()
                        .filter(Introduction.Asked.class::isInstance)
                        .forEach(asked -> introductions.answer(asked.facts().id(), answer, passage)));
    }

    private static Persona person(NamedCsvRecord row, List<Persona> people) {
        return people.stream()
                .filter(one -> one.code().equals(row.getField("person")))
                .findFirst()
                .orElseThrow();
    }
}

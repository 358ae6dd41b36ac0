package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Proposal;
import org.springframework.stereotype.Component;

/**
 * Proposes occupations and skills for text in someone's own words. Reads memory only; touches nobody's data. Range:
 * {@code most} 1 or more; a text without any known word gets no proposal. How it works: docs/words-into-codes.md.
 */
@Component
public class Meanings {

    private static final double LEAST = 0.02;

    private final CodingShelf codings;
    private final Shelf shelf;

    Meanings(CodingShelf codings, Shelf shelf) {
        this.codings = codings;
        this.shelf = shelf;
    }

    /** Occupations for a title, a wish or an experience, best first. */
    public List<Meaning> occupations(String text, int most, Locale locale) {
        return meanings(codings.occupations(), text, most, locale);
    }

    /** Skills for a task or for what someone says to be able to do, best first. */
    public List<Meaning> skills(String text, int most, Locale locale) {
        return meanings(codings.skills(), text, most, locale);
    }

    private List<Meaning> meanings(Coding coding, String text, int most, Locale locale) {
        return coding.propose(text, most).stream()
                .filter(proposal -> !proposal.words().isEmpty() && proposal.certainty() >= LEAST)
                .flatMap(proposal -> shelf.now().words().wording(ConceptCodes.own(proposal.code())).stream()
                        .map(wording -> meaning(proposal, wording.in(locale))))
                .toList();
    }

    private static Meaning meaning(Proposal proposal, Label label) {
        return new Meaning(
                ConceptCodes.own(proposal.code()), label, Meaning.Certainty.of(proposal.certainty()), proposal.words());
    }
}

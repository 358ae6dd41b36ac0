package nl.kansrijk.taxonomy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.coding.Coding;
import nl.kansrijk.taxonomy.coding.Proposal;
import org.springframework.stereotype.Component;

/**
 * Proposes occupations and skills for text in someone's own words. Reads memory only; touches nobody's data. Range:
 * {@code most} 1 or more; a text that is not recognised gets no proposal. How it works: docs/words-into-codes.md.
 */
@Component
public class Meanings {

    /** Weaker than this about one in ten first proposals is right: then the house says that it does not recognise the text. */
    private static final double FLOOR = 0.02;

    /** The words of an alternative carry at least this part of what those of the best one carry. */
    private static final double BESIDE = 0.75;

    /** Enough belief for a clue in a story, of which most words are about something else. */
    private static final double CLUE = 0.02;

    /** So many times as many are looked at as are asked for, as some have no word that led to them. */
    private static final int WIDER = 3;

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

    /** Occupations that a story in someone's own words may speak of; a weak clue is enough, as the person chooses. */
    public List<Meaning> occupationsIn(String story, int most, Locale locale) {
        return clues(codings.occupations(), story, most, locale);
    }

    /** Skills that a story may show, likewise. */
    public List<Meaning> skillsIn(String story, int most, Locale locale) {
        return clues(codings.skills(), story, most, locale);
    }

    private List<Meaning> meanings(Coding coding, String text, int most, Locale locale) {
        var found = proposals(coding, text, WIDER * most);
        if (found.isEmpty() || found.getFirst().strength() < FLOOR) return List.of();
        var best = found.getFirst();
        var shown = found.stream()
                .filter(proposal -> proposal.strength() >= FLOOR || isBeside(proposal, best))
                .toList();
        var each = coding.proposeEach(text).stream().filter(one -> one.strength() >= FLOOR);
        return Told.each(shown, each.toList(), most).stream()
                .limit(most)
                .flatMap(proposal -> meaning(proposal, locale))
                .toList();
    }

    /** Whether the words that led to the best one led to this one as well, about as much. */
    private static boolean isBeside(Proposal one, Proposal best) {
        return one.share() >= BESIDE * best.share() && !Collections.disjoint(one.words(), best.words());
    }

    private List<Meaning> clues(Coding coding, String story, int most, Locale locale) {
        var found = proposals(coding, story, WIDER * most);
        var shown = found.stream()
                .filter(proposal -> proposal.certainty() >= CLUE || isBeside(proposal, found.getFirst()))
                .toList();
        var each = coding.proposeEach(story).stream().filter(one -> one.certainty() >= CLUE);
        return Told.each(shown, each.toList(), most).stream()
                .limit(most)
                .flatMap(proposal -> meaning(proposal, locale))
                .toList();
    }

    /** A sentence that is not clear as a whole is read part by part. */
    private static List<Proposal> proposals(Coding coding, String text, int most) {
        var whole = led(coding.propose(text, most));
        if (Meaning.Certainty.of(strongest(whole)) != Meaning.Certainty.GUESS) return whole;
        var parts = led(coding.proposeByPart(text, most));
        return strongest(parts) > strongest(whole) ? parts : whole;
    }

    private static double strongest(List<Proposal> some) {
        return some.stream().mapToDouble(Proposal::strength).max().orElse(0);
    }

    private static List<Proposal> led(List<Proposal> all) {
        return all.stream().filter(one -> !one.words().isEmpty()).toList();
    }

    private Stream<Meaning> meaning(Proposal proposal, Locale locale) {
        return shelf.now().words().wording(ConceptCodes.own(proposal.code())).stream()
                .map(wording -> meaning(proposal, wording.in(locale)));
    }

    private static Meaning meaning(Proposal proposal, Label label) {
        return new Meaning(
                ConceptCodes.own(proposal.code()), label, Meaning.Certainty.of(proposal.strength()), proposal.words());
    }
}

package nl.kansrijk.intake.practice;

import java.util.Optional;
import nl.kansrijk.intake.Part;

/**
 * What an invented client answers to one question, and how that is to be read.
 *
 * @param part the part of the question the answer is about; empty for a question of one part
 * @param range the steps that fit; empty where own words are asked
 * @param hint the signal that only asking further brings out
 */
public record Line(String question, String part, Optional<Part.Range> range, Optional<String> hint) {
    /** How many pieces there are to hear. Range: 1..2. */
    public int pieces() {
        return hint.isPresent() ? 2 : 1;
    }

    /** The name of the field, as pages write it: {@code Q47.FIN}. */
    public String field() {
        return part.isEmpty() ? question : question + "." + part;
    }
}

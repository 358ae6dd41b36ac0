package nl.kansrijk.instruments.advice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Statement;

/**
 * A client characteristic (KK) that someone needs help with.
 *
 * @param degree 1 to 100
 * @param because what stands in the file that makes it so, most pressing first; never empty
 */
public record Need(String code, int degree, List<Because> because) {
    public Need {
        if (degree < 1 || degree > 100) throw new IllegalArgumentException("a degree is 1..100");
        if (because.isEmpty()) throw new IllegalArgumentException("nothing makes it a need");
        because = List.copyOf(because);
    }

    /**
     * What makes it a need.
     *
     * @param missing the characteristic of which nothing is known, while this was answered; empty when what was said makes it so
     */
    public record Because(Statement said, Optional<String> missing) {}
}

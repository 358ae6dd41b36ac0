package nl.kansrijk.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.Vacancy;

/** The line under the title of work, wherever it stands: what kind it is, unless a plain vacancy, then whose and where. */
public final class WorkFacts {
    private WorkFacts() {}

    /** "Meekijkdag · Van Rijn Logistiek · Moerdijk · 24 uur"; what is empty is left out. */
    public static String line(Vacancy vacancy, String employer, String hours, Words words) {
        return Stream.of(
                        kind(vacancy, words).orElse(""),
                        employer,
                        vacancy.draft().work().town(),
                        hours)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> kind(Vacancy vacancy, Words words) {
        return Optional.of(vacancy.draft().head().kind())
                .filter(kind -> kind != Head.Kind.VACANCY)
                .map(kind -> words.say("employers.kind." + kind));
    }
}

package nl.kansrijk.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** Abbreviations: with points or a slash, or in capitals; names that people know only as capitals (of papers, benefits, licences) may stay. */
final class ShortForms implements Check {
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}.{])(?:(?:\\p{L}\\.){2,}"
            + "|(?i:bijv|bv|enz|evt|etc|jl|nr|tel|incl|excl|max|ca|mevr|dhr|resp|i\\.?p\\.?v|e\\.?g)\\."
            + "|\\p{L}/\\p{L}|\\p{Lu}{2,5})(?![\\p{L}}])");

    private static final Set<String> KNOWN = Set.of(
            "UWV", "PDF", "CV", "SMS", "OK", "EHBO", "BHV", "VCA", "HACCP", "SVH", "VOG", "BSN", "MBO", "HBO", "CSV",
            "PC", "TV", "WW", "WIA", "WAO", "WAZ", "IOW", "IOAW", "IOAZ", "AM", "BE", "CE", "DE");

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(one -> SHORT.matcher(one.text())
                        .results()
                        .filter(found -> !KNOWN.contains(found.group()))
                        .map(found -> finding(one, found)));
    }

    private static Finding finding(Sentence one, MatchResult found) {
        return new Finding(
                Kind.SHORT_FORM,
                one.from() + found.start(),
                one.from() + found.end(),
                found.group(),
                new Reason("plain.advice.short-form", Map.of("found", found.group())));
    }
}

package nl.kansrijk.plain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.plain.Finding.Kind;
import nl.kansrijk.plain.Sentences.Sentence;
import nl.kansrijk.shared.Reason;

/** A form of "worden" with a past participle in the same part of a Dutch sentence: then nobody says who does it. */
final class PassiveVoice implements Check {
    private static final Pattern BECOMES = Pattern.compile("(?i)\\b(?:wordt|worden|werd|werden)\\b");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(?i)\\b(?:\\p{L}{0,6}ge\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\\p{L}{2,}(?:d|t)"
                    + "|besproken|beschreven|bekeken|besloten|ontvangen|verloren|vergeten|verkregen|betrokken|verwezen)\\b");

    /** Look like a participle and are none. */
    private static final Set<String> OTHERS = Set.of(
            "geen",
            "gesprekken",
            "gevolgen",
            "gebieden",
            "gegeven",
            "geleden",
            "gevoelens",
            "gezinnen",
            "geld",
            "gebied",
            "gezond",
            "gedeelten",
            "bericht",
            "bekend",
            "bent",
            "best",
            "bezoekt",
            "vindt",
            "verstand",
            "verband",
            "beeld",
            "bestaat",
            "beroept",
            "genoeg",
            "gedachten",
            "gebouwen",
            "geheugen",
            "tegen",
            "vergunt",
            "gewicht",
            "gezicht",
            "gemeenten",
            "regelt",
            "begint",
            "betekent",
            "geduld",
            "gemoed",
            "verwacht");

    @Override
    public Stream<Finding> findings(List<Sentence> sentences) {
        return sentences.stream().filter(one -> hidesWho(one.text())).map(PassiveVoice::finding);
    }

    private static boolean hidesWho(String sentence) {
        return Stream.of(sentence.split("[,;:]"))
                .filter(part -> BECOMES.matcher(part).find())
                .flatMap(part -> PARTICIPLE.matcher(part).results())
                .anyMatch(word -> !OTHERS.contains(word.group().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Finding finding(Sentence one) {
        return new Finding(Kind.PASSIVE, one.from(), one.until(), one.text(), Reason.of("plain.advice.passive"));
    }
}

package nl.kansrijk.web.fits;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.Candidate;
import nl.kansrijk.profile.Candidate.Trait;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Words;

/** One line about a person without a name: the longest experience and the hours. */
record Traits(Occupations occupations, Words words) {
    private static final int MONTHS_A_YEAR = 12;

    String line(Candidate candidate) {
        return Stream.of(experience(candidate), hours(candidate))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> experience(Candidate candidate) {
        return candidate.in(Candidate.Group.EXPERIENCE).stream()
                .filter(trait ->
                        trait.characteristic().equals("HS_EXP") && trait.item().contains(":o:"))
                .max(Comparator.comparingInt(Traits::amount))
                .map(this::experience);
    }

    private String experience(Trait trait) {
        var work = occupations
                .find(new OccupationCode(trait.item()))
                .map(found -> occupations
                        .label(found.code(), Locale.of(words.language()))
                        .text())
                .orElse("");
        int years = amount(trait) / MONTHS_A_YEAR;
        return years == 0 ? words.say("fits.experience.short", work) : words.count("fits.experience", years, work);
    }

    private Optional<String> hours(Candidate candidate) {
        var most = candidate.value("AV_HOURS_MAX").map(Traits::amount);
        var least = candidate.value("AV_HOURS_MIN").map(Traits::amount);
        return most.map(hours -> least.filter(few -> few < hours)
                .map(few -> words.say("fits.hours.range", few, hours))
                .orElseGet(() -> words.say("fits.hours", hours)));
    }

    private static int amount(Trait trait) {
        return amount(trait.value());
    }

    private static int amount(Value value) {
        return value instanceof Value.Number(BigDecimal amount) ? amount.intValue() : 0;
    }
}

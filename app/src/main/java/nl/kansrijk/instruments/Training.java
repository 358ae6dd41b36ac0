package nl.kansrijk.instruments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * A training as it can be offered today. Weeks: 1..104, from start to what it teaches. Next start: today or later. Places: 1..99,
 * how many can start together.
 */
public record Training(
        TrainingId id,
        Title title,
        String provider,
        int weeks,
        Cost cost,
        LocalDate nextStart,
        int places,
        Outcome outcome) {
    public Training {
        if (places < 1 || places > 99) throw new IllegalArgumentException("a group has 1..99 places");
        if (weeks < 1 || weeks > 104) throw new IllegalArgumentException("a training takes 1..104 weeks");
    }

    /** What it is called, in both languages. */
    public record Title(String dutch, String english) {
        /** The words for a reader of this language. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : dutch;
        }
    }

    /** What one place costs, in cents without VAT, and who usually pays. */
    public record Cost(int cents, Funder funder) {}

    /** Who usually pays. Words: {@code instruments.funder.<name>}. */
    public enum Funder {
        MUNICIPALITY,
        UWV,
        TALENT_FUND,
        EMPLOYER,
        FREE
    }

    /** What someone has after it. Certificates: codes of the taxonomy. */
    public record Outcome(List<SkillCode> skills, Optional<LanguageStep> language, Set<String> certificates) {
        public Outcome {
            skills = List.copyOf(skills);
            certificates = Set.copyOf(certificates);
        }
    }

    /** A language brought to a level of the Common European Framework: A1, A2, B1, B2, C1 or C2. */
    public record LanguageStep(String language, String level) {
        public LanguageStep {
            if (!level.matches("[ABC][12]")) throw new IllegalArgumentException("a level is A1..C2");
        }
    }

    /** Groups that so many people make; the last one may not be full. */
    public int groups(int people) {
        return (people + places - 1) / places;
    }

    /** Those of these in which someone learns this skill, shortest first. */
    public static List<Training> teaching(SkillCode skill, Collection<Training> some) {
        return some.stream()
                .filter(one -> one.teaches(skill))
                .sorted(Comparator.comparingInt(Training::weeks))
                .toList();
    }

    /** Whether someone learns this skill here. */
    public boolean teaches(SkillCode skill) {
        return outcome.skills().contains(skill);
    }
}

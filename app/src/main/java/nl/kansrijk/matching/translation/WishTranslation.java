package nl.kansrijk.matching.translation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import nl.kansrijk.engine.Agreement;
import nl.kansrijk.engine.Answer;
import nl.kansrijk.engine.Motivation;
import nl.kansrijk.engine.Unwanted;
import nl.kansrijk.engine.Wishes;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** What a person wants and does not want. Own will counts only where the person shares it. Sources: domain c.8, rulings 13. */
@Component
class WishTranslation {
    /** What each kind of work gives, as items of {@code SS_WORKKIND} and of {@code SS_TALENT}. */
    private static final Map<String, String> GIVES = Map.of(
            "HANDS_ON", "DOING",
            "HELPING", "HELPING",
            "MAKING", "CREATING",
            "SELLING", "ENTERPRISING",
            "TRANSPORT", "DOING");

    private final Numbers numbers;

    WishTranslation(Numbers numbers) {
        this.numbers = numbers;
    }

    Wishes of(Said said) {
        var learn = said.items("WISH_LEARN", this::skill);
        return new Wishes(
                said.items("WISH_OCC", this::occupation),
                sectors(said),
                likes(said),
                learn,
                unwanted(said),
                agreements(said),
                learn.isEmpty() ? Answer.UNKNOWN : Answer.YES,
                motivation(said));
    }

    /** What someone likes; of who only named kinds of work, what these give. One source for the own test and for any other. */
    private Set<Integer> likes(Said said) {
        var interests = said.items("SS_TALENT", numbers::interest);
        return interests.isEmpty()
                ? said.items("SS_WORKKIND", kind -> numbers.interest(GIVES.getOrDefault(kind, "")))
                : interests;
    }

    /** The sectors wished, and the kinds of the occupations wished: their whole sector is wider than what was chosen. */
    private Set<Integer> sectors(Said said) {
        var sectors = new HashSet<>(said.items("WISH_SECTOR", this::sector));
        sectors.addAll(said.items("WISH_OCC", item -> numbers.kindOf(new OccupationCode(item))));
        return sectors;
    }

    private Unwanted unwanted(Said said) {
        return new Unwanted(
                said.items("WISH_NOT", only(WishTranslation::isOccupation, this::occupation)),
                said.items("WISH_NOT", only(item -> item.length() == 1, this::sector)),
                said.items("WISH_NOT", only(WishTranslation::isSkill, this::skill)));
    }

    private static java.util.function.Function<String, OptionalInt> only(
            Predicate<String> which, java.util.function.Function<String, OptionalInt> number) {
        return item -> which.test(item) ? number.apply(item) : OptionalInt.empty();
    }

    private static boolean isSkill(String item) {
        return item.startsWith("esco:s:") || item.startsWith("cnl:s:");
    }

    private static boolean isOccupation(String item) {
        return item.startsWith("esco:o:") || item.startsWith("cnl:o:") || item.startsWith("noc:");
    }

    private static Set<Agreement> agreements(Said said) {
        var wanted = new HashSet<Agreement>();
        for (var fact : said.of("CONTRACT")) wanted.add(Agreement.values()[Integer.parseInt(fact.item()) - 1]);
        return wanted;
    }

    private static Optional<Motivation> motivation(Said said) {
        var step = said.number("VOLUNTARY");
        if (step.isEmpty()) return Optional.empty();
        return Optional.of(
                switch (step.getAsInt()) {
                    case 5 -> Motivation.FULL;
                    case 3, 4 -> Motivation.SOME;
                    default -> Motivation.LITTLE;
                });
    }

    private OptionalInt skill(String item) {
        return numbers.skill(new SkillCode(item));
    }

    private OptionalInt occupation(String item) {
        return numbers.occupation(new OccupationCode(item));
    }

    private OptionalInt sector(String item) {
        return numbers.sector(item);
    }
}

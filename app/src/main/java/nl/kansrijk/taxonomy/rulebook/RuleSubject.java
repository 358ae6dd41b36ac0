package nl.kansrijk.taxonomy.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule is about, in the order in which people read. A rule belongs to the subject of the first word of its key. */
public enum RuleSubject {
    WAGE("wml"),
    SUBSIDY("lks", "wagevalue"),
    ADVANTAGE("lkv", "liv"),
    SICKNESS("norisk"),
    TRIAL("pw", "uwv", "trial", "taster", "carousel", "participatieplaats"),
    JOBS("banenafspraak", "register", "sheltered"),
    COACH("jobcoach", "support", "lifecoach"),
    BENEFIT("norm", "gift", "retro", "reapply", "exempt", "parent12", "youth", "socialpart", "plan44a"),
    EARNING("earn", "premium"),
    LANGUAGE("language", "pvt", "map", "pip"),
    OPEN_HIRING("openhiring"),
    FUND("fund", "stap", "slim", "mdt"),
    SOCIAL_RETURN("sroi"),
    DECISION("awb");

    private final List<String> words;

    RuleSubject(String... words) {
        this.words = List.of(words);
    }

    /** The subject of the rule with this key; empty for a threshold of the product itself. */
    public static Optional<RuleSubject> of(String key) {
        var first = key.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(subject -> subject.words.contains(first))
                .findFirst();
    }
}

package nl.kansrijk.web.portal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Sharing;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Who sees which group of data, read from the one policy, so that this page cannot say anything else than what is so. */
final class SeenWords {
    /** What stays between the client and who helps. */
    static final List<DataGroup> NEAR = List.of(
            DataGroup.ATTITUDE, DataGroup.LIFE_DOMAINS, DataGroup.DEBT, DataGroup.CRIMINAL_LIMIT, DataGroup.NOTES);

    /** What the law asks the organisation to keep. */
    static final List<DataGroup> LAW = List.of(
            DataGroup.IDENTITY,
            DataGroup.BSN,
            DataGroup.BENEFIT,
            DataGroup.REGISTER,
            DataGroup.PLAN,
            DataGroup.ACCESS_LOG);

    private static final Set<Role> SELF = EnumSet.of(Role.CLIENT, Role.CLIENT_REPRESENTATIVE);

    private SeenWords() {}

    private static SeenView.Group group(DataGroup group, Predicate<Role> reached, Words words) {
        var article = "seen.law." + group;
        return new SeenView.Group(
                capital(words.say("group." + group)),
                who(group, reached, words),
                words.say("seen.why." + group),
                words.knows(article) ? Optional.of(words.say(article)) : Optional.empty());
    }

    static List<SeenView.Group> groups(List<DataGroup> groups, Words words) {
        return groups.stream().map(group -> group(group, role -> true, words)).toList();
    }

    static List<SeenView.Choice> choices(Map<DataGroup, ShareLevel> now, Words words) {
        return now.entrySet().stream()
                .map(one -> new SeenView.Choice(
                        group(one.getKey(), role -> Sharing.reaches(role, one.getValue()), words), levels(one, words)))
                .toList();
    }

    /** The roles that may read this group and that it reaches, one after another. */
    private static String who(DataGroup group, Predicate<Role> reached, Words words) {
        return Arrays.stream(Role.values())
                .filter(reached)
                .filter(role -> !SELF.contains(role) && Policy.readable(role).contains(group))
                .map(role -> words.say("role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Field.Radios levels(Map.Entry<DataGroup, ShareLevel> now, Words words) {
        var options = Sharing.LEVELS.stream()
                .map(level -> new Field.Option(
                        level.name(),
                        words.say("seen.level." + level),
                        Optional.of(words.say("seen.level." + level + ".means"))))
                .toList();
        return new Field.Radios(
                Field.Ask.of(field(now.getKey()), words.say("seen.choose")),
                now.getValue().name(),
                options);
    }

    /** Name of the field in which this group is chosen. */
    static String field(DataGroup group) {
        return "delen-" + group;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

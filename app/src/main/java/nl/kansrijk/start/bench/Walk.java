package nl.kansrijk.start.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What someone reads, page after page: the first screen, then each time a link of a kind found on the pages before it. A
 * kind that no page shows is passed over. The share says how many of a hundred people walk it.
 */
enum Walk {
    ACCOUNT_MANAGER(
            "/kansen",
            45,
            "/vacatures/" + Walk.ID,
            "/vacatures/" + Walk.ID + "/wie-past",
            "/vacatures/" + Walk.ID + "/wie-past\\?[^\"]+",
            "/vacatures/" + Walk.ID + "/waarom/[^\"]+",
            "/kansen\\?[^\"]+"),
    CASE_MANAGER(
            "/klanten",
            30,
            "/klanten/" + Walk.ID,
            "/klanten/" + Walk.ID + "/kansen",
            "/klanten/" + Walk.ID + "/waarom/[^\"]+",
            "/klanten\\?[^\"]+"),
    CLIENT("/vandaag", 15, "/mijn-profiel", "/kansen-voor-u", "/voorstellen/" + Walk.ID, "/wie-keek-er"),
    EMPLOYER("/kandidaten", 8, "/kandidaten[?/][^\"]+"),
    PRIVACY_OFFICER("/leeslog", 2, "/leeslog\\?[^\"]+");

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private final String first;
    private final int share;
    private final List<Pattern> links;

    Walk(String first, int share, String... links) {
        this.first = first;
        this.share = share;
        this.links = Arrays.stream(links)
                .map(link -> Pattern.compile("href=\"(" + link + ")\""))
                .toList();
    }

    static Optional<Walk> from(String firstScreen) {
        return Arrays.stream(values())
                .filter(walk -> walk.first.equals(firstScreen))
                .findFirst();
    }

    String first() {
        return first;
    }

    int share() {
        return share;
    }

    List<Pattern> links() {
        return links;
    }

    /** One of the links of this kind on these pages, the newest page first. */
    static Optional<String> pick(Pattern link, List<String> pages, Random chance) {
        return pages.reversed().stream()
                .map(page -> link.matcher(page)
                        .results()
                        .map(Walk::address)
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.get(chance.nextInt(found.size())));
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&");
    }
}

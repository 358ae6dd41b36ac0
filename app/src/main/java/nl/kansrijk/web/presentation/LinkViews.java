package nl.kansrijk.web.presentation;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.presentation.ShareLink;
import nl.kansrijk.profile.presentation.ShareLinks;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;

/** Puts links into words: under which name, until when, how often seen. */
public final class LinkViews {
    private LinkViews() {}

    /** One link. Path and whole address: empty when it works no longer. */
    public record LinkView(
            String id, String codeName, Optional<String> path, String address, String until, String seen) {}

    static List<LinkView> of(List<ShareLink> links, String house, Words words) {
        return links.stream().map(link -> view(link, house, words)).toList();
    }

    private static LinkView view(ShareLink link, String house, Words words) {
        var until = link.stopped().isPresent()
                ? words.say("presentation.link.stopped")
                : words.say("presentation.link.until", words.day(link.until()));
        var seen = link.seen()
                .last()
                .map(last -> words.count("presentation.link.seen", link.seen().views(), words.moment(last)))
                .orElse(words.say("presentation.link.unseen"));
        var path = link.stopped().isEmpty() ? Optional.of("/presentatie/" + link.token()) : Optional.<String>empty();
        var address = path.map(house::concat).orElse("");
        return new LinkView(link.id().toString(), link.codeName(), path, address, until, seen);
    }

    static List<Option> days(Words words) {
        return ShareLinks.DAYS.stream()
                .map(days -> Option.of(Integer.toString(days), words.say("presentation.days." + days)))
                .toList();
    }
}

package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.segments.MembersView.Chosen;
import nl.kansrijk.web.segments.MembersView.Client;
import org.springframework.stereotype.Component;

/** The page about own clients in groups. */
@Component
class MembersWords {
    private final SegmentWords segments;

    MembersWords(SegmentWords segments) {
        this.segments = segments;
    }

    MembersView view(MembersPage.Found found, Words words) {
        var tabs = found.all().stream()
                .map(one -> new Lists.Tab(
                        one.draft().name(),
                        "/groepen/klanten?groep=" + one.id(),
                        found.chosen().filter(one::equals).isPresent()))
                .toList();
        return new MembersView(
                tabs, found.chosen().map(one -> chosen(one, clients(found, words), words)), empty(tabs, words));
    }

    private Chosen chosen(Segment segment, List<Client> clients, Words words) {
        var draft = segment.draft();
        return new Chosen(
                words.count("segments.clients.shown", clients.size(), draft.name()),
                segments.rules(draft.recipe(), words),
                Packs.facts(draft.pack(), words),
                clients);
    }

    private static List<Client> clients(MembersPage.Found found, Words words) {
        return found.clients().entrySet().stream()
                .map(one -> new Client(
                        one.getValue().isEmpty() ? words.say("clients.noname") : one.getValue(),
                        "/klanten/" + one.getKey().value()))
                .toList();
    }

    private static Optional<Lists.Empty> empty(List<Lists.Tab> groups, Words words) {
        return groups.isEmpty()
                ? Optional.of(new Lists.Empty(
                        Lists.Empty.Kind.START,
                        words.say("segments.none"),
                        words.say("segments.clients.none"),
                        Optional.empty()))
                : Optional.empty();
    }
}

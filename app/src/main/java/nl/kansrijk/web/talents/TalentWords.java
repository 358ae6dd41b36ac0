package nl.kansrijk.web.talents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper;
import nl.kansrijk.web.cv.Paper.Entry;
import nl.kansrijk.web.cv.Paper.Part;
import org.springframework.stereotype.Component;

/** "Mijn talentenkaart": the picked cards with an example, what one likes to do, and what one wants to grow in. */
@Component
public class TalentWords {
    private final StatementWords statements;

    TalentWords(StatementWords statements) {
        this.statements = statements;
    }

    /** The card, to show and to print. */
    public Paper card(ClientFile file, Words words) {
        var whose = file.identity().map(Identity::name).orElse("");
        return new Paper(words.say("talents.paper"), whose, parts(file, words));
    }

    /** Its parts, for other papers. */
    public List<Part> parts(ClientFile file, Words words) {
        var hand = CompetencyCards.of(file);
        var parts = new ArrayList<Part>();
        add(
                parts,
                words.say("talents.strong"),
                Stream.concat(
                                hand.picked().stream().map(card -> card(card, Stream.empty(), words)),
                                tested(file, hand.picked(), words))
                        .toList());
        add(parts, words.say("talents.like"), liked(file, words));
        add(
                parts,
                words.say("talents.grow"),
                hand.learning().stream()
                        .map(card -> Entry.of(words.say("talents.card." + card)))
                        .toList());
        return parts;
    }

    private static Entry card(String card, Stream<String> more, Words words) {
        var example = words.say("talents.card." + card + ".example");
        return new Entry(
                words.say("talents.card." + card),
                "",
                Stream.concat(Stream.of(example), more).toList());
    }

    /** What a test says someone is good at, beside the own cards. */
    private Stream<Entry> tested(ClientFile file, List<String> picked, Words words) {
        return file.counting("SS_COMP")
                .filter(said -> said.source().type() == Source.Type.TEST && CompetencyCards.strong(said.fact()))
                .filter(said -> !picked.contains(said.fact().item()))
                .map(said -> card(said.fact().item(), test(said, words), words));
    }

    private List<Entry> liked(ClientFile file, Words words) {
        var interests = file.counting("SS_TALENT").map(said -> {
            var key = "talents.interest." + said.fact().item();
            return new Entry(
                    words.say(key),
                    "",
                    Stream.concat(Stream.of(words.say(key + ".text")), test(said, words))
                            .toList());
        });
        var kinds = file.counting("SS_WORKKIND")
                .map(said -> new Entry(
                        words.say("talents.kind." + said.fact().item()),
                        "",
                        test(said, words).toList()));
        return Stream.concat(interests, kinds).toList();
    }

    /** Of which test it is, by whom and when; nothing for the person's own choice. */
    private Stream<String> test(Statement said, Words words) {
        return said.source().type() == Source.Type.TEST
                ? Stream.of(statements.saidByToClient(said, words))
                : Stream.empty();
    }

    private static void add(List<Part> parts, String title, List<Entry> entries) {
        if (!entries.isEmpty()) parts.add(new Part(title, entries));
    }
}

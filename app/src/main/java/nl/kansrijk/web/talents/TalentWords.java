package nl.kansrijk.web.talents;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper;
import nl.kansrijk.web.cv.Paper.Entry;
import nl.kansrijk.web.cv.Paper.Part;
import org.springframework.stereotype.Component;

/** "Mijn talentenkaart": the picked cards with an example, what one likes to do, and what one wants to grow in. */
@Component
public class TalentWords {
    TalentWords() {}

    /** The card, to show and to print. */
    public Paper card(ClientFile file, Words words) {
        return new Paper(words.say("talents.paper"), "", parts(file, words));
    }

    /** Its parts, for other papers. */
    public List<Part> parts(ClientFile file, Words words) {
        var hand = CompetencyCards.of(file);
        var parts = new ArrayList<Part>();
        add(
                parts,
                words.say("talents.strong"),
                hand.picked().stream().map(card -> card(card, words)).toList());
        add(parts, words.say("talents.like"), liked(file, words));
        add(
                parts,
                words.say("talents.grow"),
                hand.learning().stream()
                        .map(card -> Entry.of(words.say("talents.card." + card)))
                        .toList());
        return parts;
    }

    private static Entry card(String card, Words words) {
        return new Entry(
                words.say("talents.card." + card), "", List.of(words.say("talents.card." + card + ".example")));
    }

    private static List<Entry> liked(ClientFile file, Words words) {
        var entries = new ArrayList<Entry>();
        items(file, "SS_TALENT")
                .forEach(item -> entries.add(new Entry(
                        words.say("talents.interest." + item),
                        "",
                        List.of(words.say("talents.interest." + item + ".text")))));
        items(file, "SS_WORKKIND").forEach(item -> entries.add(Entry.of(words.say("talents.kind." + item))));
        return entries;
    }

    private static List<String> items(ClientFile file, String characteristic) {
        return file.counting(characteristic)
                .map(Statement::fact)
                .map(Statement.Fact::item)
                .toList();
    }

    private static void add(List<Part> parts, String title, List<Entry> entries) {
        if (!entries.isEmpty()) parts.add(new Part(title, entries));
    }
}

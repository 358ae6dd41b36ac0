package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Proposals;

/** The form about one thing. {@code file} is the way back; what is not asked is absent. */
public record FactView(
        String title,
        String action,
        String file,
        Hidden hidden,
        Optional<Item> item,
        Optional<Field> value,
        Terms terms) {

    /** What goes along unseen: the item when it is fixed, and the statement that was on the screen. */
    public record Hidden(String item, String follows) {}

    /** What it is about: chosen from a list, or typed in words with suggestions from an address. */
    public record Item(Optional<Field.Select> list, Optional<Field.Text> words, String suggestions, Proposals near) {}

    /** Whose voice, since when, until when, and how far it goes. */
    public record Terms(Field.Radios source, Field.Date day, Optional<Field.Date> until, Field.Select share) {}

    /** What can be added to a panel. */
    public record Choice(String title, String file, List<Lists.Tab> things) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        var asks = new java.util.ArrayList<Field.Ask>();
        item.flatMap(Item::list).ifPresent(field -> asks.add(field.ask()));
        item.flatMap(Item::words).ifPresent(field -> asks.add(field.ask()));
        value.ifPresent(field -> asks.add(field.ask()));
        asks.add(terms.source().ask());
        asks.add(terms.day().ask());
        terms.until().ifPresent(field -> asks.add(field.ask()));
        asks.add(terms.share().ask());
        return asks;
    }
}

package nl.kansrijk.web.offers;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;

/**
 * One offer on a page, like a recipe: what it is, how strong the evidence is and where that stands, and what to do.
 *
 * @param mark what readers should know before they trust it: not published, or waiting for its owner
 * @param evidence empty for clients and employers
 * @param steps numbered, for professionals
 * @param client what a client reads of it, shown to professionals too
 */
public record OfferView(
        String title,
        String lead,
        Optional<String> mark,
        List<Lists.Fact> facts,
        Optional<Evidence> evidence,
        List<Section> sections,
        List<String> steps,
        Aside aside) {
    public OfferView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    /** How strong the evidence is, in a letter and in words, and where that stands. */
    public record Evidence(String letter, String words, String source, Optional<String> risk) {}

    /** A heading with lines below it. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** What stands beside it: what a client reads, what can be done, its versions. */
    public record Aside(List<Section> client, List<Action> ways, List<Lists.Event> versions) {
        public Aside {
            client = List.copyOf(client);
            ways = List.copyOf(ways);
            versions = List.copyOf(versions);
        }
    }
}

package nl.kansrijk.web.algorithms;

import java.util.List;
import nl.kansrijk.web.Lists;

/** The dossier of one function: what is told of it, the data it uses, what the register still misses, and its record. */
public record AlgorithmView(
        String title, String lead, String path, List<Part> parts, List<String> used, Register register) {
    public AlgorithmView {
        parts = List.copyOf(parts);
        used = List.copyOf(used);
    }

    /** One subject in a paragraph. */
    public record Part(String title, String text) {}

    /** The record, and in sentences what the register would refuse. */
    public record Register(List<String> findings, List<Lists.Fact> fields) {
        public Register {
            findings = List.copyOf(findings);
            fields = List.copyOf(fields);
        }
    }

    /** One function in the list. */
    public record Card(String title, String lead, String href, String state) {}
}

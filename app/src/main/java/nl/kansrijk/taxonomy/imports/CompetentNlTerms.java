package nl.kansrijk.taxonomy.imports;

import java.util.Map;
import nl.kansrijk.taxonomy.imports.Layout.Taker;
import nl.kansrijk.taxonomy.imports.Refused.Reason;

/**
 * The terms of CompetentNL in RDF that we use, in the common layer and in the model of UWV; all others are passed over.
 * Source: CNL-UWV ontology 1.0.0, namespaces cnlo, cnluwvo, skos and skosxl.
 */
final class CompetentNlTerms {

    private static final Map<String, String> PREDICATES = Map.ofEntries(
            Map.entry("prefLabel", "NAME"),
            Map.entry("altLabel", "OTHER_NAME"),
            Map.entry("specialization", "OTHER_NAME"),
            Map.entry("literalForm", "FORM"),
            Map.entry("requiresHATEssential", "ESSENTIAL"),
            Map.entry("requiresHATImportant", "OPTIONAL"),
            Map.entry("requiresHATSomewhat", "OPTIONAL"),
            Map.entry("requiresCNLHumanCapability_Essential", "ESSENTIAL"),
            Map.entry("requiresCNLHumanCapability_Important", "OPTIONAL"),
            Map.entry("requiresCNLHumanCapability_SomewhatRelevant", "OPTIONAL"),
            Map.entry("requiresCNLKnowledgeArea_Essential", "ESSENTIAL"),
            Map.entry("requiresCNLKnowledgeArea_Important", "OPTIONAL"),
            Map.entry("requiresCNLKnowledgeArea_SomewhatRelevant", "OPTIONAL"));

    private static final Map<String, String> CLASSES =
            Map.of("Occupation", "OCCUPATION", "HumanCapability", "CAPABILITY", "KnowledgeArea", "KNOWLEDGE");

    private CompetentNlTerms() {}

    static void read(Row row, Taker taker) {
        String predicate = local(row.text("predicate"));
        if (predicate.equals("type")) typed(row, taker);
        else if (PREDICATES.containsKey(predicate))
            taker.keep(row.text("subject"), PREDICATES.get(predicate), row.text("object"), row.text("language"));
    }

    private static void typed(Row row, Taker taker) {
        String kind = CLASSES.get(local(row.text("object")));
        if (kind == null) return;
        if (Addresses.competentNl("s", row.text("subject")).isEmpty()) taker.refuse(Reason.BAD_CODE);
        else taker.keep(row.text("subject"), "IS", kind, "");
    }

    private static String local(String address) {
        return address.substring(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
    }
}

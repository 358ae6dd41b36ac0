package nl.kansrijk.profile.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A passport on its way out, as JSON that people can read as well. */
final class Outgoing {
    private Outgoing() {}

    /** A passport as text. Labels: the words for each line, for people who read the file. */
    static String write(String issuer, LocalDate made, List<Line> lines, List<String> labels) {
        var written = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < lines.size(); i++) written.add(line(lines.get(i), labels.get(i)));
        var file = new LinkedHashMap<String, Object>();
        file.put("schema", JsonFiles.PASSPORT);
        file.put("version", JsonFiles.VERSION);
        file.put("made", made.toString());
        file.put("issuer", issuer);
        file.put("lines", written);
        return JsonFiles.JSON.writeValueAsString(file);
    }

    private static Map<String, Object> line(Line line, String label) {
        var written = new LinkedHashMap<String, Object>();
        written.put("characteristic", line.fact().characteristic());
        written.put("item", line.fact().item());
        written.put("label", label);
        written.put("value", Values.write(line.fact().value()));
        written.put("source", line.voice().name());
        written.put("ref", line.ref());
        written.put("observed", line.observed().toString());
        return written;
    }
}

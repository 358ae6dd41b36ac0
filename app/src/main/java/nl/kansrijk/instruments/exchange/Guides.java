package nl.kansrijk.instruments.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.instruments.catalogue.Instrument;
import tools.jackson.databind.json.JsonMapper;

/** From a document of the guides to an instrument and back; what is unknown here goes along untouched. */
public final class Guides {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN = "Kansrijk";

    private Guides() {}

    /** The next state of an instrument by this document, of which every text is clean already. */
    @SuppressWarnings("unchecked")
    static Instrument read(Map<String, Object> clean, Instrument was, LocalDate made) {
        var own = clean.get(OWN) instanceof Map<?, ?> fields ? ours((Map<String, Object>) fields, was) : was;
        var said = new LinkedHashMap<>(clean);
        said.remove(OWN);
        return new GuideReading(new Document(said), own, made).instrument();
    }

    /** In exchange names, with what the guides do not know under a name of our own. */
    public static Map<String, Object> exchange(Instrument one) {
        var now = new GuideWriting(one).exchanged();
        var document = new LinkedHashMap<>(one.exchanged());
        if (!document.isEmpty() && !document.containsKey("uuid")) {
            var then = new GuideWriting(asItCame(one)).exchanged();
            now.forEach((name, value) -> {
                if (!value.equals(then.get(name))) put(document, name, value);
            });
            then.keySet().stream().filter(name -> !now.containsKey(name)).forEach(document::remove);
        } else {
            document.clear();
            document.putAll(now);
        }
        document.put(OWN, own(one));
        return document;
    }

    /** In the names inside the guides. */
    public static Map<String, Object> internal(Instrument one) {
        return new GuideWriting(one).internal();
    }

    /** A file with these documents. */
    public static String file(List<Map<String, Object>> documents) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("data", documents));
    }

    /** What the document alone says, to see what was changed since it came in. */
    private static Instrument asItCame(Instrument one) {
        var document = new Document(one.exchanged());
        var bare = Instrument.draft(one.id()).kept(one.keeping());
        return new GuideReading(document, bare, Incoming.made(document, cameIn(one))).instrument();
    }

    /** The day it came in, as its mark says; without a mark it was of today. */
    private static LocalDate cameIn(Instrument one) {
        var mark = one.keeping().importMark();
        return mark.matches("import:\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(mark.substring(7)) : LocalDate.MAX;
    }

    /** A changed text stands where the document had it. */
    private static void put(Map<String, Object> document, String name, Object value) {
        for (var part : List.of("InstrumentWerknemersdienstverlening", "InstrumentWerkgeversdienstverlening"))
            if (document.get(part) instanceof Map<?, ?> inner && inner.containsKey(name)) {
                var changed = new LinkedHashMap<String, Object>();
                inner.forEach((key, old) -> changed.put(key.toString(), key.equals(name) ? value : old));
                document.put(part, changed);
                return;
            }
        document.put(name, value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> own(Instrument one) {
        Map<String, Object> whole = JSON.convertValue(one, Map.class);
        var own = new LinkedHashMap<String, Object>();
        for (var part : List.of("texts", "practice", "audience", "grounds", "supply")) own.put(part, whole.get(part));
        return own;
    }

    private static Instrument ours(Map<String, Object> fields, Instrument was) {
        Map<String, Object> whole = new LinkedHashMap<>();
        @SuppressWarnings("unchecked")
        Map<String, Object> old = JSON.convertValue(was, Map.class);
        whole.putAll(old);
        for (var part : List.of("texts", "practice", "audience", "grounds", "supply"))
            if (fields.containsKey(part)) whole.put(part, fields.get(part));
        return JSON.convertValue(whole, Instrument.class);
    }
}

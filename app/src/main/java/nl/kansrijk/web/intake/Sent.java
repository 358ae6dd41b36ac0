package nl.kansrijk.web.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.intake.AnswerSheet;
import nl.kansrijk.intake.AnswerSheet.Filled;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Part;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.Skip;
import nl.kansrijk.intake.Talk;
import org.springframework.util.MultiValueMap;

/** A screen of questions as it was sent. Each part tells what it showed ({@code was.Q09}) and what it says now. */
public record Sent(MultiValueMap<String, String> fields) {

    /** The name of the field of one part, such as {@code Q47.FIN}. */
    public static String name(Question question, Part part) {
        return question.code() + (part.name().isEmpty() ? "" : "." + part.name());
    }

    /** What was typed in one field; empty when nothing was. */
    public String one(String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The number of the talk this page was opened for; {@link Talk#NOT_BEGUN} when it is nonsense. */
    UUID talk() {
        return number("gesprek");
    }

    /** What was pressed: {@code verder}, {@code voeg}, {@code kies}, or empty for only keeping. */
    boolean pressed(String what) {
        return fields.containsKey("doe") && one("doe").equals(what);
    }

    /** The question that was passed over by a button, and why. */
    Map<String, Skip> skips() {
        var pair = one("sla").split(":", 2);
        if (pair.length < 2) return Map.of();
        try {
            return Map.of(pair[0], Skip.valueOf(pair[1]));
        } catch (IllegalArgumentException nonsense) {
            return Map.of();
        }
    }

    /**
     * As a sheet of this talk: the parts of these questions that were on the page.
     *
     * @param picked what was typed and found in a list, to add to what was picked before
     */
    AnswerSheet sheet(UUID talk, List<Question> asked, Map<Place, String> picked) {
        var filled = new HashMap<Place, Filled>();
        var over = new HashSet<Place>();
        for (var question : asked)
            for (var part : question.parts()) {
                var name = name(question, part);
                var place = new Place(question.code(), part.name());
                if (fields.containsKey("was." + name))
                    filled.put(place, new Filled(one("was." + name), value(question, part, picked.get(place))));
                if (one("neem").equals(name)) {
                    filled.put(place, new Filled(one("was." + name), one("mijn." + name)));
                    over.add(place);
                }
            }
        return new AnswerSheet(talk, number("pagina"), seen(), filled, skips(), given(), over);
    }

    /** What was filled in for these questions, by the name of the field; only of parts that stood on the page. */
    public Map<String, String> filled(List<Question> asked) {
        var filled = new HashMap<String, String>();
        sheet(talk(), asked, Map.of())
                .fields()
                .forEach((place, field) -> filled.put(
                        place.part().isEmpty() ? place.question() : place.question() + "." + place.part(),
                        field.now()));
        return filled;
    }

    /** How long work was done, in months; empty when nothing was chosen. */
    String months(Question question) {
        var typed = one(question.code() + ".duur");
        return typed.matches("[0-9]{1,3}") ? typed : "";
    }

    /** A pick as an answer keeps it. */
    String written(Question question, Part part, String code) {
        return part.kind() == Part.Kind.JOBS && !code.contains("~") ? code + "~" + months(question) : code;
    }

    /** The work that was ticked and of which it is not said yet how long. */
    List<String> withoutMonths(Question question, Part part) {
        return fields.getOrDefault(name(question, part), List.of()).stream()
                .filter(one -> part.kind() == Part.Kind.JOBS && !one.isBlank() && !one.contains("~"))
                .toList();
    }

    private String value(Question question, Part part, @org.jspecify.annotations.Nullable String picked) {
        var sent = new ArrayList<>(fields.getOrDefault(name(question, part), List.of()));
        if (part.kind() == Part.Kind.GRID) return WeekBits.of(sent);
        if (!part.kind().several()) return sent.isEmpty() ? "" : sent.getFirst().strip();
        if (months(question).isEmpty()) sent.removeAll(withoutMonths(question, part));
        sent.replaceAll(one -> one.isBlank() ? one : written(question, part, one));
        var all = new java.util.LinkedHashSet<>(sent);
        if (picked != null) all.add(picked);
        all.remove("");
        return all.stream().collect(Collectors.joining("|"));
    }

    /** When it was filled in, as a phone without internet kept it. Unit: milliseconds since 1970. */
    private Optional<Instant> given() {
        return Optional.of(one("gegeven"))
                .filter(text -> text.matches("[0-9]{12,14}"))
                .map(Long::valueOf)
                .map(Instant::ofEpochMilli);
    }

    private int seen() {
        return one("gezien").matches("[0-9]{1,8}") ? Integer.parseInt(one("gezien")) : 0;
    }

    private UUID number(String field) {
        return Optional.of(one(field))
                .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .orElse(Talk.NOT_BEGUN);
    }
}

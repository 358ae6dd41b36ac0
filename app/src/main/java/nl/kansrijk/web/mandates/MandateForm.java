package nl.kansrijk.web.mandates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.access.Mandates.Wish;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** What was typed to give a mandate. */
record MandateForm(String login, String from, String until, Map<MandateTopic, String> topics) {
    static final int LONGEST = 80;
    /** Nothing of this topic. */
    static final String NOT = "NOT";

    MandateForm {
        topics = Map.copyOf(topics);
    }

    static MandateForm of(Map<String, String> sent) {
        return new MandateForm(
                sent.getOrDefault("wie", "").strip(),
                sent.getOrDefault("vanaf", "").strip(),
                sent.getOrDefault("tot", "").strip(),
                topics(sent));
    }

    /** Nothing typed yet: from today. */
    static MandateForm fresh(LocalDate today) {
        return new MandateForm("", today.toString(), "", topics(Map.of()));
    }

    /** The name of the field in which a topic is chosen. */
    static String field(MandateTopic topic) {
        return "mag-" + topic;
    }

    /** What was chosen about each topic; what was not asked is as usual. */
    private static Map<MandateTopic, String> topics(Map<String, String> sent) {
        var topics = new EnumMap<MandateTopic, String>(MandateTopic.class);
        for (var topic : MandateTopic.values()) {
            var usual = Optional.ofNullable(MandateTopic.USUAL.get(topic)).map(Enum::name);
            topics.put(topic, sent.getOrDefault(field(topic), usual.orElse(NOT)));
        }
        return topics;
    }

    private Map<MandateTopic, Extent> chosen() {
        var chosen = new EnumMap<MandateTopic, Extent>(MandateTopic.class);
        topics.forEach((topic, extent) -> Arrays.stream(Extent.values())
                .filter(one -> one.name().equals(extent) && (one == Extent.READ || topic.asks()))
                .forEach(one -> chosen.put(topic, one)));
        return chosen;
    }

    Parsed<Wish> parse(LocalDate today) {
        var start = day(from);
        var end = day(until);
        var errors = new ArrayList<FieldError>();
        if (login.isEmpty() || login.length() > LONGEST) errors.add(FieldError.of("wie", "mandate.who.missing"));
        if (start.filter(day -> !day.isBefore(today)).isEmpty())
            errors.add(FieldError.of("vanaf", "mandate.from.wrong"));
        var first = start.orElse(today);
        boolean within = end.filter(day -> !day.isBefore(first) && !day.isAfter(first.plusYears(1)))
                .isPresent();
        if (!within) errors.add(FieldError.of("tot", "mandate.until.wrong"));
        if (chosen().isEmpty()) errors.add(FieldError.of(field(MandateTopic.CAN), "mandate.topics.missing"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Wish(login, start.orElseThrow(), end.orElseThrow(), chosen()))
                : new Parsed.Bad<>(List.copyOf(errors));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}

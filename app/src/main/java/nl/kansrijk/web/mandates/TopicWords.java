package nl.kansrijk.web.mandates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** What a mandate is about, in words and as fields. */
final class TopicWords {
    private TopicWords() {}

    /** "Meelezen: wat u kunt, wat u wilt", a line for each way. */
    static List<String> says(Map<MandateTopic, Extent> topics, Words words) {
        var lines = new ArrayList<String>();
        for (var extent : Extent.values()) {
            var names = Arrays.stream(MandateTopic.values())
                    .filter(topic -> topics.get(topic) == extent)
                    .map(topic -> words.say("mandate.topic." + topic))
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) lines.add(words.say("mandate.extent." + extent + ".of", names));
        }
        return lines;
    }

    /** A choice for each topic. */
    static List<Field.Select> fields(
            MandateForm form, java.util.function.Function<String, Field.Ask> ask, Words words) {
        return Arrays.stream(MandateTopic.values())
                .map(topic -> new Field.Select(
                        ask.apply(MandateForm.field(topic)),
                        form.topics().getOrDefault(topic, MandateForm.NOT),
                        options(topic, words)))
                .toList();
    }

    private static List<Field.Option> options(MandateTopic topic, Words words) {
        var options = new ArrayList<Field.Option>();
        options.add(Field.Option.of(MandateForm.NOT, words.say("mandate.extent.NOT")));
        for (var extent : Extent.values())
            if (extent == Extent.READ || topic.asks())
                options.add(Field.Option.of(extent.name(), words.say("mandate.extent." + extent)));
        return options;
    }
}

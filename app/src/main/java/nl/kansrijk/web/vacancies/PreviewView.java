package nl.kansrijk.web.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.employers.form.VacancyForm;
import nl.kansrijk.web.Words;

/** The card as someone who looks for work will see it, made of what is typed so far. */
public record PreviewView(
        String title, String facts, List<String> tasks, List<String> offers, List<String> tips, String ready) {
    public PreviewView {
        tasks = List.copyOf(tasks);
        offers = List.copyOf(offers);
        tips = List.copyOf(tips);
    }

    static PreviewView of(FormFields fields, int mistakes) {
        var words = fields.say().words();
        var title = fields.value("titel");
        return new PreviewView(
                title.isBlank() ? words.say("vacform.preview.title") : title,
                facts(fields, words),
                tasks(fields, words),
                offers(fields, words),
                fields.tips(),
                mistakes == 0 ? words.say("vacform.preview.ready") : words.count("vacform.preview.missing", mistakes));
    }

    private static String facts(FormFields fields, Words words) {
        var hours = Stream.of(fields.value("uren-min"), fields.value("uren-max"))
                .filter(number -> number.matches("[0-9]{1,2}"))
                .distinct()
                .toList();
        var said = switch (hours.size()) {
            case 2 -> words.say("vacancy.hours.range", hours.get(0), hours.get(1));
            case 1 -> words.say("vacancy.hours", hours.get(0));
            default -> "";
        };
        var facts = Stream.of(fields.value("werkgever"), fields.value("postcode"), said);
        return String.join(" · ", facts.filter(fact -> !fact.isBlank()).toList());
    }

    private static List<String> tasks(FormFields fields, Words words) {
        return IntStream.rangeClosed(1, VacancyForm.MOST_ROWS)
                .mapToObj(row -> "taak-" + row)
                .filter(row -> !fields.value(row + "-tekst").isBlank())
                .map(row -> fields.value(row + "-tekst")
                        + (fields.value(row + "-dag1").isEmpty() ? words.say("vacform.preview.learn") : ""))
                .toList();
    }

    private static List<String> offers(FormFields fields, Words words) {
        var offers = new ArrayList<String>();
        for (var one : List.of("aanpassing:employers.accommodation.", "welkom:employers.welcome.")) {
            var parts = one.split(":", 2);
            fields.values(parts[0]).stream()
                    .map(code -> parts[1] + code)
                    .filter(words::knows)
                    .map(words::say)
                    .sorted()
                    .forEach(offers::add);
        }
        return offers;
    }
}

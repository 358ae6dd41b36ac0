package nl.kansrijk.employers;

import tools.jackson.databind.json.JsonMapper;

/** The parts of a vacancy as one document in its row. */
final class VacancyJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VacancyJson() {}

    static String write(Draft draft) {
        return JSON.writeValueAsString(draft);
    }

    static Draft read(String body) {
        return JSON.readValue(body, Draft.class);
    }

    /** Everything one may search for, in one text. */
    static String words(Draft draft, String employer) {
        var words = new StringBuilder(draft.head().title())
                .append(' ')
                .append(employer)
                .append(' ')
                .append(draft.work().town());
        draft.tasks().forEach(task -> words.append(' ').append(task.text()));
        return words.toString();
    }
}

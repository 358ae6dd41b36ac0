package nl.kansrijk.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan for integration of who has to learn the language and the country, on the same plan as work. Keeps days and hours; decides
 * nothing and counts nothing against anyone. Source: domain J18, Wet inburgering 2021, rows 0-27 and 0-28.
 */
public record Integration(Said said, List<Hours> hours, List<Language> languages) {
    /** Number of the line of a plan that this is. */
    public static final UUID LINE = number("integration");

    public Integration {
        hours = List.copyOf(hours);
        languages = List.copyOf(languages);
    }

    /** The three ways. Texts: {@code plan.route.…}. */
    public enum Route {
        B1,
        EDUCATION,
        SELF_RELIANCE
    }

    /** The five skills of a language. Texts: {@code plan.skill.…}. Source: Participatiewet 18b. */
    public enum Skill {
        READING,
        WRITING,
        LISTENING,
        SPEAKING,
        CONVERSATION
    }

    /**
     * How it goes.
     *
     * @param intake the day of the broad intake, from which the term of the plan is counted
     * @param agreed the day on which the plan was laid down
     * @param participation the day on which the participation statement was signed
     */
    public record Said(Route route, LocalDate intake, Optional<LocalDate> agreed, Optional<LocalDate> participation) {}

    /** Hours of the module on work. Unit: whole hours. */
    public record Hours(UUID id, LocalDate day, int hours, String words) {}

    /**
     * The level of one skill.
     *
     * @param level such as A2 or 1F
     * @param proof what shows it
     * @param notice the day on which the client was told something about it in a letter; empty when not
     */
    public record Language(Skill skill, String level, String proof, LocalDate day, Optional<LocalDate> notice) {}

    /** Number of the line of one skill. */
    public static UUID line(Skill skill) {
        return number("language " + skill);
    }

    private static UUID number(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The day before which the plan is laid down. */
    public LocalDate planBefore(int weeks) {
        return said.intake().plusWeeks(weeks);
    }

    /** The day on which the term ends; empty as long as the plan was not laid down. */
    public Optional<LocalDate> ends(int years) {
        return said.agreed().map(day -> day.plusYears(years));
    }

    /** All hours of the module on work together. */
    public int total() {
        return hours.stream().mapToInt(Hours::hours).sum();
    }

    static Integration begun(Said said) {
        return new Integration(said, List.of(), List.of());
    }

    Integration saying(Said other) {
        return new Integration(other, hours, languages);
    }

    Integration with(Hours more) {
        return new Integration(said, Plan.put(hours, more, Hours::id), languages);
    }

    Integration with(Language level) {
        return new Integration(said, hours, Plan.put(languages, level, one -> line(one.skill())));
    }
}

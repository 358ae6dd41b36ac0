package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.Integration;
import nl.kansrijk.plan.Integration.Route;
import nl.kansrijk.plan.Integration.Skill;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The questions about integration: route and terms, hours, and the level of a skill. */
final class IntegrationFields {
    static final int MOST_HOURS = 200;
    private static final int LEVEL = 10;

    private IntegrationFields() {}

    static List<Field> said(Optional<Integration> known, Answers answers, Words words) {
        var stood = known.map(Integration::said);
        return List.of(
                new Field.Radios(
                        answers.ask("route", "planfile.INTEGRATION.route", words),
                        answers.typed(
                                "route", stood.map(one -> one.route().name()).orElse("")),
                        options("plan.route.", Route.values(), words)),
                date("intake", answers, stood.map(Integration.Said::intake), words),
                free(date("vastgesteld", answers, stood.flatMap(Integration.Said::agreed), words)),
                free(date("pvt", answers, stood.flatMap(Integration.Said::participation), words)));
    }

    static List<Field> hours(Answers answers, Words words) {
        return List.of(
                date("urendag", answers, Optional.empty(), words),
                new Field.Number(
                        answers.ask("uren", "planfile.INTEGRATION.uren", words),
                        answers.field("uren"),
                        1,
                        MOST_HOURS,
                        words.say("planfile.INTEGRATION.uren.unit")),
                Field.Text.of(
                        answers.ask("urenwoorden", "planfile.INTEGRATION.urenwoorden", words),
                        answers.field("urenwoorden"),
                        Goal.LONGEST));
    }

    static List<Field> language(Answers answers, Words words) {
        return List.of(
                new Field.Radios(
                        answers.ask("vaardigheid", "planfile.INTEGRATION.vaardigheid", words),
                        answers.field("vaardigheid"),
                        options("plan.skill.", Skill.values(), words)),
                Field.Text.of(
                        answers.ask("niveau", "planfile.INTEGRATION.niveau", words), answers.field("niveau"), LEVEL),
                Field.Text.of(
                        answers.ask("bewijs", "planfile.INTEGRATION.bewijs", words),
                        answers.field("bewijs"),
                        Goal.LONGEST),
                date("taaldag", answers, Optional.empty(), words),
                free(date("brief", answers, Optional.empty(), words)));
    }

    private static Field.Date date(String name, Answers answers, Optional<LocalDate> stood, Words words) {
        return new Field.Date(
                answers.ask(name, "planfile.INTEGRATION." + name, words),
                answers.typed(name, stood.map(Object::toString).orElse("")),
                "",
                "");
    }

    private static Field.Date free(Field.Date date) {
        return new Field.Date(date.ask().optional(), date.value(), date.min(), date.max());
    }

    private static List<Field.Option> options(String key, Enum<?>[] codes, Words words) {
        return Arrays.stream(codes)
                .map(one -> Field.Option.of(one.name(), words.say(key + one.name())))
                .toList();
    }
}

package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.SameCode;
import nl.kansrijk.taxonomy.Skill;
import nl.kansrijk.taxonomy.SkillGroup;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/**
 * Where one skill stands: a number of people, the vacancies that ask it, the trainings that teach it, and apart from those
 * the trainings that teach something like it.
 */
public record TrailView(
        String title,
        String code,
        Optional<String> groups,
        Optional<String> people,
        String asked,
        List<Lists.Tab> vacancies,
        String taught,
        List<String> trainings,
        String alike,
        List<Alike> like) {
    public TrailView {
        vacancies = List.copyOf(vacancies);
        trainings = List.copyOf(trainings);
        like = List.copyOf(like);
    }

    /** A training, and where what it teaches instead stands. */
    public record Alike(String training, Lists.Tab teaches) {}

    static TrailView of(Skill skill, TrailPage.Found found, OptionalInt people, List<SkillGroup> groups, Words words) {
        var alike = found.trail().alike();
        var locale = Locale.of(words.language());
        var teaching = found.trail().teaching();
        return new TrailView(
                words.say("trail.title", skill.wording().in(locale).text()),
                skill.code().value(),
                groups(groups, locale),
                people.isPresent() ? Optional.of(people(people.getAsInt(), words)) : Optional.empty(),
                words.count("trail.vacancies", found.trail().vacancies().size()),
                found.vacancies().stream().map(TrailView::vacancy).toList(),
                words.count("trail.trainings", teaching.size()),
                teaching.stream().map(one -> ChanceLines.training(one, words)).toList(),
                words.count("trail.alike", alike.size()),
                alike.stream().map(one -> alike(one, found, words)).toList());
    }

    private static Lists.Tab vacancy(Vacancy one) {
        var label = one.title() + " · " + one.draft().work().town();
        return new Lists.Tab(label, "/vacatures/" + one.id().value(), false);
    }

    private static Alike alike(SameCode.Alike one, TrailPage.Found found, Words words) {
        var code = one.teaches();
        return new Alike(
                ChanceLines.training(one.training(), words),
                new Lists.Tab(found.names().getOrDefault(code, code.value()), "/vaardigheden/" + code.value(), false));
    }

    private static Optional<String> groups(List<SkillGroup> groups, Locale locale) {
        var names =
                groups.stream().map(group -> group.wording().in(locale).text()).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String people(int count, Words words) {
        return count < Figures.LEAST
                ? words.say("trail.people.few", Figures.LEAST)
                : words.say("trail.people.many", count);
    }
}

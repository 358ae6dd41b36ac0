package nl.kansrijk.web.vacancies;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Task;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Words;

/** Says codes of the trade in the language of the reader. */
record Say(Words words, Skills skills) {

    Locale language() {
        return Locale.of(words.language());
    }

    String skill(SkillCode code) {
        return skills.find(code)
                .map(known -> known.wording().in(language()).text())
                .orElse(code.value());
    }

    /** Several codes of one list in words, joined with commas, in the order of the alphabet. */
    String all(String keys, Collection<?> codes) {
        return codes.stream().map(code -> words.say(keys + code)).sorted().collect(Collectors.joining(", "));
    }

    VacancyView.TaskLine task(Task task) {
        var when = task.mustOnDay1()
                ? words.say("vacancy.task.day1")
                : words.count("vacancy.task.learn", task.learnableInWeeks());
        var teacher = task.whoTeaches().isEmpty() ? "" : words.say("vacancy.task.by", task.whoTeaches());
        return new VacancyView.TaskLine(
                task.text(), skill(task.skill()), words.say("vacancy.percent", task.sharePercent()), when + teacher);
    }

    /** A reason with its facts filled in by name. */
    String reason(Reason reason) {
        var text = words.say(reason.key());
        for (var fact : reason.facts().entrySet()) text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        return text;
    }
}

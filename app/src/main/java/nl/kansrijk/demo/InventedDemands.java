package nl.kansrijk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.CompetencyAsked;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Task;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;

/** Invents what a vacancy asks of people: tasks, competencies, language, papers and loads of its occupation and sector. */
@Component
class InventedDemands {
    private static final Locale DUTCH = Locale.of("nl");
    private static final List<List<Integer>> SHARES =
            List.of(List.of(50, 30, 20), List.of(40, 30, 20, 10), List.of(35, 25, 20, 10, 10));
    private static final List<String> TEACHERS = List.of("een ervaren collega", "de voorman", "de teamleider");
    private final Skills skills;

    InventedDemands(Skills skills) {
        this.skills = skills;
    }

    List<Task> tasks(Trade trade, Dice dice) {
        var drawn = dice.some(
                trade.essential(), dice.between(3, Math.min(5, trade.essential().size())));
        var shares = SHARES.get(drawn.size() - 3);
        int must = dice.between(1, 2);
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < drawn.size(); i++) {
            var skill = drawn.get(i);
            boolean dayOne = i < must;
            int weeks = dayOne && dice.chance(40) ? 0 : dice.between(1, 10);
            var words = capital(skills.label(skill, DUTCH).text());
            tasks.add(new Task(words, skill, shares.get(i), dayOne, weeks, weeks == 0 ? "" : dice.one(TEACHERS)));
        }
        return tasks;
    }

    static Asked asked(Trade trade, Dice dice) {
        var papers = Papers.of(trade);
        return new Asked(
                trade.sector().competencies().stream()
                        .map(code -> new CompetencyAsked(code, dice.between(1, 3)))
                        .toList(),
                languages(trade, dice),
                papers.stream()
                        .filter(Papers.Paper::licence)
                        .map(Papers.Paper::code)
                        .collect(Collectors.toSet()),
                papers.stream()
                        .filter(paper -> !paper.licence())
                        .map(Papers.Paper::code)
                        .collect(Collectors.toSet()),
                Papers.diploma(trade));
    }

    private static List<LanguageAsked> languages(Trade trade, Dice dice) {
        if (dice.chance(20)) return List.of();
        var level = trade.major() < 5
                ? LanguageAsked.Level.B2
                : dice.chance(50) ? LanguageAsked.Level.A2 : LanguageAsked.Level.B1;
        return List.of(new LanguageAsked("nl", LanguageAsked.Skill.SPEAKING, level, dice.chance(45)));
    }

    static List<LoadAsked> loads(Trade trade, Dice dice) {
        var asked = new ArrayList<LoadAsked>();
        for (var load : dice.some(trade.sector().loads(), dice.between(1, 3)))
            asked.add(new LoadAsked(
                    load, dice.chance(50) ? LoadAsked.HowOften.OFTEN : LoadAsked.HowOften.SOMETIMES, dice.chance(35)));
        return asked;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(DUTCH) + words.substring(1);
    }
}

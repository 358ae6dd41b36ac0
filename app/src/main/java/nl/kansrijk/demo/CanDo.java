package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.SkillCode;

/** What an invented person can: history, and from it skills, papers, languages, competencies and what a body can bear. */
final class CanDo {
    private static final Value PRESENT = new Value.Present();
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final List<String> SPOKEN = List.of("LISTENING", "READING", "CONVERSATION", "SPEAKING", "WRITING");

    private CanDo() {}

    static void tell(Told told, Trade trade, Trade other, String language) {
        history(told, trade, told.dice().between(6, 220));
        if (told.dice().chance(35)) history(told, other, told.dice().between(3, 60));
        papers(told, trade);
        dutch(told, language, trade);
        competencies(told, trade);
    }

    private static void history(Told told, Trade trade, int months) {
        if (!told.asked()) return;
        var dice = told.dice();
        var code = trade.code().value();
        told.self("HS_EXP", code, Value.Number.of(months));
        told.self("HS_EXP_UNTIL", code, new Value.Day(told.today().minusDays(dice.between(20, 2600))));
        told.self("HS_EXP_KIND", code, new Value.Code(dice.chance(88) ? "EMPLOYED" : "VOLUNTEER"));
        for (var skill : trade.essential()) if (dice.chance(58)) skill(told, skill, months);
        for (var skill : trade.optional()) if (dice.chance(22)) skill(told, skill, months / 3);
    }

    private static void skill(Told told, SkillCode skill, int months) {
        var dice = told.dice();
        int level = months < 9 ? dice.between(1, 2) : months < 60 ? 2 : dice.between(2, 3);
        if (level > 1 && dice.chance(12)) told.before("HS_SKILL", skill.value(), new Value.Level(level - 1));
        if (dice.chance(75)) told.self("HS_SKILL", skill.value(), new Value.Level(level));
        else told.tested("HS_SKILL", skill.value(), new Value.Level(level));
    }

    private static void papers(Told told, Trade trade) {
        if (!told.asked()) return;
        var dice = told.dice();
        var education = Integer.toString(Math.max(1, trade.education() - dice.below(2)));
        told.self("HS_EDU", education, new Value.Code(dice.chance(75) ? "1" : "2"));
        if (dice.chance(40)) told.register("HS_DIPLOMA", education, new Value.Code("1"));
        if (dice.chance(50))
            told.tested("HS_THINK", "", new Value.Code(Integer.toString(Math.min(6, trade.education()))));
        if (dice.chance(58)) told.self("HS_LICENCE", "B", PRESENT);
        for (var paper : Papers.of(trade))
            if (dice.chance(65)) told.self(paper.licence() ? "HS_LICENCE" : "HS_CERT", paper.code(), PRESENT);
    }

    private static void dutch(Told told, String language, Trade trade) {
        if (!told.asked()) return;
        var dice = told.dice();
        boolean first = language.equals("nl");
        int base = first ? Math.min(5, 3 + trade.education() / 2) : dice.below(trade.major() < 4 ? 5 : 4);
        for (var skill : SPOKEN) {
            int level = Math.clamp(base - (skill.equals("WRITING") ? 1 : 0) + (dice.chance(25) ? -1 : 0), 0, 5);
            told.tested("HS_LANG_NL", skill, new Value.Code(LEVELS.get(level)));
        }
        if (!first) told.self("HS_LANG_OTHER", language, new Value.Level(4));
        else if (dice.chance(45)) told.self("HS_LANG_OTHER", "en", new Value.Level(dice.between(2, 4)));
    }

    private static void competencies(Told told, Trade trade) {
        if (!told.asked()) return;
        var dice = told.dice();
        for (var code : trade.sector().competencies())
            if (dice.chance(80)) told.professional("SS_COMP", code, new Value.Code(mastery(dice)));
        if (dice.chance(30)) told.professional("SS_COMP", "24116", new Value.Code(mastery(dice)));
        if (told.thorough()) told.self("HS_BASIC", "DIGITAL", new Value.Code(Integer.toString(dice.between(1, 3))));
        if (told.thorough()) told.professional("SS_WORKNORM", "ON_TIME", new Value.Level(dice.between(2, 4)));
    }

    private static String mastery(Dice dice) {
        int ticket = dice.below(100);
        return ticket < 50 ? "1" : ticket < 88 ? "2" : "3";
    }
}

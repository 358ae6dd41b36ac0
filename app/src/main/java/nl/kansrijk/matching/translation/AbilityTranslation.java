package nl.kansrijk.matching.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Answers;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Mastery;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** What a person can: skills, papers, Dutch, competencies, experience. Sources: domain c.3, c.4; rulings 16. */
@Component
class AbilityTranslation {
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final Map<String, Mastery> MASTERY =
            Map.of("1", Mastery.GOOD, "2", Mastery.SUFFICIENT, "3", Mastery.INSUFFICIENT, "4", Mastery.NONE);

    private final Numbers numbers;
    private final RuleParameters rules;

    AbilityTranslation(Numbers numbers, RuleParameters rules) {
        this.numbers = numbers;
        this.rules = rules;
    }

    Abilities of(Said said, LocalDate today) {
        return new Abilities(
                skills(said, today),
                answers(
                        said.items("HS_CERT", item -> numbers.certificate(item)),
                        said.items("HS_CERT_NOT", item -> numbers.certificate(item))),
                answers(licences(said), said.items("HS_LICENCE_NOT", item -> numbers.licence(item))),
                dutch(said),
                competencies(said),
                held(said.items("HS_EXP", this::occupation)),
                Answers.none());
    }

    private Skills skills(Said said, LocalDate today) {
        var own = stated(said);
        var all = goneThrough(said, today) ? Skills.complete(own) : Skills.some(own);
        var doubts = new HashSet<Integer>();
        for (var doubt : said.disputed("HS_SKILL"))
            numbers.skill(new SkillCode(Said.bare(doubt.item()))).ifPresent(doubts::add);
        return all.disputing(doubts);
    }

    private Collection<Skill> stated(Said said) {
        var stated = new ArrayList<Skill>();
        for (var fact : said.of("HS_SKILL")) skill(fact).ifPresent(stated::add);
        return stated;
    }

    /**
     * Whether person and professional went through the skills together, so that one which is not there is missing: most have
     * the person's own answer, and there are enough of them. Otherwise a skill nobody named is a question. "Klopt niet" is an
     * answer too, so it makes no other skill unknown. Source: domain J3.
     */
    private boolean goneThrough(Said said, LocalDate today) {
        var stated = said.of("HS_SKILL");
        int disputed = said.disputed("HS_SKILL").size();
        long answered = disputed;
        for (var fact : stated) if (fact.recognition() != Recognition.Status.NOT_ASKED) answered++;
        int all = stated.size() + disputed;
        return all >= rules.value("matching.fewestSkills", today)
                && answered * 1000 >= all * rules.value("matching.recognisedShare", today);
    }

    private Optional<Skill> skill(CurrentFact fact) {
        var number = numbers.skill(new SkillCode(Said.bare(fact.item())));
        int level = Said.amount(fact).orElse(1);
        return number.isPresent() ? Optional.of(new Skill(number.getAsInt(), level, Evidence.SELF)) : Optional.empty();
    }

    private Set<Integer> licences(Said said) {
        var held = new HashSet<Integer>();
        for (var fact : said.of("HS_LICENCE"))
            for (var code : Licences.with(fact.item())) numbers.licence(code).ifPresent(held::add);
        return held;
    }

    private static Map<LanguageSkill, Integer> dutch(Said said) {
        var levels = new HashMap<LanguageSkill, Integer>();
        for (var fact : said.of("HS_LANG_NL")) {
            int level = LEVELS.indexOf(Said.code(fact));
            if (level >= 0) levels.put(LanguageSkill.valueOf(fact.item()), level);
        }
        return levels;
    }

    private static Map<Integer, Mastery> competencies(Said said) {
        var shown = new HashMap<Integer, Mastery>();
        for (var fact : said.of("SS_COMP")) {
            var mastery = MASTERY.get(Said.code(fact));
            if (mastery != null) shown.put(Integer.parseInt(fact.item()), mastery);
        }
        return shown;
    }

    /** Activities of ordinary life are no occupation: their skills speak for them. */
    private OptionalInt occupation(String item) {
        return item.startsWith("life:") ? OptionalInt.empty() : numbers.occupation(new OccupationCode(item));
    }

    /** What is there and what was said not to be; where both were said, it is there. */
    private static Answers answers(Set<Integer> yes, Set<Integer> no) {
        var missing = new HashSet<>(no);
        missing.removeAll(yes);
        return new Answers(yes, missing);
    }

    /** What someone did not mention is not missing: nobody asked. */
    private static Answers held(Set<Integer> codes) {
        return new Answers(codes, Set.of());
    }
}

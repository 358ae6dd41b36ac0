package nl.kansrijk.engine;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads each part of what {@link Packing} wrote. */
final class Unpacking {
    private static final Mode[] MODES = Mode.values();
    private static final Mastery[] MASTERIES = Mastery.values();
    private static final Agreement[] AGREEMENTS = Agreement.values();

    private Unpacking() {}

    static Packed.Whereabouts whereabouts(Script from) {
        Optional<Position> place =
                from.yes() ? Optional.of(new Position(from.exact(), from.exact())) : Optional.empty();
        Optional<HourRange> hours =
                from.yes() ? Optional.of(new HourRange(from.number(), from.number())) : Optional.empty();
        Optional<Week> week = from.yes() ? Optional.of(new Week(from.number())) : Optional.empty();
        var modes = Script.each(from.codes(), mode -> MODES[mode]);
        return new Packed.Whereabouts(
                place, new Practice(hours, week, modes, from.maybe(), from.maybe(), from.maybe()));
    }

    static Unwanted unwanted(Script from) {
        return new Unwanted(from.codeSet(), from.codeSet(), from.codeSet());
    }

    static Packed.Papers papers(Script from) {
        return new Packed.Papers(from.answers(), from.answers());
    }

    static Map<LanguageSkill, Integer> dutch(Script from) {
        Map<LanguageSkill, Integer> dutch = new EnumMap<>(LanguageSkill.class);
        for (var skill : LanguageSkill.values()) {
            int level = from.number();
            if (level >= 0) dutch.put(skill, level);
        }
        return dutch;
    }

    static Loads loads(Script from) {
        return new Loads(from.number(), from.number(), from.number());
    }

    static SkillColumns columns(Script from) {
        boolean complete = from.yes();
        int[] disputed = from.codes();
        int[] codes = from.codes();
        int[] worths = new int[codes.length];
        for (int i = 0; i < codes.length; i++) worths[i] = Skill.worth(Packing.level(from.number()));
        return new SkillColumns(codes, worths, disputed, complete);
    }

    static Skills skills(Script from) {
        boolean complete = from.yes();
        var disputed = from.codeSet();
        int[] codes = from.codes();
        Map<Integer, Skill> skills = HashMap.newHashMap(codes.length);
        for (int code : codes) skills.put(code, skill(code, from.number()));
        return new Skills(skills, disputed, complete);
    }

    private static Skill skill(int code, int packed) {
        return new Skill(code, Packing.level(packed), Packing.evidence(packed));
    }

    static Packed.Shown shown(Script from) {
        int[] codes = from.codes();
        Map<Integer, Mastery> competencies = HashMap.newHashMap(codes.length);
        for (int code : codes) competencies.put(code, MASTERIES[from.number()]);
        return new Packed.Shown(competencies, from.answers(), from.answers());
    }

    static Wishes wishes(Script from, Unwanted unwanted) {
        return new Wishes(
                from.codeSet(),
                from.codeSet(),
                from.codeSet(),
                from.codeSet(),
                unwanted,
                Script.each(from.codes(), agreement -> AGREEMENTS[agreement]),
                Answer.values()[from.number()],
                motivation(from.number()));
    }

    private static Optional<Motivation> motivation(int said) {
        return said < 0 ? Optional.empty() : Optional.of(Motivation.values()[said]);
    }

    static WishColumns wishes(Script from) {
        return new WishColumns(
                from.codes(),
                from.codes(),
                from.codes(),
                from.codes(),
                bits(from.codes()),
                Answer.values()[from.number()],
                motivation(from.number()));
    }

    private static int bits(int[] places) {
        int bits = 0;
        for (int place : places) bits |= 1 << place;
        return bits;
    }

    static Support support(Script from, Loads loads) {
        Map<Integer, Load> byItem = new HashMap<>();
        put(byItem, loads.not(), Load.NOT);
        put(byItem, loads.limited(), Load.LIMITED);
        put(byItem, loads.can(), Load.CAN);
        return new Support(byItem, from.codeSet(), from.maybe());
    }

    private static void put(Map<Integer, Load> byItem, int mask, Load load) {
        for (int left = mask; left != 0; left &= left - 1) byItem.put(Integer.numberOfTrailingZeros(left), load);
    }
}

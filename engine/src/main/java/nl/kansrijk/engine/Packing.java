package nl.kansrijk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kansrijk.engine.columns.Note;

/** Puts a person in bytes: a part for each thing that is read apart, each with its length before all of them. */
final class Packing {
    /** Goes up when the shape of the bytes changes. */
    static final int SHAPE = 2;

    private static final int EVIDENCE = 4;

    private Packing() {}

    /** Everything but id, owner and share, which the columns hold themselves. */
    static Note note(Supply supply, Origin origin) {
        var parts = List.of(
                origin(origin),
                practice(supply),
                unwanted(supply.wishes().unwanted()),
                papers(supply.abilities()),
                dutch(supply.abilities().dutch()),
                loads(supply.support().loads()),
                skills(supply.abilities().skills()),
                shown(supply.abilities()),
                wishes(supply.wishes()),
                support(supply.support()));
        var all = new Scribe();
        parts.forEach(part -> all.number(part.length));
        return Note.of(joined(all.bytes(), parts));
    }

    private static byte[] joined(byte[] lengths, Collection<byte[]> parts) {
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(lengths);
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] origin(Origin origin) {
        return new Scribe()
                .number(origin.revision())
                .number(origin.holdsUntil())
                .bytes();
    }

    private static byte[] practice(Supply supply) {
        var practice = supply.practice();
        var to = new Scribe().number(supply.place().isPresent() ? 1 : 0);
        supply.place().ifPresent(place -> to.exact(place.latitude()).exact(place.longitude()));
        to.number(practice.hours().isPresent() ? 1 : 0);
        practice.hours().ifPresent(hours -> to.number(hours.least()).number(hours.most()));
        to.number(practice.week().isPresent() ? 1 : 0);
        practice.week().ifPresent(week -> to.number(week.bits()));
        return to.codes(ordinals(practice.modes()))
                .maybe(practice.maxMinutes())
                .maybe(practice.maxKm())
                .maybe(practice.availableFrom())
                .bytes();
    }

    private static byte[] unwanted(Unwanted unwanted) {
        return new Scribe()
                .codes(unwanted.occupations())
                .codes(unwanted.sectors())
                .codes(unwanted.tasks())
                .bytes();
    }

    private static byte[] papers(Abilities abilities) {
        return new Scribe()
                .answers(abilities.certificates())
                .answers(abilities.licences())
                .bytes();
    }

    private static byte[] dutch(Map<LanguageSkill, Integer> dutch) {
        var to = new Scribe();
        for (var skill : LanguageSkill.values()) to.number(dutch.getOrDefault(skill, -1));
        return to.bytes();
    }

    private static byte[] loads(Map<Integer, Load> loads) {
        var masks = Loads.of(loads);
        return new Scribe()
                .number(masks.not())
                .number(masks.limited())
                .number(masks.can())
                .bytes();
    }

    private static byte[] skills(Skills skills) {
        var to = new Scribe()
                .number(skills.complete() ? 1 : 0)
                .codes(skills.disputed())
                .codes(skills.byCode().keySet());
        skills.byCode().values().stream()
                .sorted(java.util.Comparator.comparingInt(Skill::code))
                .forEach(skill ->
                        to.number(skill.level() * EVIDENCE + skill.evidence().ordinal()));
        return to.bytes();
    }

    private static byte[] shown(Abilities abilities) {
        var competencies = abilities.competencies();
        var to = new Scribe().codes(competencies.keySet());
        competencies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(shown -> to.answer(shown.getValue()));
        return to.answers(abilities.experience()).answers(abilities.basics()).bytes();
    }

    private static byte[] wishes(Wishes wishes) {
        return new Scribe()
                .codes(wishes.occupations())
                .codes(wishes.sectors())
                .codes(wishes.likes())
                .codes(wishes.learn())
                .codes(ordinals(wishes.agreements()))
                .answer(wishes.growth())
                .number(wishes.motivation().map(Enum::ordinal).orElse(-1))
                .bytes();
    }

    private static byte[] support(Support support) {
        return new Scribe()
                .codes(support.helps())
                .maybe(support.guidanceHours())
                .bytes();
    }

    private static Collection<Integer> ordinals(Collection<? extends Enum<?>> some) {
        var ordinals = new ArrayList<Integer>(some.size());
        for (var one : some) ordinals.add(one.ordinal());
        return ordinals;
    }

    static int level(int packed) {
        return packed / EVIDENCE;
    }

    static Evidence evidence(int packed) {
        return Evidence.values()[packed % EVIDENCE];
    }
}

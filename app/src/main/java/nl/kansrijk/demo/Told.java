package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.profile.Recognition.Status;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;

/** Collects what is known of one invented person: who said it, when, how far it may go and what the person thinks of it. */
final class Told {
    private static final int LONG_AGO = 500;
    private static final int THOROUGH = 90;

    private final Characteristics catalogue;
    private final Dice dice;
    private final LocalDate today;
    private final Manner manner;
    private final int lastTalk;
    private final List<Line> lines = new ArrayList<>();

    Told(Characteristics catalogue, Dice dice, LocalDate today, Manner manner) {
        this.catalogue = catalogue;
        this.dice = dice;
        this.today = today;
        this.manner = manner;
        this.lastTalk = dice.chance(85) ? dice.between(1, 26) : dice.between(27, 80);
    }

    /** How far this person lets most things go, and how much was asked, in per cent. */
    record Manner(ShareLevel share, int asked) {}

    Dice dice() {
        return dice;
    }

    LocalDate today() {
        return today;
    }

    /** Whether a subject came up at all. */
    boolean asked() {
        return dice.chance(manner.asked());
    }

    /** Whether everything was talked over at an intake. */
    boolean thorough() {
        return manner.asked() > THOROUGH;
    }

    void self(String characteristic, String item, Value value) {
        tell(characteristic, item, value, Source.Type.SELF);
    }

    void professional(String characteristic, String item, Value value) {
        tell(characteristic, item, value, Source.Type.PROF);
    }

    void tested(String characteristic, String item, Value value) {
        tell(characteristic, item, value, Source.Type.TEST);
    }

    void register(String characteristic, String item, Value value) {
        tell(characteristic, item, value, Source.Type.REG);
    }

    /** Something that is shared further than usual, because the person wants it. */
    void shared(String characteristic, String item, Value value) {
        var line = line(characteristic, item, value, Source.Type.SELF, day(catalogue.get(characteristic)));
        lines.add(line.shared(manner.share()).answered(Status.RECOGNISED));
    }

    /** What came up at the last talk. */
    void lately(String characteristic, String item, Value value) {
        lines.add(line(characteristic, item, value, Source.Type.SELF, today.minusDays(lastTalk)));
    }

    /** What was said of it before, longer ago. */
    void before(String characteristic, String item, Value value) {
        lines.add(line(characteristic, item, value, Source.Type.SELF, today.minusDays(LONG_AGO + dice.below(60))));
    }

    List<Line> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.source().observedOn()))
                .toList();
    }

    private void tell(String characteristic, String item, Value value, Source.Type voice) {
        lines.add(line(characteristic, item, value, voice, day(catalogue.get(characteristic))));
    }

    private Line line(String characteristic, String item, Value value, Source.Type voice, LocalDate day) {
        return new Line(
                new Fact(characteristic, item, value),
                new Source(voice, "", day),
                share(catalogue.get(characteristic)),
                answer(voice),
                Optional.empty());
    }

    /** Most people let everything that may stand on an anonymous card go there; a place never goes further than the region. */
    private Optional<ShareLevel> share(Characteristic about) {
        return forCards(about) ? Optional.of(manner.share()) : Optional.empty();
    }

    /** Whether it may stand on an anonymous card and goes to the region anyway. */
    static boolean forCards(Characteristic about) {
        return about.card().isPresent() && about.rules().share() == ShareLevel.CHAIN;
    }

    private Status answer(Source.Type voice) {
        if (voice == Source.Type.SELF) return Status.RECOGNISED;
        int ticket = dice.below(100);
        if (ticket < 75) return Status.RECOGNISED;
        if (ticket < 97) return Status.NOT_ASKED;
        return dice.chance(80) ? Status.PARTLY : Status.DISPUTED;
    }

    /** What grows old soon was said at the last talk; what lasts may be older; a register delivers when it does. */
    private LocalDate day(Characteristic about) {
        int months = about.rules().months();
        if (months == 0) return today.minusDays(dice.between(30, LONG_AGO));
        int older = months <= 3 ? 0 : dice.below(Math.min(400, months * 15));
        return today.minusDays(lastTalk + (long) older);
    }
}

package nl.kansrijk.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.joint.JointLine.Kind;
import nl.kansrijk.plan.joint.JointLine.Progress;
import nl.kansrijk.plan.joint.Joints;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/**
 * A line that an employer reads too: nothing private stands in it, whoever writes it. An employer chooses the kind of line; others
 * write what the three may expect of each other. Source: row 3-26.
 */
public record JointForm(Map<String, String> sent, List<Kind> kinds) {
    private static final String KIND = "soort";
    private static final String WHO = "wie";
    private static final String WORDS = "woorden";
    private static final String DAY = "dag";

    public JointForm {
        sent = Map.copyOf(sent);
        kinds = List.copyOf(kinds);
    }

    /** Reads a line. */
    public Parsed<Joints.NewLine> parse() {
        var errors = new ArrayList<FieldError>();
        var kind = kinds.size() == 1 ? Optional.of(kinds.getFirst()) : PlanDesk.code(Kind.class, field(KIND));
        if (kind.filter(kinds::contains).isEmpty()) errors.add(FieldError.of(KIND, "plan.joint.kind.choose"));
        var who = kind.flatMap(this::who);
        if (kind.isPresent() && who.isEmpty()) errors.add(FieldError.of(WHO, "plan.joint.who.choose"));
        TypedWords.OF_PROFESSIONAL.needed(WORDS, field(WORDS), "plan.joint.empty", errors);
        var day = Typed.day(field(DAY));
        if (!field(DAY).isEmpty() && day.isEmpty()) errors.add(FieldError.of(DAY, "goal.error.day"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Joints.NewLine(kind.orElseThrow(), who.orElseThrow(), field(WORDS), day))
                : new Parsed.Bad<>(errors);
    }

    /** Who offers is the employer, who learns the client; what is expected is of someone. */
    private Optional<Party> who(Kind kind) {
        return switch (kind) {
            case OFFER -> Optional.of(Party.EMPLOYER);
            case LEARN -> Optional.of(Party.CLIENT);
            case EXPECT -> PlanDesk.code(Party.class, field(WHO));
        };
    }

    /** The questions. {@code kind} is asked of who may choose. */
    public record Asked(
            String number, Optional<Field.Radios> kind, Field.Area words, Field.Radios who, Field.Date day) {
        /** All of them, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            var asks = new ArrayList<Field.Ask>();
            kind.map(Field.Radios::ask).ifPresent(asks::add);
            asks.addAll(List.of(words.ask(), who.ask(), day.ask()));
            return asks;
        }
    }

    /** The form as it was typed, with what is wrong. */
    public Asked asked(List<FieldError> errors, Words words) {
        var kind = Field.Ask.of(KIND, words.say("plan.joint.kind")).wrongAmong(errors, words);
        var who = Field.Ask.of(WHO, words.say("plan.joint.who")).wrongAmong(errors, words);
        var what = Field.Ask.of(WORDS, words.say("plan.joint.words"))
                .hinted(words.say("plan.joint.words.hint"))
                .wrongAmong(errors, words);
        var day = Field.Ask.of(DAY, words.say("plan.joint.day"))
                .wrongAmong(errors, words)
                .optional();
        return new Asked(
                field("nummer").isEmpty() ? UUID.randomUUID().toString() : field("nummer"),
                kinds.size() == 1
                        ? Optional.empty()
                        : Optional.of(new Field.Radios(kind, field(KIND), options("plan.kind.", kinds, words))),
                new Field.Area(what, field(WORDS), 2, Goal.LONGEST),
                new Field.Radios(
                        kinds.size() == 1
                                ? who
                                : who.hinted(words.say("plan.joint.who.hint")).sometimes(),
                        field(WHO),
                        options("plan.by.", Arrays.asList(Party.values()), words)),
                new Field.Date(day, field(DAY), "", ""));
    }

    private static List<Field.Option> options(String key, List<? extends Enum<?>> codes, Words words) {
        return codes.stream()
                .map(one -> Field.Option.of(one.name(), words.say(key + one.name())))
                .toList();
    }

    /** How far a line is now; empty when that is no such thing, or says something private. */
    public static Optional<Joints.Step> step(UUID line, Map<String, String> sent) {
        var remark = sent.getOrDefault(WORDS, "").strip();
        boolean sayable = remark.length() <= Goal.LONGEST
                && FreeText.check(remark).warnings().isEmpty();
        return PlanDesk.code(Progress.class, sent.getOrDefault("was", ""))
                .filter(seen -> sayable)
                .flatMap(seen -> PlanDesk.code(Progress.class, sent.getOrDefault("naar", ""))
                        .map(to -> new Joints.Step(line, seen, to, remark)));
    }

    private String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}

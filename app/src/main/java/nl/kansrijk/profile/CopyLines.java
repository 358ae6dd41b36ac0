package nl.kansrijk.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.FileCopy.Answered;
import nl.kansrijk.profile.FileCopy.Line;
import nl.kansrijk.profile.Statement.Entry;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Statement.Terms;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;

/** What was taken along elsewhere, as it is kept here. */
final class CopyLines {
    private CopyLines() {}

    /** Whether the catalogue here takes it. */
    static boolean fits(Line line, Characteristics catalogue, OpenItems items) {
        var about = catalogue.find(line.about().characteristic());
        var value = value(line.about().value());
        return line.voice().ref().length() <= 200
                && about.isPresent()
                && items.takes(about.get(), line.about().item())
                && value.filter(about.get().shape()::takes).isPresent();
    }

    /** The statement, written down by who brings it in; how sensitive it is says the catalogue of this house. */
    static Statement statement(Line line, FileCopy copy, Characteristics catalogue, UserId by) {
        var about = catalogue.get(line.about().characteristic());
        var fact = new Fact(
                line.about().characteristic(),
                line.about().item(),
                masked(value(line.about().value()).orElseThrow()));
        return new Statement(
                line.id(),
                new ClientId(copy.who().client()),
                fact,
                new Source(
                        line.voice().source(), line.voice().ref(), line.voice().observedOn()),
                new Entry(
                        by,
                        line.voice().writtenAt(),
                        line.voice().confidence(),
                        line.voice().follows()),
                newest(line, copy.answers()),
                new Terms(line.terms().validUntil(), line.terms().share(), about.sensitivityOf(fact.item())));
    }

    static MatchingPause pause(FileCopy.Pause pause) {
        return new MatchingPause(new Reason(pause.key(), pause.facts()), pause.until());
    }

    static Identity identity(FileCopy.Who who) {
        return new Identity(
                who.name(),
                who.birthDate(),
                who.address(),
                who.email(),
                who.phone(),
                Optional.<Bsn>empty(),
                who.language(),
                who.channel());
    }

    private static Recognition newest(Line line, List<Answered> answers) {
        return answers.stream()
                .filter(one -> one.statement().equals(line.id()))
                .max(Comparator.comparing(Answered::number))
                .map(one -> new Recognition(one.number(), one.status(), one.words(), Optional.of(one.at())))
                .orElse(Recognition.NONE);
    }

    private static Value masked(Value value) {
        return value instanceof Value.Text(String words)
                ? new Value.Text(FreeText.check(words).maskedText())
                : value;
    }

    private static Optional<Value> value(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(ValueText.read(written));
        } catch (IllegalStateException | IllegalArgumentException | java.time.DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}

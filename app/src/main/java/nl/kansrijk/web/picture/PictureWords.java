package nl.kansrijk.web.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.advice.Pillar;
import nl.kansrijk.casework.advice.Pillars;
import nl.kansrijk.casework.advice.Suggestion;
import nl.kansrijk.casework.advice.Suggestions;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.PictureView.Ask;
import nl.kansrijk.web.picture.PictureView.So;
import nl.kansrijk.web.picture.PictureView.Step;
import org.springframework.stereotype.Component;

/** Puts into words what a file adds up to. Asks the database nothing: it is all in the file that was read. */
@Component
public class PictureWords {
    private static final int FIRST = 4;
    private static final String REST = "REST_FROM_MATCHING";
    private static final int MOST_REASONS = 2;
    private final Rooms rooms;
    private final DomainWords domains;
    private final StatementWords said;

    PictureWords(Rooms rooms, DomainWords domains, StatementWords said) {
        this.rooms = rooms;
        this.domains = domains;
        this.said = said;
    }

    /** Where it is found. */
    @Component
    record Rooms(Suggestions suggestions, OpenQuestions questions, Pillars pillars) {}

    /** What who looks may do: read these groups, and write those. */
    public record May(Set<DataGroup> readable, Set<DataGroup> writable) {}

    /** The picture. {@code path}: the address of the file. */
    public PictureView of(ClientFile file, Suggestions.Done done, May may, String path, Words words) {
        var all = rooms.suggestions().of(file, done).stream()
                .map(one -> so(one, way(one, may, path, words), words))
                .toList();
        int first = Math.min(FIRST, all.size());
        boolean domainsToo = may.readable().contains(DataGroup.LIFE_DOMAINS);
        return new PictureView(
                all.subList(0, first),
                all.subList(first, all.size()),
                domainsToo ? pillars(file, words) : List.of(),
                domainsToo ? domains.of(file, words) : List.of(),
                asks(file, done.tasks(), may.readable(), words),
                file.pause().isPresent(),
                may.writable().contains(DataGroup.WORK) ? Optional.of(path) : Optional.empty());
    }

    /** Where it is done: the sheet of rest, or asking a desk; for who may. */
    private static Optional<Lists.Tab> way(Suggestion one, May may, String path, Words words) {
        if (one.key().equals(REST) && may.writable().contains(DataGroup.PLAN))
            return Optional.of(new Lists.Tab(words.say("rest.open"), path + "/rust", false));
        if (!one.byDesk()) return Optional.empty();
        boolean asks = one.todo() && may.writable().contains(DataGroup.HOUSEHOLD);
        if (asks) return Optional.of(new Lists.Tab(words.say("picture.refer"), path + "/omgeving#verwijzen", false));
        boolean stands = one.running().isPresent() && may.readable().contains(DataGroup.HOUSEHOLD);
        return stands
                ? Optional.of(new Lists.Tab(words.say("picture.stands"), path + "/omgeving", false))
                : Optional.empty();
    }

    private So so(Suggestion one, Optional<Lists.Tab> way, Words words) {
        return new So(
                one.key(),
                one.kind().name(),
                words.say(one.rests() ? "picture.rests" : one.textKey()),
                words.say("picture.because", because(one.because(), words)),
                one.todo(),
                one.taken(),
                one.running().filter(help -> !one.rests()).map(help -> runs(help, words)),
                way);
    }

    private static String runs(Suggestion.Running help, Words words) {
        if (help.asked())
            return words.say(
                    "picture.asked.since", help.since().map(words::shortDay).orElse(""));
        return help.since()
                .map(day -> words.say("picture.runs.since", words.shortDay(day)))
                .orElseGet(() -> words.say("picture.runs"));
    }

    private String because(List<Statement> all, Words words) {
        var reasons =
                all.stream().limit(MOST_REASONS).map(one -> reason(one, words)).collect(Collectors.joining("; "));
        int more = all.size() - MOST_REASONS;
        return more > 0 ? words.count("picture.because.more", more, reasons) : reasons;
    }

    /** A thing that is just so is its own name: "Waar het vandaan komt: vaak afgewezen". */
    private String reason(Statement one, Words words) {
        var subject = said.subject(one.fact(), words);
        return switch (one.fact().value()) {
            case nl.kansrijk.profile.Value.Present present -> subject;
            default -> words.say("picture.reason", subject, said.says(one.fact(), words));
        };
    }

    private List<Step> pillars(ClientFile file, Words words) {
        return rooms.pillars().of(file).stream().map(one -> step(one, words)).toList();
    }

    private Step step(Pillar one, Words words) {
        var name = words.say("pillar." + one.code());
        return one.step()
                .map(step -> new Step(
                        name,
                        step,
                        words.say("pillar.step." + step),
                        words.say(
                                "pillar.rests",
                                said.characteristic(one.known().getFirst().fact(), words))))
                .orElseGet(() -> new Step(name, 0, words.say("pillar.step.unknown"), ""));
    }

    private List<Ask> asks(ClientFile file, List<Task> tasks, Set<DataGroup> readable, Words words) {
        return rooms.questions().of(file, tasks, readable).stream()
                .map(one -> new Ask(one.about().code(), name(one.about(), words), one.planned()))
                .toList();
    }

    private static String name(Characteristic line, Words words) {
        return words.knows(line.nameKey()) ? words.say(line.nameKey()) : line.code();
    }
}

package nl.kansrijk.web.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.casework.household.Desk;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** Lays out a household and the help that runs, with what was typed and what is wrong with it. */
final class AroundFields {
    private final Map<String, String> typed;
    private final List<FieldError> errors;
    private final Words words;

    AroundFields(Map<String, String> typed, List<FieldError> errors, Words words) {
        this.typed = typed;
        this.errors = errors;
        this.words = words;
    }

    /** What was read. */
    record Found(
            List<Member> members,
            List<Track> tracks,
            Map<UUID, Parcel.State> letters,
            List<Desk> desks,
            Map<ClientId, String> names,
            boolean writes) {}

    AroundView view(ClientId client, Found found, LocalDate today) {
        var file = "/klanten/" + client.value();
        var path = file + "/omgeving";
        return new AroundView(
                path,
                file,
                found.members().stream()
                        .map(one -> line(one, path, found.names()))
                        .toList(),
                found.tracks().stream()
                        .map(one -> line(one, path, found.letters()))
                        .toList(),
                found.writes() ? Optional.of(member(today)) : Optional.empty(),
                found.writes() ? Optional.of(track(today)) : Optional.empty(),
                found.writes() ? referral(found) : Optional.empty());
    }

    private AroundView.MemberLine line(Member one, String path, Map<ClientId, String> names) {
        return new AroundView.MemberLine(
                path + "/gezin/" + one.id(),
                words.say("around.relation." + one.relation()),
                one.label(),
                words.say("around.since", words.shortDay(one.since())),
                one.other().map(other -> names.getOrDefault(other, words.say("clients.noname"))),
                one.other().map(other -> "/klanten/" + other.value()),
                one.endedAt().isPresent());
    }

    private AroundView.TrackLine line(Track one, String path, Map<UUID, Parcel.State> letters) {
        var steps = Arrays.stream(Track.Status.values())
                .filter(status -> status != one.status() && status != Track.Status.ASKED)
                .map(status -> new Lists.Fact(status.name(), words.say("around.step." + status)))
                .toList();
        return new AroundView.TrackLine(
                path + "/hulp/" + one.id(),
                words.say("around.kind." + one.kind()),
                one.owner(),
                words.say("around.since", words.shortDay(one.since())),
                words.say("around.status." + one.status()),
                one.sent().map(sent -> notes(one, sent, letters)).orElse(List.of()),
                steps);
    }

    /** Whether the letter went, as long as the desk has to hear of it; then what the desk said by itself. */
    private List<String> notes(Track one, Track.Sent sent, Map<UUID, Parcel.State> letters) {
        var state = letters.getOrDefault(sent.letter(), Parcel.State.QUEUED);
        var went = one.status() == Track.Status.ASKED
                ? words.say("referral.letter." + state, sent.code())
                : words.say("referral.letter.known", sent.code());
        return sent.replied()
                .map(at -> List.of(went, words.say("referral.by.desk", words.moment(at))))
                .orElseGet(() -> List.of(went));
    }

    /** Only the desks for help that is not asked for and does not run; empty when there are none. */
    private Optional<AroundView.ReferralForm> referral(Found found) {
        var running =
                found.tracks().stream().filter(Track::runs).map(Track::kind).toList();
        var desks = found.desks().stream()
                .filter(desk -> !running.contains(desk.kind()))
                .toList();
        return desks.isEmpty() ? Optional.empty() : Optional.of(referral(desks));
    }

    private AroundView.ReferralForm referral(List<Desk> desks) {
        var options = desks.stream()
                .map(desk -> Field.Option.of(desk.code(), desk.name()))
                .toList();
        return new AroundView.ReferralForm(
                UUID.randomUUID().toString(),
                new Field.Select(
                        Field.Ask.of("loket", words.say("referral.desk")).hinted(words.say("referral.desk.hint")),
                        desks.getFirst().code(),
                        options));
    }

    private AroundView.MemberForm member(LocalDate today) {
        return new AroundView.MemberForm(
                value("form", UUID.randomUUID().toString()),
                new Field.Select(
                        ask("relatie"), value("relatie", ""), options("around.relation.", Member.Relation.values())),
                Field.Text.of(ask("wie").hinted(words.say("around.ask.wie.hint")), value("wie", ""), Member.LONGEST),
                Field.Text.of(
                        ask("nummer")
                                .hinted(words.say("around.ask.nummer.hint"))
                                .optional(),
                        value("nummer", ""),
                        36),
                new Field.Date(ask("sinds"), value("sinds", today.toString()), "", today.toString()));
    }

    private AroundView.TrackForm track(LocalDate today) {
        return new AroundView.TrackForm(
                UUID.randomUUID().toString(),
                new Field.Select(ask("soort"), value("soort", ""), options("around.kind.", Track.Kind.values())),
                Field.Text.of(ask("van").hinted(words.say("around.ask.van.hint")), value("van", ""), Track.LONGEST),
                new Field.Select(ask("stand"), value("stand", ""), options("around.status.", Track.Status.values())),
                new Field.Date(ask("begin"), value("begin", today.toString()), "", today.toString()));
    }

    private List<Field.Option> options(String texts, Enum<?>[] codes) {
        return Stream.concat(
                        Stream.of(Field.Option.of("", words.say("talk.choose.one"))),
                        Arrays.stream(codes).map(code -> Field.Option.of(code.name(), words.say(texts + code.name()))))
                .toList();
    }

    private Field.Ask ask(String name) {
        return Field.Ask.of(name, words.say("around.ask." + name)).wrongAmong(errors, words);
    }

    private String value(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }
}

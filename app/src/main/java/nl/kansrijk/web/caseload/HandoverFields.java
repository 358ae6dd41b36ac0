package nl.kansrijk.web.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.handing.Handover;
import nl.kansrijk.casework.handing.Handover.Outcome;
import nl.kansrijk.casework.handing.NewHandover;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The form of a handover and its outcome, in words. */
@Component
class HandoverFields {
    private static final Set<Role> AT_WORK = Set.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);
    private final Accounts accounts;
    private final Norms norms;
    private final Clock clock;

    HandoverFields(Accounts accounts, Norms norms, Clock clock) {
        this.accounts = accounts;
        this.norms = norms;
        this.clock = clock;
    }

    Parsed<NewHandover> parse(Map<String, String> sent, Actor actor) {
        var known = colleagues(actor).map(Account::id).collect(Collectors.toSet());
        return NewHandover.parse(sent, known, today(), norms.on(today(), "handover_days"));
    }

    HandoverForm form(
            List<ChosenLine> chosen, Map<String, String> typed, List<FieldError> errors, Actor actor, Words words) {
        var colleagues = Stream.concat(
                        Stream.of(Field.Option.of("", words.say("handover.choose"))),
                        colleagues(actor)
                                .map(one -> Field.Option.of(one.id().value().toString(), one.name())))
                .toList();
        var how = Stream.of("LENT", "GOOD")
                .map(code -> new Field.Option(
                        code,
                        words.say("handover.how." + code),
                        Optional.of(words.say("handover.how." + code + ".hint"))))
                .toList();
        var ask = new Asking(errors, words);
        var today = today().toString();
        return new HandoverForm(
                chosen,
                typed.getOrDefault("form", UUID.randomUUID().toString()),
                new Field.Select(ask.of("wie"), typed.getOrDefault("wie", ""), colleagues),
                new Field.Radios(ask.of("hoe"), typed.getOrDefault("hoe", "LENT"), how),
                new Field.Date(ask.of("vanaf"), typed.getOrDefault("vanaf", today), today, ""),
                new Field.Date(ask.of("tot"), typed.getOrDefault("tot", ""), today, ""));
    }

    HandoverResult result(List<Handover> batch, Map<ClientId, String> names, Actor actor, Words words) {
        var to = colleagues(actor)
                .filter(one -> one.id().equals(batch.getFirst().to()))
                .map(Account::name)
                .findFirst()
                .orElseGet(() -> words.say("clients.colleague.gone"));
        long done = batch.stream().filter(one -> one.outcome() == Outcome.DONE).count();
        return new HandoverResult(
                words.count("handover.done", done, batch.size(), to),
                batch.stream()
                        .map(one -> line(one, names.getOrDefault(one.client(), words.say("clients.noname")), words))
                        .sorted(Comparator.comparing((HandoverResult.Line line) -> !line.done())
                                .thenComparing(HandoverResult.Line::name))
                        .toList());
    }

    private HandoverResult.Line line(Handover one, String name, Words words) {
        boolean done = one.outcome() == Outcome.DONE;
        var text = !done
                ? words.say("handover.outcome." + one.outcome())
                : one.ended() ? words.say("handover.ended") : during(one, words);
        return new HandoverResult.Line(
                name,
                done,
                text,
                Optional.of("/klanten/overdracht/" + one.id() + "/terug").filter(path -> one.canComeBack(today())));
    }

    static String during(Handover one, Words words) {
        return one.days()
                .map(days -> words.say("handover.lent", words.shortDay(days.from()), words.shortDay(days.until())))
                .orElseGet(() -> words.say("handover.good"));
    }

    private Stream<Account> colleagues(Actor actor) {
        return accounts.of(actor.tenant()).stream()
                .filter(one -> !one.id().equals(actor.user()))
                .filter(one -> one.roles().stream().anyMatch(AT_WORK::contains));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** A question with what is wrong about its answer. */
    private record Asking(List<FieldError> errors, Words words) {
        Field.Ask of(String name) {
            return Field.Ask.of(name, words.say("handover.ask." + name))
                    .wrongWhen(errors.stream()
                            .filter(error -> error.field().equals(name))
                            .map(error -> words.say(error.what().key()))
                            .findFirst());
        }
    }
}

package nl.kansrijk.instruments.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.instruments.catalogue.InstrumentTable.Writing;
import nl.kansrijk.instruments.catalogue.Keeping.Model;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.Keeping.Visibility;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping the instruments of the own organisation. Nothing is ever deleted or overwritten: each change is a next version, and
 * what is not offered any more is hidden. Source: good ideas 8.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Editing {
    private final InstrumentShelf shelf;
    private final InstrumentTable table;
    private final RuleParameters rules;
    private final Tenants tenants;

    Editing(InstrumentShelf shelf, InstrumentTable table, RuleParameters rules, Tenants tenants) {
        this.tenants = tenants;
        this.shelf = shelf;
        this.table = table;
        this.rules = rules;
    }

    /** What became of a change. */
    public sealed interface Edit {
        /** Kept, as this version. */
        record Kept(Instrument instrument) implements Edit {}

        /** Someone else changed it meanwhile, or it is of another organisation. Nothing was kept. */
        record Stale() implements Edit {}

        /** Not possible, and why. Nothing was kept. */
        record Refused(Reason why) implements Edit {}

        /** It may not be published while this is missing: names of {@link Quality}. */
        record Lacks(List<String> what) implements Edit {
            public Lacks {
                what = List.copyOf(what);
            }
        }
    }

    /** Those of the own organisation, by name, published or not. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Instrument> own(Passage passage) {
        return shelf.now().all().stream()
                .filter(one -> mine(one, passage))
                .sorted(java.util.Comparator.comparing(Instrument::name))
                .toList();
    }

    /** Whether the own organisation keeps this one. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean keeps(UUID id, Passage passage) {
        return mine(id, passage).isPresent();
    }

    /** Adds one of the own organisation under its number; added twice it is there once. Hidden until it is published. */
    public Edit add(Instrument one, Passage passage) {
        var wrong = wrong(one);
        if (wrong.isPresent()) return new Edit.Refused(wrong.get());
        var kept = one.as(new Instrument.Key(one.id(), 1, one.key().type()))
                .kept(one.keeping().ownedBy(owner(passage), review(passage)).shown(Visibility.HIDDEN));
        return table.add(kept, writing(passage)) || mineAlready(kept, passage) ? new Edit.Kept(kept) : new Edit.Stale();
    }

    /** Keeps the next version of one that still is in the version that was seen; whether it is shown does not change by it. */
    public Edit change(Instrument one, Passage passage) {
        var wrong = wrong(one);
        if (wrong.isPresent()) return new Edit.Refused(wrong.get());
        return step(
                one.id(),
                one.key().version(),
                passage,
                known -> one.kept(one.keeping()
                        .ownedBy(known.keeping().owner(), known.keeping().reviewOn())
                        .from(known.keeping().model())
                        .shown(known.keeping().active() ? Visibility.SHOWN : Visibility.HIDDEN)));
    }

    /** Publishes one that lacks nothing. */
    public Edit publish(UUID id, int version, Passage passage) {
        var known = mine(id, passage);
        if (known.isEmpty()) return new Edit.Stale();
        var lacks = Quality.lacks(known.get());
        if (!lacks.isEmpty()) return new Edit.Lacks(lacks);
        return step(id, version, passage, one -> one.kept(one.keeping().shown(Visibility.SHOWN)));
    }

    /** Shows it to nobody but the own organisation from now on. */
    public Edit hide(UUID id, int version, Passage passage) {
        return step(id, version, passage, one -> one.kept(one.keeping().shown(Visibility.HIDDEN)));
    }

    /** The owner says that it is still right, for as long as the rules say. */
    public Edit confirm(UUID id, int version, Passage passage) {
        return step(id, version, passage, one -> one.kept(one.keeping().ownedBy(owner(passage), review(passage))));
    }

    /** A copy of one of someone else, for the own organisation: a draft to change, that remembers its model. */
    public Optional<Instrument> takeOver(UUID id, Passage passage) {
        return shelf.now().all().stream()
                .filter(one -> one.id().equals(id) && !mine(one, passage))
                .findFirst()
                .map(model -> copy(model, passage));
    }

    private Instrument copy(Instrument model, Passage passage) {
        var number = UUID.nameUUIDFromBytes(
                (model.id() + ":" + passage.actor().tenant().value())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var keeping = model.keeping()
                .ownedBy(owner(passage), review(passage))
                .from(Optional.of(new Model(model.id(), model.key().version())))
                .shown(Visibility.HIDDEN);
        var copy = model.as(new Instrument.Key(number, 1, model.key().type())).kept(keeping);
        table.add(copy, writing(passage));
        return copy;
    }

    private Edit step(UUID id, int version, Passage passage, UnaryOperator<Instrument> change) {
        var known = mine(id, passage).filter(one -> one.key().version() == version);
        if (known.isEmpty()) return new Edit.Stale();
        var next = change.apply(known.get())
                .as(new Instrument.Key(id, version + 1, known.get().key().type()));
        return table.next(next, writing(passage)) ? new Edit.Kept(next) : new Edit.Stale();
    }

    /** What cannot be true together. */
    private Optional<Reason> wrong(Instrument one) {
        var twice = Coherent.overlap(one.grounds().legal());
        if (twice.isPresent()) return Optional.of(new Reason("supply.wrong.overlap", Map.of("article", twice.get())));
        var requires = shelf.now().all().stream()
                .collect(Collectors.toMap(
                        Instrument::id, other -> other.grounds().requires()));
        return Coherent.circular(one.id(), one.grounds().requires(), requires)
                ? Optional.of(Reason.of("supply.wrong.circular"))
                : Optional.empty();
    }

    private Optional<Instrument> mine(UUID id, Passage passage) {
        return shelf.now().all().stream()
                .filter(one -> one.id().equals(id) && mine(one, passage))
                .findFirst();
    }

    private boolean mineAlready(Instrument one, Passage passage) {
        return mine(one.id(), passage).isPresent();
    }

    private static boolean mine(Instrument one, Passage passage) {
        return one.keeping().owner().tenant().equals(Optional.of(passage.actor().tenant()));
    }

    /** The organisation of who acts, with that person as its keeper. */
    private Owner owner(Passage passage) {
        var actor = passage.actor();
        var tenant = tenants.all().stream()
                .filter(one -> one.id().equals(actor.tenant()))
                .findFirst()
                .orElseThrow();
        return new Owner(tenant.name(), party(tenant.kind()), Optional.of(tenant.id()), Optional.of(actor.user()));
    }

    private static Party party(Tenant.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY, SCHOOL, EMPLOYER -> Party.LOCAL;
            case JOINT_AUTHORITY -> Party.PARTNERSHIP;
            case EMPLOYER_SERVICE_POINT, UWV -> Party.REGIONAL;
        };
    }

    private Optional<LocalDate> review(Passage passage) {
        var day = DutchTime.day(passage.at());
        return Optional.of(day.plusMonths(rules.value("supply.reviewMonths", day)));
    }

    private static Writing writing(Passage passage) {
        var actor = passage.actor();
        return new Writing(Optional.of(actor.tenant()), Optional.of(actor.user()), passage.at());
    }
}

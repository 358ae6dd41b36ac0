package nl.kansrijk.web.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Typed;

/** Reads the forms for someone in the household and for help that runs. */
record AroundForm(Map<String, String> sent) {
    AroundForm {
        sent = Map.copyOf(sent);
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** Every mistake at once. Other: who was found by the number that was typed. */
    Parsed<Member> member(Optional<ClientId> other, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var relation = one(Member.Relation.values(), "relatie", errors);
        text("wie", Member.LONGEST, errors);
        if (!value("nummer").isEmpty() && other.isEmpty()) errors.add(FieldError.of("nummer", "around.error.number"));
        var since = day("sinds", today, errors);
        if (form().isEmpty()) errors.add(FieldError.of("wie", "report.error.form"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var label = FreeText.check(value("wie")).maskedText();
        return new Parsed.Good<>(new Member(
                UUID.randomUUID(), relation.orElseThrow(), label, other, since.orElseThrow(), Optional.empty()));
    }

    /** Every mistake at once. */
    Parsed<Track> track(LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var kind = one(Track.Kind.values(), "soort", errors);
        var status = one(Track.Status.values(), "stand", errors);
        text("van", Track.LONGEST, errors);
        var since = day("begin", today, errors);
        if (form().isEmpty()) errors.add(FieldError.of("van", "report.error.form"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        var owner = FreeText.check(value("van")).maskedText();
        return new Parsed.Good<>(
                new Track(UUID.randomUUID(), kind.orElseThrow(), owner, status.orElseThrow(), since.orElseThrow()));
    }

    Optional<UUID> form() {
        return Typed.number(value("form"));
    }

    private void text(String field, int longest, List<FieldError> errors) {
        if (value(field).isEmpty()) errors.add(FieldError.of(field, "around.error.empty"));
        if (value(field).length() > longest) errors.add(FieldError.of(field, "around.error.long"));
    }

    private Optional<LocalDate> day(String field, LocalDate today, List<FieldError> errors) {
        try {
            var day = LocalDate.parse(value(field));
            if (!day.isAfter(today)) return Optional.of(day);
        } catch (DateTimeException nonsense) {
            // told below, like a day to come
        }
        errors.add(FieldError.of(field, "around.error.day"));
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> one(E[] known, String field, List<FieldError> errors) {
        var found = Arrays.stream(known)
                .filter(code -> code.name().equals(value(field)))
                .findFirst();
        if (found.isEmpty()) errors.add(FieldError.of(field, "around.error.choose"));
        return found;
    }
}

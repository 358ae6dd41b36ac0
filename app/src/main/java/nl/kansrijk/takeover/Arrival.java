package nl.kansrijk.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.Acquaintances.Looks;
import nl.kansrijk.profile.Identity;

/** A row that makes sense: who it is about, and what it says of them, still in words. */
record Arrival(Identity identity, Map<Heading, String> values) {
    Arrival {
        values = Map.copyOf(values);
    }

    Looks looks() {
        return new Looks(identity.name(), identity.birthDate());
    }

    Optional<String> value(Heading heading) {
        return Optional.ofNullable(values.get(heading));
    }

    Optional<LocalDate> day(Heading heading) {
        return value(heading).flatMap(Days::read);
    }

    List<String> codes(Heading heading) {
        return value(heading).flatMap(words -> CodeWords.of(heading, words)).orElse(List.of());
    }
}

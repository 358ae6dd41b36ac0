package nl.kansrijk.web.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.EmergencyDoor.Ground;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** What someone fills in to open the emergency door, as typed. */
record EmergencyForm(String grond, String doel, String toelichting, String wachtwoord) {
    static final int LONGEST = 500;
    static final EmergencyForm EMPTY = new EmergencyForm("", "", "", "");

    static EmergencyForm of(Map<String, String> sent) {
        return new EmergencyForm(
                sent.getOrDefault("grond", ""),
                sent.getOrDefault("doel", ""),
                sent.getOrDefault("toelichting", ""),
                sent.getOrDefault("wachtwoord", ""));
    }

    /** What was asked for, when everything is filled in. */
    record Wish(Ground ground, Purpose purpose, String text) {}

    Parsed<Wish> parse() {
        var ground = Arrays.stream(Ground.values())
                .filter(one -> one.name().equals(grond))
                .findFirst();
        var purpose = PurposePage.CHOICES.stream()
                .filter(one -> one.name().equals(doel))
                .findFirst();
        var errors = errors(ground, purpose);
        return errors.isEmpty()
                ? new Parsed.Good<>(new Wish(ground.orElseThrow(), purpose.orElseThrow(), toelichting.strip()))
                : new Parsed.Bad<>(errors);
    }

    private List<FieldError> errors(Optional<Ground> ground, Optional<Purpose> purpose) {
        var errors = new ArrayList<FieldError>();
        if (ground.isEmpty()) errors.add(FieldError.of("grond", "emergency.ground.missing"));
        if (purpose.isEmpty()) errors.add(FieldError.of("doel", "purpose.missing"));
        if (toelichting.isBlank()) errors.add(FieldError.of("toelichting", "emergency.text.missing"));
        if (toelichting.length() > LONGEST) errors.add(FieldError.of("toelichting", "emergency.text.long"));
        return errors;
    }
}

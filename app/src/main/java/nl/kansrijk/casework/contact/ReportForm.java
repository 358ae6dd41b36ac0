package nl.kansrijk.casework.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kansrijk.casework.contact.Report.Position;
import nl.kansrijk.casework.contact.Report.Urgency;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Postcode4;

/** Reads the form of a report, field by field. */
final class ReportForm {
    private static final String PHONE = "\\+?[0-9 ()-]{8,20}";
    private static final String MAIL = "[^@\\s]{1,64}@[^@\\s]{1,60}\\.[^@\\s.]{2,20}";
    private static final String POSTCODE = "([1-9][0-9]{3}) ?[A-Za-z]{0,2}";
    private static final int OLDEST = 110;
    private final Map<String, String> sent;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    ReportForm(Map<String, String> sent, LocalDate today) {
        this.sent = sent;
        this.today = today;
    }

    Parsed<NewReport> parse() {
        var name = line("naam");
        if (name.isEmpty()) wrong("naam", "report.error.name");
        var need = FreeText.check(field("vraag"));
        if (field("vraag").isEmpty()) wrong("vraag", "report.error.need");
        if (field("vraag").length() > NewReport.LONGEST_NEED) wrong("vraag", "report.error.need.long");
        var position = position();
        var urgent = urgent();
        var who = who(name);
        return errors.isEmpty()
                ? new Parsed.Good<>(new NewReport(
                        who.orElseThrow(),
                        new Report.Ask(position.orElseThrow(), need.maskedText(), urgent),
                        need.warnings()))
                : new Parsed.Bad<>(errors);
    }

    private Optional<Report.Who> who(String name) {
        var birth = birthDate();
        var phone = line("telefoon");
        var email = line("email");
        var address = line("adres");
        if (!phone.isEmpty() && !phone.matches(PHONE)) wrong("telefoon", "report.error.phone");
        if (!email.isEmpty() && !email.matches(MAIL)) wrong("email", "report.error.email");
        var channel = one("contact", NewReport.CHANNELS, "report.error.channel");
        var language = one("taalkeuze", NewReport.LANGUAGES, "report.error.language");
        channel.ifPresent(way -> reachable(way, phone, email, address));
        var postcode = postcode();
        return postcode.isEmpty() || channel.isEmpty() || language.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report.Who(
                        name, birth, phone, email, address, postcode.get(), language.get(), channel.get()));
    }

    /** There must be some way to answer, and the chosen way must lead somewhere. */
    private void reachable(String channel, String phone, String email, String address) {
        switch (channel) {
            case "EMAIL" -> missing(email, "email", "report.error.email.needed");
            case "LETTER" -> missing(address, "adres", "report.error.address.needed");
            case "VISIT" -> missing(phone + email + address, "telefoon", "report.error.reach");
            default -> missing(phone, "telefoon", "report.error.phone.needed");
        }
    }

    private void missing(String typed, String field, String key) {
        if (typed.isEmpty()) wrong(field, key);
    }

    private Optional<LocalDate> birthDate() {
        var typed = field("geboren");
        if (typed.isEmpty()) return Optional.empty();
        try {
            var day = LocalDate.parse(typed);
            if (day.isBefore(today) && day.isAfter(today.minusYears(OLDEST))) return Optional.of(day);
        } catch (DateTimeException nonsense) {
            // told below, like a day that cannot be
        }
        wrong("geboren", "report.error.born");
        return Optional.empty();
    }

    private Optional<Postcode4> postcode() {
        var found = Pattern.compile(POSTCODE).matcher(field("postcode"));
        if (found.matches()) return Optional.of(new Postcode4(Integer.parseInt(found.group(1))));
        wrong("postcode", "report.error.postcode");
        return Optional.empty();
    }

    private Optional<Position> position() {
        var found = Arrays.stream(Position.values())
                .filter(one -> one.name().equals(field("wat")))
                .findFirst();
        if (found.isEmpty()) wrong("wat", "report.error.position");
        return found;
    }

    /** Each question is answered with yes or no; nothing chosen is asked again, because it is about today. */
    private Set<Urgency> urgent() {
        var urgent = EnumSet.noneOf(Urgency.class);
        for (var one : Urgency.values()) {
            var name = "nood-" + one.name().toLowerCase(Locale.ROOT);
            switch (field(name)) {
                case "ja" -> urgent.add(one);
                case "nee" -> {}
                default -> wrong(name, "report.error.urgent");
            }
        }
        return urgent;
    }

    private Optional<String> one(String name, List<String> known, String key) {
        var found = known.stream().filter(field(name)::equals).findFirst();
        if (found.isEmpty()) wrong(name, key);
        return found;
    }

    private String line(String name) {
        var typed = field(name);
        if (typed.length() > NewReport.LONGEST_LINE) wrong(name, "report.error.long");
        return typed;
    }

    private String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private void wrong(String field, String key) {
        errors.add(FieldError.of(field, key));
    }
}

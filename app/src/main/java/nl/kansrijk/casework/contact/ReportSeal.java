package nl.kansrijk.casework.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes and opens what someone who reports said, so that it lies in the database as nothing. Source: security E2. */
@Component
class ReportSeal {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PURPOSE = "report";
    private final Keys keys;

    ReportSeal(Keys keys) {
        this.keys = keys;
    }

    /** What lies under one seal. */
    record Told(Report.Who who, String need) {}

    byte[] close(Told told) {
        return keys.seal(words(told), PURPOSE);
    }

    private static String words(Told told) {
        var who = told.who();
        return JSON.writeValueAsString(List.of(
                who.name(),
                who.birthDate().map(LocalDate::toString).orElse(""),
                who.phone(),
                who.email(),
                who.address(),
                Integer.toString(who.postcode().value()),
                who.language(),
                who.channel(),
                told.need()));
    }

    Told open(byte[] sealed) {
        var words = JSON.readValue(keys.open(sealed, PURPOSE), String[].class);
        var who = new Report.Who(
                words[0],
                Optional.of(words[1]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                words[2],
                words[3],
                words[4],
                new Postcode4(Integer.parseInt(words[5])),
                words[6],
                words[7]);
        return new Told(who, words[8]);
    }

    /** The same for the same words to the same organisation on one day, so that an old form sent again is known; tells nothing of them. */
    UUID once(NewReport report, TenantId tenant, LocalDate day) {
        var urgent = report.ask().urgent().stream().map(Enum::name).sorted().toList();
        var all = List.of(
                Integer.toString(tenant.value()),
                day.toString(),
                words(new Told(report.who(), report.ask().need())),
                report.ask().position().name(),
                urgent.toString());
        return UUID.nameUUIDFromBytes(
                keys.pseudonym(JSON.writeValueAsString(all), "report-once").getBytes(UTF_8));
    }

    /** A stand-in for where a report came from, to count by; says nothing about the address itself. */
    String origin(String address) {
        return keys.pseudonym(address, "report-origin");
    }
}

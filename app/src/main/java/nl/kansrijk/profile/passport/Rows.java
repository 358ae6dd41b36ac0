package nl.kansrijk.profile.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Sayable;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/** Makes lines of the rows of a file, or says which row is wrong. */
@Component
class Rows {
    /** What may travel: what someone can, learned, likes and wants. Never a load, a benefit, an attitude or own words. */
    static final Set<String> MAY_TRAVEL = Set.of(
            "HS_SKILL",
            "SS_COMP",
            "HS_EDU",
            "HS_CERT",
            "HS_LICENCE",
            "HS_LANG_NL",
            "HS_LANG_OTHER",
            "HS_EXP",
            "HS_EXP_KIND",
            "HS_EXP_UNTIL",
            "HS_THINK",
            "HS_BASIC",
            "SS_TALENT",
            "SS_WORKKIND",
            "WISH_OCC",
            "WISH_SECTOR");

    static final int MOST = 500;
    static final int LONGEST = 160;
    private final Characteristics catalogue;
    private final Sayable sayable;

    Rows(Characteristics catalogue, Sayable sayable) {
        this.catalogue = catalogue;
        this.sayable = sayable;
    }

    /** A row as it stands in the file. */
    record Row(String characteristic, String item, String value, String voice, String ref, String observed) {}

    ReadFile read(Incoming.Kind kind, String from, List<Row> rows, LocalDate today) {
        if (rows.isEmpty()) return bad("empty", 0);
        if (rows.size() > MOST) return bad("many", MOST);
        if (from.isBlank() || from.length() > 80) return bad("from", 0);
        var lines = new ArrayList<Line>();
        for (int number = 1; number <= rows.size(); number++) {
            var row = rows.get(number - 1);
            if (day(row, today).isEmpty()) return bad("line.day", number);
            var line = line(row, today);
            if (line.isEmpty()) return bad("line", number);
            lines.add(line.get());
        }
        return new ReadFile.Good(kind, from.strip(), lines);
    }

    private Optional<Line> line(Row row, LocalDate today) {
        var about = catalogue.find(row.characteristic()).filter(found -> MAY_TRAVEL.contains(found.code()));
        var value = about.flatMap(found -> Values.read(found.shape().kind(), row.value()));
        var day = day(row, today);
        var voice = Arrays.stream(Source.Type.values())
                .filter(one -> one.name().equals(row.voice()))
                .findFirst();
        if (value.isEmpty() || day.isEmpty() || voice.isEmpty() || row.ref().length() > LONGEST)
            return Optional.empty();
        var fact = new Fact(row.characteristic(), row.item(), value.get());
        return sayable.takes(fact) ? Optional.of(new Line(fact, voice.get(), row.ref(), day.get())) : Optional.empty();
    }

    private static Optional<LocalDate> day(Row row, LocalDate today) {
        return Values.day(row.observed()).filter(seen -> !seen.isAfter(today));
    }

    static ReadFile bad(String what, int number) {
        return new ReadFile.Bad(new Reason("passport.wrong." + what, Map.of("number", Integer.toString(number))));
    }
}

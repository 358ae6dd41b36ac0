package nl.kansrijk.employers;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One vacancy as a line of PostgreSQL's copy format: tabs between, {@code \N} for nothing. */
final class CopyLine {
    private CopyLine() {}

    static String of(Vacancy vacancy, String employerName) {
        var draft = vacancy.draft();
        var work = draft.work();
        var life = vacancy.life();
        return Stream.<Object>of(
                        vacancy.id().value(),
                        vacancy.tenant().value(),
                        vacancy.employer().value(),
                        draft.head().kind(),
                        vacancy.title(),
                        work.town(),
                        work.least().value(),
                        work.most().value(),
                        draft.head().positions(),
                        draft.head().start(),
                        draft.head().closing(),
                        VacancyJson.words(draft, employerName),
                        VacancyJson.write(draft),
                        life.version(),
                        life.openedAt(),
                        life.closedAt(),
                        life.closed())
                .map(CopyLine::cell)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(Object value) {
        if (value instanceof Optional<?> maybe) return maybe.map(CopyLine::cell).orElse("\\N");
        return value.toString()
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}

package nl.kansrijk.instruments;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.instruments.Training.Cost;
import nl.kansrijk.instruments.Training.Funder;
import nl.kansrijk.instruments.Training.LanguageStep;
import nl.kansrijk.instruments.Training.Outcome;
import nl.kansrijk.instruments.Training.Title;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings, with the first day of a rhythm of starts. */
@Repository
class TrainingTable {
    private final JdbcClient jdbc;

    TrainingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Training> on(LocalDate day) {
        return jdbc.sql("""
                        select id, title_nl, title_en, provider, weeks, cost_cents, funder, places, skills, language, language_level, certificates,
                               first_start + every_weeks * 7 * ceil(greatest(:day - first_start, 0) / (every_weeks * 7.0))::int as next_start
                          from instruments.training
                         order by id
                        """).param("day", day).query(TrainingTable::training).list();
    }

    int put(Training training, int everyWeeks) {
        var outcome = training.outcome();
        return jdbc.sql("""
                        insert into instruments.training (id, title_nl, title_en, provider, weeks, cost_cents, funder, first_start, every_weeks, places,
                                                          skills, language, language_level, certificates)
                        values (:id, :dutch, :english, :provider, :weeks, :cents, :funder, :start, :every, :places,
                                :skills, :language, :level, :certificates)
                        on conflict (id) do nothing
                        """)
                .param("id", training.id().value())
                .param("dutch", training.title().dutch())
                .param("english", training.title().english())
                .param("provider", training.provider())
                .param("weeks", training.weeks())
                .param("cents", training.cost().cents())
                .param("funder", training.cost().funder().name())
                .param("start", training.nextStart())
                .param("every", everyWeeks)
                .param("places", training.places())
                .param("skills", outcome.skills().stream().map(SkillCode::value).toArray(String[]::new))
                .param(
                        "language",
                        outcome.language().map(LanguageStep::language).orElse(""))
                .param("level", outcome.language().map(LanguageStep::level).orElse(""))
                .param("certificates", outcome.certificates().toArray(String[]::new))
                .update();
    }

    private static Training training(ResultSet row, int number) throws SQLException {
        return new Training(
                new TrainingId(row.getString("id")),
                new Title(row.getString("title_nl"), row.getString("title_en")),
                row.getString("provider"),
                row.getInt("weeks"),
                new Cost(row.getInt("cost_cents"), Funder.valueOf(row.getString("funder"))),
                row.getObject("next_start", LocalDate.class),
                row.getInt("places"),
                outcome(row));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new Outcome(
                texts(row.getArray("skills")).stream().map(SkillCode::new).toList(),
                language.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new LanguageStep(language, row.getString("language_level"))),
                Set.copyOf(texts(row.getArray("certificates"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}

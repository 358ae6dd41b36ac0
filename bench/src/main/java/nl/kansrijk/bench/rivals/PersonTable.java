package nl.kansrijk.bench.rivals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Circle;
import nl.kansrijk.engine.columns.Person;
import org.postgresql.PGConnection;

/** The tables of {@link Postgresql} and the one question. */
final class PersonTable {
    private static final int CELL_METRES = 10_000;
    private static final int AROUND = 1000;

    private final Connection connection;

    PersonTable(Connection connection) {
        this.connection = connection;
    }

    void fill(Iterable<Person> people) throws SQLException, IOException {
        run("""
                create unlogged table person (id int not null, x int not null, y int not null, most int not null,
                  least_turned int not null, dutch0 int not null, dutch1 int not null, dutch2 int not null,
                  dutch3 int not null, dutch4 int not null, papers int not null, holds bigint not null)
                """);
        run("create unlogged table person_skill (skill int not null, cell int not null, person int not null)");
        int number = 0;
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var persons = copying.copyIn("copy person from stdin");
        var rows = new ArrayList<Person>();
        for (var person : people) {
            rows.add(person);
            byte[] line = Lines.person(number++, person).getBytes(StandardCharsets.UTF_8);
            persons.writeToCopy(line, 0, line.length);
        }
        persons.endCopy();
        var skills = copying.copyIn("copy person_skill from stdin");
        for (int id = 0; id < rows.size(); id++) {
            byte[] lines = Lines.skills(
                            id,
                            rows.get(id),
                            cell(rows.get(id).spot().x(), rows.get(id).spot().y()))
                    .getBytes(StandardCharsets.UTF_8);
            skills.writeToCopy(lines, 0, lines.length);
        }
        skills.endCopy();
        run("create index on person_skill (skill, cell, person)");
        run("alter table person add primary key (id)");
        run("vacuum (analyze, freeze) person_skill");
        run("vacuum (analyze, freeze) person");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int cell(int x, int y) {
        return (Math.floorDiv(y, CELL_METRES) + AROUND / 2) * AROUND + Math.floorDiv(x, CELL_METRES) + AROUND / 2;
    }

    private static Integer[] cells(Circle circle) {
        var cells = new ArrayList<Integer>();
        for (int y = circle.fromY(); y < circle.toY() + CELL_METRES; y += CELL_METRES) {
            int middle = circle.middle().x();
            for (int x = middle - circle.radius(); x < middle + circle.radius() + CELL_METRES; x += CELL_METRES)
                cells.add(cell(x, y));
        }
        return cells.toArray(Integer[]::new);
    }

    List<Integer> scores(Vacancy vacancy, int most, int metres) throws SQLException {
        var circle = new Circle(vacancy.spot(), metres);
        try (var statement = connection.prepareStatement("""
                with wanted as (select * from unnest(?::int[], ?::int[], ?::int[]) as w (need, skill, worth)),
                     hit as (select s.person, w.need, max(w.worth) as worth
                               from wanted w join person_skill s on s.skill = w.skill and s.cell = any (?::int[])
                              group by s.person, w.need),
                     scored as (select person, sum(worth)::int as score from hit group by person)
                select s.score
                  from scored s join person p on p.id = s.person
                 where (p.x - ?)::bigint * (p.x - ?) + (p.y - ?)::bigint * (p.y - ?) <= ?
                   and p.most >= ? and p.least_turned >= ?
                   and p.dutch0 >= ? and p.dutch1 >= ? and p.dutch2 >= ? and p.dutch3 >= ? and p.dutch4 >= ?
                   and p.papers & ? = ? and p.holds & ? = ?
                 order by s.score desc
                 limit ?
                """)) {
            set(statement, vacancy, circle, most);
            return read(statement);
        }
    }

    private void set(PreparedStatement statement, Vacancy vacancy, Circle circle, int most) throws SQLException {
        int at = 1;
        for (var column : Lines.wanted(vacancy)) statement.setArray(at++, connection.createArrayOf("int", column));
        statement.setArray(at++, connection.createArrayOf("int", cells(circle)));
        for (int value : new int[] {
            circle.middle().x(),
            circle.middle().x(),
            circle.middle().y(),
            circle.middle().y()
        }) statement.setInt(at++, value);
        statement.setLong(at++, (long) circle.radius() * circle.radius());
        for (int level : Lines.levels(vacancy.conditions().levels())) statement.setInt(at++, level);
        for (int i = 0; i < 2; i++)
            statement.setInt(at++, Lines.papers(vacancy.conditions().flags()));
        long holds = vacancy.conditions().loads() | vacancy.conditions().week();
        for (int i = 0; i < 2; i++) statement.setLong(at++, holds);
        statement.setInt(at, most);
    }

    private static List<Integer> read(PreparedStatement statement) throws SQLException {
        var scores = new ArrayList<Integer>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) scores.add(rows.getInt(1));
        }
        return scores;
    }
}

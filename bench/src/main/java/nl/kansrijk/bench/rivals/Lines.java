package nl.kansrijk.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.bench.country.Vacancy;
import nl.kansrijk.engine.columns.Person;

/** People and vacancies as rows of tables: the packed conditions taken apart. */
final class Lines {
    private static final int LICENCES = 34;
    private static final int PAPERS = 24;

    private Lines() {}

    static String person(int id, Person person) {
        var line = new StringBuilder();
        line.append(id)
                .append('\t')
                .append(person.spot().x())
                .append('\t')
                .append(person.spot().y());
        for (int level : levels(person.meets().levels())) line.append('\t').append(level);
        line.append('\t').append(papers(person.meets().levels()));
        return line.append('\t').append(person.meets().holds()).append('\n').toString();
    }

    static String skills(int id, Person person, int cell) {
        var lines = new StringBuilder();
        for (int code : person.skills().codes())
            lines.append(code).append('\t').append(cell).append('\t').append(id).append('\n');
        return lines.toString();
    }

    /** Most hours, least hours turned round, five skills of Dutch. */
    static int[] levels(long packed) {
        return new int[] {
            (int) packed & 63,
            (int) (packed >>> 7) & 63,
            (int) (packed >>> 14) & 7,
            (int) (packed >>> 18) & 7,
            (int) (packed >>> 22) & 7,
            (int) (packed >>> 26) & 7,
            (int) (packed >>> 30) & 7
        };
    }

    /** Licences and certificates. */
    static int papers(long packed) {
        return (int) (packed >>> LICENCES) & (1 << PAPERS) - 1;
    }

    /** Need, skill and worth of everything that can stand in. */
    static List<Integer[]> wanted(Vacancy vacancy) {
        var columns = List.of(new ArrayList<Integer>(), new ArrayList<Integer>(), new ArrayList<Integer>());
        for (int need = 0; need < vacancy.needs().size(); need++) {
            int[] codes = vacancy.needs().get(need).codes();
            int[] worth = vacancy.needs().get(need).worth();
            for (int i = 0; i < codes.length; i++) {
                columns.get(0).add(need);
                columns.get(1).add(codes[i]);
                columns.get(2).add(worth[i]);
            }
        }
        return columns.stream().map(column -> column.toArray(Integer[]::new)).toList();
    }
}

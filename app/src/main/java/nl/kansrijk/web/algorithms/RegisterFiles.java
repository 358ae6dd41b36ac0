package nl.kansrijk.web.algorithms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kansrijk.web.CsvLines;
import tools.jackson.databind.json.JsonMapper;

/** A record as a file to take along: names of the standard, values in Dutch. */
public final class RegisterFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RegisterFiles() {}

    /** As JSON. */
    public static void json(RegisterRecord record, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        attach(response, name + ".json");
        response.getWriter().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record.byName()));
    }

    /** As lines for a spreadsheet. */
    public static void csv(RegisterRecord record, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        attach(response, name + ".csv");
        var out = new CsvLines(response.getWriter());
        record.byName().forEach(out::line);
        out.end();
    }

    private static void attach(HttpServletResponse response, String file) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}

package nl.kansrijk.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks for tests: sound ones, and ones that nobody should open. */
public final class Workbooks {
    private Workbooks() {}

    /** A sheet of cells; a LocalDate becomes a date, a Number a number, a text that starts with "=" a formula. */
    public static byte[] of(Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Klanten");
            for (int r = 0; r < rows.length; r++)
                for (int c = 0; c < rows[r].length; c++)
                    switch (rows[r][c]) {
                        case LocalDate day -> {
                            sheet.value(r, c, day);
                            sheet.style(r, c).format("dd-mm-yyyy").set();
                        }
                        case Number number -> sheet.value(r, c, number);
                        case String text when text.startsWith("=") -> sheet.formula(r, c, text.substring(1));
                        case Object text -> sheet.value(r, c, text.toString());
                    }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A packed file of these parts. */
    static byte[] packed(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

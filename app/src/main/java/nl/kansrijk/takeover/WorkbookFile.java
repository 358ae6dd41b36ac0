package nl.kansrijk.takeover;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kansrijk.takeover.Opened.Row;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of a workbook, as text. A formula stays the text of the formula: nothing is ever calculated. */
final class WorkbookFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[^\\\\\"]*(d+.*m+|m+.*d+|yy).*");
    private static final int FIRST_OWN_FORMAT = 14;
    private static final int LAST_OWN_FORMAT = 22;

    private WorkbookFile() {}

    static Opened open(byte[] bytes) {
        return switch (ZipGuard.look(bytes)) {
            case SOUND -> read(bytes);
            case TOO_LARGE -> TableFile.unreadable("too-large-inside");
            case UNSAFE -> TableFile.unreadable("unsafe");
            case NO_WORKBOOK -> TableFile.unreadable("no-table");
            case TORN -> TableFile.unreadable("torn");
        };
    }

    private static Opened read(byte[] bytes) {
        try (var book = new ReadableWorkbook(ZipGuard.stream(bytes), new ReadingOptions(true, false));
                var lines = book.getFirstSheet().openStream()) {
            var rows = new ArrayList<Row>();
            for (var each = lines.iterator(); each.hasNext() && rows.size() <= TableFile.MOST_ROWS + 1; ) {
                var line = each.next();
                rows.add(new Row(line.getRowNum(), cells(line)));
            }
            return TableFile.sheet(rows);
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            return TableFile.unreadable("torn");
        } catch (RuntimeException otherShape) { // a reader of foreign files may stumble over anything in them
            return TableFile.unreadable("no-table");
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row line) {
        var cells = new ArrayList<String>();
        int most = Math.min(line.getCellCount(), TableFile.MOST_COLUMNS + 1);
        for (int i = 0; i < most; i++)
            cells.add(line.getOptionalCell(i).map(WorkbookFile::text).orElse(""));
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) return "=" + Objects.requireNonNullElse(cell.getFormula(), "");
        if (cell.getType() == CellType.NUMBER) return number(cell);
        return Objects.requireNonNullElse(cell.getText(), "");
    }

    private static String number(Cell cell) {
        if (isDate(cell)) return DAY.format(cell.asDate());
        var number = cell.asNumber().stripTrailingZeros();
        return number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        var format = cell.getDataFormatString();
        boolean own = id != null && id >= FIRST_OWN_FORMAT && id <= LAST_OWN_FORMAT;
        return own || (format != null && DATE_FORMAT.matcher(format).matches());
    }
}

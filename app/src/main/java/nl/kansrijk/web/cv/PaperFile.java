package nl.kansrijk.web.cv;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import nl.kansrijk.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A paper as a PDF that can be read aloud (PDF/UA), made of the same words as the page. Nothing is fetched from anywhere. */
@Component
public class PaperFile {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private final TemplateEngine templates;

    PaperFile(TemplateEngine templates) {
        this.templates = templates;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The file to take along. Name: without anything personal, without {@code .pdf}. */
    public ResponseEntity<byte[]> answer(Paper paper, String name, Words words) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PDF);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(name + ".pdf").build());
        headers.setCacheControl("no-store");
        return ResponseEntity.ok().headers(headers).body(bytes(paper, words));
    }

    /** The bytes of the file. */
    byte[] bytes(Paper paper, Words words) {
        var sheet = new StringOutput();
        templates.render("cv/sheet.jte", Map.of("paper", paper, "language", words.language()), sheet);
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(() -> Objects.requireNonNull(PaperFile.class.getResourceAsStream(FONT)), "Sheet")
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(sheet.toString().strip(), null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

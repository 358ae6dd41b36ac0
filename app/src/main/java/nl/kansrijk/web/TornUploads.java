package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A file that breaks off on its way, or grows too large while it comes in: told as such, and nothing of it is kept. */
@ControllerAdvice
class TornUploads {
    @ExceptionHandler(MultipartException.class)
    void torn(MultipartException why, HttpServletResponse response) throws IOException {
        boolean large = why instanceof MaxUploadSizeExceededException;
        response.sendError(
                large ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
    }
}

package nl.kansrijk.web.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kansrijk.web.NotHere;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whoever may not see something gets the answer of an address that does not exist. */
@ControllerAdvice
class Strangers {
    @ExceptionHandler(NotHere.class)
    void notHere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void noSuchNumber(MethodArgumentTypeMismatchException wrong, HttpServletResponse response) throws IOException {
        boolean address = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(address ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
    }
}

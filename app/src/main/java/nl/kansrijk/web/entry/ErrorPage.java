package nl.kansrijk.web.entry;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Trace;
import nl.kansrijk.web.FrameMaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One calm page for everything that cannot be shown. An unknown address, a foreign person and a refusal look the same.
 * What broke inside gets a reference number that stands in the technical log too.
 */
@Controller
class ErrorPage implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final Set<Integer> OWN_WORDS = Set.of(403, 404, 413, 429, 503);
    private final FrameMaker frames;

    ErrorPage(FrameMaker frames) {
        this.frames = frames;
    }

    @RequestMapping("/error")
    @OpenToAll
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        response.setStatus(status);
        var frame = frames.bare();
        var key = "error." + (OWN_WORDS.contains(status) ? status : status < 500 ? 400 : 500);
        var view = new ErrorView(
                frame.words().say(key + ".title"), frame.words().say(key + ".text"), reference(status, request));
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.title()));
        return "entry/error";
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static Optional<String> reference(int status, HttpServletRequest request) {
        if (status < 500) return Optional.empty();
        var digits = Trace.current().traceId().toUpperCase(Locale.ROOT);
        var reference = digits.substring(0, 4) + "-" + digits.substring(4, 8);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof Throwable broken) LOG.error("Shown with reference {}", reference, broken);
        else LOG.error("Shown with reference {}, status {}", reference, status);
        return Optional.of(reference);
    }
}

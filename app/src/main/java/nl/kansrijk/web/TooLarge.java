package nl.kansrijk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends back what says to be too large before a byte of it is read; a page with a limit of its own says so itself. Source: security D8. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge extends OncePerRequestFilter {
    private final long most;
    private final List<UploadLimit> own;

    TooLarge(@Value("${spring.servlet.multipart.max-request-size}") DataSize most, List<UploadLimit> own) {
        this.most = most.toBytes();
        this.own = List.copyOf(own);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain further)
            throws ServletException, IOException {
        var limit = own.stream()
                .filter(one -> one.path().equals(request.getRequestURI()))
                .findFirst();
        if (request.getContentLengthLong() <= limit.map(UploadLimit::most).orElse(most))
            further.doFilter(request, response);
        else if (limit.isPresent()) response.sendRedirect(limit.get().sentence(), HttpServletResponse.SC_SEE_OTHER);
        else refuse(response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
}

package nl.kansrijk.web.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a file that says it is too large before a byte of it is read; the page it leads to says so. Source: security D8. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {
    /** Unit: bytes. The file itself; the form around it is small. */
    static final long MOST = 20L * 1024 * 1024;

    private static final long AROUND = 256L * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(ImportPage.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST + AROUND)
            response.sendRedirect(ImportPage.TOO_LARGE, HttpServletResponse.SC_SEE_OTHER);
        else chain.doFilter(request, response);
    }
}

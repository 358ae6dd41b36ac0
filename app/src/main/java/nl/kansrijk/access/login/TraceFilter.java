package nl.kansrijk.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kansrijk.access.Trace;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its trace, before anything else happens. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var trace = Trace.begin(request.getHeader("traceparent"), request.getRemoteAddr());
        try {
            trace.during(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (ServletException failed) {
                    throw new CarriedFailure(failed);
                }
            });
        } catch (CarriedFailure carried) {
            throw carried.failure;
        }
    }

    private static final class CarriedFailure extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient ServletException failure;

        CarriedFailure(ServletException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}

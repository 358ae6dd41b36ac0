package nl.kansrijk.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.matching.Readiness;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While the house opens, everyone who comes in early is asked to wait a moment. */
@Component
class Opening implements HandlerInterceptor, WebMvcConfigurer {
    private static final String SECONDS = "5";
    private final BooleanSupplier ready;

    @Autowired
    Opening(Readiness readiness) {
        this(readiness::ready);
    }

    Opening(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (ready.getAsBoolean() || forEveryone(handler)) return true;
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return false;
    }

    private static boolean forEveryone(Object handler) {
        return !(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(OpenToAll.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}

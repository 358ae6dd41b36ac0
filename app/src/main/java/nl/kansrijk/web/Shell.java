package nl.kansrijk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What holds for every page: its frame as an argument, which requests come in at all, and news between two pages. */
@Configuration(proxyBeanMethods = false)
class Shell implements WebMvcConfigurer {
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
    private final FrameMaker frames;

    Shell(FrameMaker frames) {
        this.frames = frames;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FrameArgument(frames));
    }

    /** Reading and sending forms; nothing else. Text with a null in it is no text. */
    @Bean
    static HttpFirewall firewall() {
        var strict = new StrictHttpFirewall();
        strict.setAllowedHttpMethods(METHODS);
        strict.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return strict;
    }

    @Bean
    static RequestRejectedHandler rejected() {
        return (request, response, why) -> response.sendError(METHODS.contains(request.getMethod()) ? 400 : 405);
    }

    /** News is kept in the session, but an error page must come even when the session cannot be read. */
    @Bean
    static FlashMapManager flashMapManager() {
        return new SessionFlashMapManager() {
            @Override
            protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
                return request.getDispatcherType() == DispatcherType.ERROR ? null : super.retrieveFlashMaps(request);
            }
        };
    }
}

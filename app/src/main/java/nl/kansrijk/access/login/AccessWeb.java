package nl.kansrijk.access.login;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins who asks to the pages. */
@Configuration
class AccessWeb implements WebMvcConfigurer {
    private final WhoAsks whoAsks;

    AccessWeb(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(whoAsks);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(whoAsks);
    }
}

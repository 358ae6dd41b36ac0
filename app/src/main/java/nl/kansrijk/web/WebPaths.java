package nl.kansrijk.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Where style and script are served, how a language is chosen, and words as an argument of page methods. */
@Configuration(proxyBeanMethods = false)
class WebPaths implements WebMvcConfigurer {
    private final MessageSource messages;
    private final Frame.Assets assets;

    WebPaths(MessageSource messages, Frame.Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/ui/**")
                .addResourceLocations("classpath:/static/ui/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(assets.version(), "/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName(LanguageChoice.PARAMETER);
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
        registry.addInterceptor(new LetterChoice());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WordsArgument(messages));
    }
}

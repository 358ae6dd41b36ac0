package nl.kansrijk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** Words, language and templates of the pages. */
@Configuration(proxyBeanMethods = false)
class WebTexts {
    @Bean
    MessageSource messageSource() {
        return Bundles.source();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    Frame.Assets assets() {
        return new Frame.Assets(AssetVersion.ofContent());
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.kansrijk.web.pages");
    }

    @Bean
    ViewResolver jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }
}

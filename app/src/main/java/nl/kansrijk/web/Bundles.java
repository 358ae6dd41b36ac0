package nl.kansrijk.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All texts for readers: every {@code messages/*_nl.properties} on the class path with its English sister. */
final class Bundles {
    private static final String DUTCH_END = "_nl.properties";

    private Bundles() {}

    /** Names without language, such as {@code messages/frame}. */
    static List<String> names() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + DUTCH_END);
            return Arrays.stream(found).map(Bundles::name).distinct().sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One source over all bundles, read as UTF-8. What a language does not say yet is said in Dutch, nothing is guessed. */
    static MessageSource source() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames(names().stream().map(name -> "classpath:" + name).toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Language.DUTCH.locale());
        source.setCacheSeconds(-1);
        return source;
    }

    private static String name(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        return "messages/" + name.substring(0, name.length() - DUTCH_END.length());
    }
}

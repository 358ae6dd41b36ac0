package nl.kansrijk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)");
    private static final Pattern PROTECTED = Pattern.compile(
            "name|age|birth|sex|gender|origin|national|ethnic|religion|family|marital|benefit|photo|bsn|diagnosis|postcode");

    @Test
    void the_engine_knows_nothing_but_java_and_jspecify() throws IOException {
        var foreign = new HashSet<String>();
        int read = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                read++;
                foreign.addAll(foreign(Files.readString(file)));
            }
        }
        assertThat(read).isGreaterThan(50);
        assertThat(foreign).isEmpty();
    }

    @Test
    void a_foreign_import_would_be_noticed() {
        assertThat(foreign("import org.springframework.stereotype.Service;\nimport java.util.List;"))
                .containsExactly("org.springframework.stereotype.Service");
    }

    private static Set<String> foreign(String source) {
        var found = new HashSet<String>();
        IMPORT.matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .filter(name -> !name.startsWith("java.")
                        && !name.startsWith("org.jspecify.")
                        && !name.startsWith("nl.kansrijk.engine."))
                .forEach(found::add);
        return found;
    }

    @Test
    void protected_traits_do_not_exist_in_what_is_judged() {
        var names = new HashSet<String>();
        collect(Supply.class, names);
        collect(Demand.class, names);
        assertThat(names).contains("skills", "motivation", "guidanceHours", "sharePercent");
        assertThat(names).noneMatch(WallsTest::isProtected);
    }

    @Test
    void a_protected_trait_would_be_noticed() {
        assertThat(Set.of("birthDate", "age", "sex", "countryOfOrigin", "familySize"))
                .allMatch(WallsTest::isProtected);
    }

    private static boolean isProtected(String component) {
        for (var word :
                component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split(" "))
            if (PROTECTED.matcher(word).matches()) return true;
        return false;
    }

    private static void collect(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic)
            for (var part : generic.getActualTypeArguments()) collect(part, names);
        if (!(type instanceof Class<?> plain) || !plain.isRecord()) return;
        for (RecordComponent component : plain.getRecordComponents()) {
            names.add(component.getName());
            collect(component.getGenericType(), names);
        }
    }
}

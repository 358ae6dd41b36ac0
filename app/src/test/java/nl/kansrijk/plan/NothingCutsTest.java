package nl.kansrijk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Row 3-27: nothing in the product triggers a cut, and a plan never threatens. Read from the sources, so that it holds for what comes. */
class NothingCutsTest {
    private static final Path MAIN = Path.of("src/main");

    /** Words for taking money away. The dated sheet of the law is the one place where such a word may stand. */
    private static final Pattern CUT = Pattern.compile(
            "\\b(maatregel|korting op|sanctie\\w*|sanction\\w*|boete\\w*|verlag\\w* (van )?(de |uw )?uitkering|intrekken uitkering|benefit cut|penalt\\w+|inhoud\\w* (op )?(de |uw )?uitkering)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern THREAT = Pattern.compile(
            "\\b(moet u|u moet|verplicht\\w*|anders (stopt|verliest)|you must|or else|obliged|gevolgen voor uw)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void the_patterns_find_what_they_look_for() {
        assertThat(CUT.matcher("Dan volgt een sanctie").find()).isTrue();
        assertThat(CUT.matcher("uw uitkering: verlaging van uw uitkering").find())
                .isTrue();
        assertThat(THREAT.matcher("U moet naar de cursus").find()).isTrue();
    }

    @Test
    void no_code_list_table_or_permission_of_the_product_can_cut_a_benefit() {
        var lists = Stream.concat(
                files("resources", ".csv"),
                Stream.concat(
                        files("resources/db/migration", ".sql"),
                        Stream.of(MAIN.resolve("java/nl/kansrijk/access/Permission.java"))));
        assertThat(lists.filter(file -> !file.endsWith("rights.csv"))
                        .filter(file -> !file.toString().contains("/taxonomy/"))
                        .filter(file -> !file.toString().contains("/plain/"))
                        .filter(file -> CUT.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void no_code_of_a_plan_is_about_taking_something_away() {
        var codes = Stream.of(
                        Goal.State.values(),
                        Step.Lane.values(),
                        nl.kansrijk.plan.joint.JointLine.Kind.values(),
                        nl.kansrijk.plan.joint.JointLine.Progress.values(),
                        nl.kansrijk.plan.joint.Term.Kind.values(),
                        LibraryGoal.Theme.values())
                .flatMap(Stream::of)
                .map(one -> one.toString().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(codes).noneMatch(code -> code.matches(".*(cut|sanction|penalty|fine|withhold|enforce).*"));
    }

    @Test
    void the_words_of_a_plan_threaten_nobody() {
        for (var bundle : List.of("myplan_nl", "myplan_en", "planfile_nl", "planfile_en")) {
            var text = read(MAIN.resolve("resources/messages/" + bundle + ".properties"));
            assertThat(text.lines()
                            .filter(line -> THREAT.matcher(line).find()
                                    || CUT.matcher(line).find()))
                    .as(bundle)
                    .isEmpty();
        }
    }

    @Test
    void the_room_of_the_plan_knows_no_room_of_benefits_and_publishes_no_news_of_duties() {
        assertThat(files("java/nl/kansrijk/plan", ".java").map(NothingCutsTest::read))
                .noneMatch(text -> text.contains("BENEFIT") || text.contains("casework.rights.Article"));
    }

    private static Stream<Path> files(String below, String ending) {
        try (var all = Files.walk(MAIN.resolve(below))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

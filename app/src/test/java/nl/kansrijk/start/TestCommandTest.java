package nl.kansrijk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./kansrijk test} says and answers, with a Maven that only pretends to have tested. */
class TestCommandTest {
    private static final String REPORTS = "mkdir -p app/target/surefire-reports engine/target/surefire-reports\n";

    @TempDir
    Path folder;

    private Checkout checkout = new Checkout(Path.of(""));

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Checkout.in(folder);
        checkout.tool("npm", "exit 0");
        checkout.file("app/src/test/java/PageTest.java", """
                @Tag("browser")
                class PageTest {
                    @Test
                    void one() {
                    }

                    @ParameterizedTest
                    @ValueSource(ints = {1, 2})
                    void two(int number) throws Exception {
                    }
                }
                """);
        checkout.file("app/src/test/java/KillTest.java", """
                class KillTest {
                    @Test
                    void quick() {
                    }

                    @Test
                    @Tag("long")
                    void slow() {
                    }
                }
                """);
    }

    @Test
    void counts_are_summed_over_all_reports() throws Exception {
        maven(REPORTS + report("app", 5, 0, 0, 2) + report("engine", 7, 0, 0, 0));
        var answer = test("--no-browser");
        assertThat(answer.code()).isZero();
        assertThat(answer.lines()).last().isEqualTo("10 passed, 0 failed, 2 skipped");
    }

    @Test
    void what_is_left_out_is_counted_and_said() throws Exception {
        maven(REPORTS + report("app", 5, 0, 0, 0));
        assertThat(test("--no-browser").lines())
                .contains("Left out: 2 browser tests (--no-browser).", "Left out: 1 long tests (add --long).");
    }

    @Test
    void what_is_left_out_is_told_to_maven() throws Exception {
        maven(REPORTS + report("app", 1, 0, 0, 0) + "echo \"[ERROR] asked: $*\"\n");
        assertThat(test("--no-browser").lines()).anyMatch(line -> line.contains("-Dexcluded.groups=browser,long "));
        assertThat(test("--no-browser", "--long").lines()).anyMatch(line -> line.contains("=browser "));
    }

    @Test
    void a_failed_test_fails_the_command() throws Exception {
        maven(REPORTS + report("app", 5, 1, 1, 0));
        var answer = test("--no-browser");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).contains("3 passed, 2 failed, 0 skipped");
    }

    @Test
    void nothing_tested_is_not_a_success() throws Exception {
        maven("exit 0");
        var answer = test("--no-browser");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).last().isEqualTo("No test ran, so nothing was tested.");
    }

    @Test
    void a_build_that_breaks_fails_the_command_though_all_tests_passed() throws Exception {
        maven(REPORTS + report("app", 5, 0, 0, 0) + "echo '[ERROR] not formatted'\nexit 1");
        var answer = test("--no-browser");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).contains("[ERROR] not formatted", "5 passed, 0 failed, 0 skipped");
    }

    @Test
    void a_browser_of_ones_own_is_handed_to_the_tests() throws Exception {
        checkout.tool("my-browser", "exit 0");
        checkout.tool("chromium", "exit 0");
        maven(REPORTS + report("app", 1, 0, 0, 0) + "echo \"[ERROR] browser: $CHROMIUM\"\n");
        assertThat(test().lines())
                .contains("[ERROR] browser: " + checkout.tools().resolve("chromium"));
    }

    @Test
    void a_browser_that_cannot_be_had_is_one_sentence() throws Exception {
        maven("exit 1");
        checkout.tool("id", "echo 1000");
        var answer = test();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.lines()).last().asString().contains("could not be installed", "--no-browser");
    }

    @Test
    void a_word_that_is_not_known_is_answered_with_the_help() throws Exception {
        maven("exit 0");
        var answer = test("--fast");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.lines()).anyMatch(line -> line.contains("--no-browser"));
        assertThat(test("--help").code()).isZero();
    }

    private Checkout.Answer test(String... words) throws IOException, InterruptedException {
        var all = new String[words.length + 1];
        all[0] = "test";
        System.arraycopy(words, 0, all, 1, words.length);
        return checkout.run(checkout.jdk(25).toString(), all);
    }

    private void maven(String lines) throws IOException {
        checkout.tool("mvn", "if [ \"$1\" = --version ]; then echo 'Apache Maven 3.9.9'; exit 0; fi\n" + lines);
    }

    private static String report(String module, int tests, int failures, int errors, int skipped) {
        return """
                cat > %s/target/surefire-reports/TEST-a.xml <<'XML'
                <testsuite name="a" time="1"
                  tests="%d" errors="%d" skipped="%d" failures="%d">
                  <testcase name="tests=&quot;99&quot;"/>
                </testsuite>
                XML
                """.formatted(module, tests, errors, skipped, failures);
    }
}

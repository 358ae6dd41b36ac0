package nl.kansrijk.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Habits that a machine can hold. Every rule is held over the house, and seen to fail over the sabotage package. */
class HabitsTest {
    private static final Set<String> CLOCK_READERS =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private static final Set<String> SQL_RUNNERS = Set.of(
            "org.springframework.jdbc.core.simple.JdbcClient.sql",
            "java.sql.Connection.createStatement",
            "java.sql.Connection.prepareStatement",
            "java.sql.Statement.execute",
            "java.sql.Statement.executeQuery");

    private static final List<String> FORBIDDEN_ENDINGS = List.of(
            "Service", "ServiceImpl", "Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Mapper", "Base", "Common");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kansrijk");

    private static final JavaClasses SABOTAGE = new ClassFileImporter().importPackages("nl.kansrijk.house.sabotage");

    @TestFactory
    Stream<DynamicTest> every_habit_holds_in_the_house() {
        return habits().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> every_habit_is_seen_to_fail_on_sabotage() {
        return habits().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThatThrownBy(() -> rule.check(SABOTAGE)).isInstanceOf(AssertionError.class)));
    }

    private static Stream<ArchRule> habits() {
        return Stream.of(sqlOnlyInTables(), tablesStayInside(), nobodyReadsTheWallClock(), noForbiddenEndings());
    }

    private static ArchRule sqlOnlyInTables() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not table classes", type -> !type.getName().matches(".*Table(\\$.*)?")))
                .and(DescribedPredicate.describe(
                        "are not the bare connections",
                        type -> !HabitExceptions.BARE_CONNECTIONS.contains(type.getName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe("runs SQL", HabitsTest::runsSql))
                .as("only table classes speak SQL");
    }

    private static boolean runsSql(JavaCall<?> call) {
        return SQL_RUNNERS.contains(
                call.getTarget().getOwner().getName() + "." + call.getTarget().getName());
    }

    private static ArchRule tablesStayInside() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Table")
                .and(DescribedPredicate.describe(
                        "are no pages or exceptions", type -> !HabitExceptions.PUBLIC_TABLES.contains(type.getName())))
                .should()
                .notBePublic()
                .as("table classes stay behind the door");
    }

    private static ArchRule nobodyReadsTheWallClock() {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not where the clock is made",
                        type -> !HabitExceptions.CLOCK_MAKERS.contains(type.getName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the wall clock", HabitsTest::readsWallClock))
                .as("time is handed in");
    }

    private static boolean readsWallClock(JavaCall<?> call) {
        var target = call.getTarget();
        boolean clockLike = target.getOwner().getPackageName().equals("java.time")
                || target.getOwner().getName().equals("java.lang.System");
        boolean handedIn = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return clockLike && CLOCK_READERS.contains(target.getName()) && !handedIn;
    }

    private static ArchRule noForbiddenEndings() {
        return noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "named with an empty word",
                        type -> FORBIDDEN_ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith))))
                .as("names are of the trade");
    }
}

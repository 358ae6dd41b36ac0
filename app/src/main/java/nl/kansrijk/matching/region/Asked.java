package nl.kansrijk.matching.region;

import java.util.function.Function;

/** The answer to a whole-region question, or how far it is. */
public sealed interface Asked<T> {
    /** Here it is. */
    record Ready<T>(T value) implements Asked<T> {}

    /** Still being reckoned. Range: 0..100 percent of the vacancies are done. */
    record Busy<T>(int percent) implements Asked<T> {}

    /** More people and vacancies than one question may hold; ask about one municipality. */
    record TooLarge<T>(int people, int vacancies) implements Asked<T> {}

    /** The same with another answer, when it is there. */
    default <U> Asked<U> then(Function<T, U> next) {
        return switch (this) {
            case Ready<T>(T value) -> new Ready<>(next.apply(value));
            case Busy<T>(int percent) -> new Busy<>(percent);
            case TooLarge<T>(int people, int vacancies) -> new TooLarge<>(people, vacancies);
        };
    }
}

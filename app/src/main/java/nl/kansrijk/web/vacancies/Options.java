package nl.kansrijk.web.vacancies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;

/** Answers to choose from, made of fixed lists. */
final class Options {
    private Options() {}

    static <E extends Enum<E>> List<Option> of(Class<E> list, String keys, Words words) {
        return Arrays.stream(list.getEnumConstants())
                .map(one -> Option.of(one.name(), words.say(keys + one.name())))
                .toList();
    }

    /** The same, with an empty answer in front. */
    static <E extends Enum<E>> List<Option> of(Class<E> list, String keys, Words words, String none) {
        return Stream.concat(Stream.of(Option.of("", none)), of(list, keys, words).stream())
                .toList();
    }

    /** One-letter codes, with an empty answer in front. */
    static List<Option> codes(String letters, String keys, Words words, String none) {
        var options = letters.chars().mapToObj(letter -> String.valueOf((char) letter));
        return Stream.concat(
                        Stream.of(Option.of("", none)), options.map(code -> Option.of(code, words.say(keys + code))))
                .toList();
    }

    static List<Option> codes(List<Code> codes, Words words) {
        return codes.stream()
                .map(code -> Option.of(code.code(), words.say(code.messageKey())))
                .toList();
    }

    static List<Option> codes(List<Code> codes, Words words, String none) {
        return Stream.concat(Stream.of(Option.of("", none)), codes(codes, words).stream())
                .toList();
    }
}

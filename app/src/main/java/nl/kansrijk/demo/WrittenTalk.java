package nl.kansrijk.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Block;

/** Answers and minutes of a talk as they are written in the sheet: {@code Q20=4 / Q22.why=words} and {@code A=3}. */
final class WrittenTalk {
    private WrittenTalk() {}

    static Map<Place, String> answers(String written) {
        return Arrays.stream(written.split(" / "))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(sides -> place(sides[0]), sides -> sides[1]));
    }

    private static Place place(String name) {
        var parts = name.split("\\.", 2);
        return new Place(parts[0], parts.length > 1 ? parts[1] : "");
    }

    static Map<Block, Integer> minutes(List<String> written) {
        return written.stream()
                .map(one -> one.split("="))
                .collect(Collectors.toMap(sides -> Block.valueOf(sides[0]), sides -> Integer.valueOf(sides[1])));
    }
}

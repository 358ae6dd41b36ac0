package nl.kansrijk.plain;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.plain.Sentences.Sentence;

/** One thing that can make a text hard. */
interface Check {
    Stream<Finding> findings(List<Sentence> sentences);
}

package nl.kansrijk.web.triage;

import java.util.List;
import java.util.Optional;

/**
 * The advice as the client reads it: in the words of the table, and what was chosen together.
 *
 * @param ask what we would like to ask
 */
public record OwnAdviceView(
        String route,
        Optional<String> about,
        List<String> why,
        List<String> tracks,
        List<String> ask,
        List<String> chosen) {
    public OwnAdviceView {
        why = List.copyOf(why);
        tracks = List.copyOf(tracks);
        ask = List.copyOf(ask);
        chosen = List.copyOf(chosen);
    }
}

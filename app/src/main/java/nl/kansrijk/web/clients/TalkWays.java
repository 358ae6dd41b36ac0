package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileView.TalkWay;

/** The way from a file to a talk. A picture without the view on work, or without where a low one comes from, is not complete. */
final class TalkWays {
    private static final List<String> VIEW = List.of("ATT_WORK", "ATT_FEAR", "SE_WORK", "SE_SEARCH");

    private TalkWays() {}

    static TalkWay of(ClientFile file, String path, Words words) {
        boolean view = VIEW.stream().anyMatch(code -> known(file, code));
        boolean cause = known(file, "CAUSE");
        return new TalkWay(
                path + "/gesprek",
                missing(view, cause).map(what -> words.say("intake.complete.missing", words.say(what))));
    }

    private static Optional<String> missing(boolean view, boolean cause) {
        if (view && cause) return Optional.empty();
        if (view) return Optional.of("intake.complete.cause");
        return Optional.of(cause ? "intake.complete.view" : "intake.complete.both");
    }

    private static boolean known(ClientFile file, String code) {
        return file.entries()
                .anyMatch(
                        entry -> entry.counts() && entry.characteristic().code().equals(code));
    }
}

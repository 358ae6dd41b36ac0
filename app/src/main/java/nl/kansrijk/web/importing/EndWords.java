package nl.kansrijk.web.importing;

import java.util.List;
import nl.kansrijk.takeover.TakeOver;
import nl.kansrijk.takeover.TakeOver.LineState;
import nl.kansrijk.takeover.TakeOver.State;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** How far a file is and what came of it, in words. */
final class EndWords {
    private EndWords() {}

    static ImportView.Running running(TakeOver file, Words words) {
        boolean stopped = file.state() == State.STOPPED;
        int percent = 100 * file.ended() / Math.max(1, file.rows());
        var told = words.say(stopped ? "import.stopped" : "import.running", file.ended(), file.rows());
        return new ImportView.Running(file.id(), percent, told, stopped);
    }

    static ImportView.Report report(TakeOver file, Words words) {
        return new ImportView.Report(
                words.say("import.report.title", file.source(), words.day(file.observedOn())),
                List.of(
                        fact("made", file.count(LineState.MADE), words),
                        fact("linked", file.count(LineState.LINKED), words),
                        fact("skipped", file.count(LineState.SKIPPED), words)));
    }

    private static Lists.Fact fact(String what, int count, Words words) {
        return new Lists.Fact(words.say("import.report." + what), words.number(count));
    }
}

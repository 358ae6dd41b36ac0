package nl.kansrijk.web.clients;

import java.util.stream.Collectors;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.WorkState;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.Words;

/** Names what the worries of a client are about, by the same rule by which they lead. */
final class Worries {
    private Worries() {}

    /** Such as "wonen, geld"; empty when no worries lead. */
    static String of(CaseRow row, FileWords.Found found, Words words) {
        if (row.state() != WorkState.WORRIES) return "";
        var facts = found.file().counting().map(Statement::fact).toList();
        return Burden.calling(facts, found.done().debtHelp().isPresent()).stream()
                .map(domain -> words.say("work.worry." + domain))
                .collect(Collectors.joining(", "));
    }
}

package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.CaseRow;
import nl.kansrijk.casework.Caseload;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.household.UnderWay;
import org.springframework.stereotype.Component;

/** What there is to do for one client, and how it stands. */
@Component
class Work {
    private final Caseload caseload;
    private final Tasks tasks;
    private final UnderWay underWay;

    Work(Caseload caseload, Tasks tasks, UnderWay underWay) {
        this.underWay = underWay;
        this.caseload = caseload;
        this.tasks = tasks;
    }

    CaseRow state(ClientFile file, List<Task> tasks, Passage passage) {
        return caseload.one(file.client(), file.glance(), tasks, passage);
    }

    /** Household and help; empty for who may not know of a household. */
    Optional<UnderWay.Found> underWay(ClientId client, Passage passage) {
        boolean knows = passage.readable().contains(DataGroup.HOUSEHOLD);
        return knows ? Optional.of(underWay.of(client, passage)) : Optional.empty();
    }

    /** The same in lines, with what the rest of the page read. */
    List<Lists.Fact> lines(FileWords.Found found, Words words) {
        var appointment = found.state().flatMap(row -> row.beside().appointment());
        var beside = new UnderWay.Beside(found.file(), found.tasks().orElse(List.of()), appointment);
        return found.underWay().map(one -> underWay.lines(one, beside, words)).orElse(List.of());
    }

    List<Task> tasks(ClientId client, Passage passage) {
        return tasks.of(client, passage);
    }
}

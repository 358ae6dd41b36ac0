package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.casework.Task;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.clients.FileWords.Found;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of one client on one page. Opens for the purpose that was chosen; the purpose stands above the page. */
@Controller
class ClientPage {

    private final CaseFile file;
    private final Profiles profiles;
    private final Characteristics catalogue;
    private final Work work;
    private final FileWords fileWords;

    ClientPage(CaseFile file, Profiles profiles, Characteristics catalogue, Work work, FileWords fileWords) {
        this.file = file;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.work = work;
        this.fileWords = fileWords;
    }

    private record Opened(Found found, Purpose purpose, LocalDate today) {}

    @GetMapping("/klanten/{id}")
    @Needs(Permission.OPEN_FILE)
    String open(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var opened = file.open(actor, Permission.OPEN_FILE, id, session, passage -> opened(id, passage));
        var page = fileWords.view(opened.found(), opened.today(), frame.words());
        model.addAttribute("page", page);
        model.addAttribute("underWay", work.lines(opened.found(), frame.words()));
        model.addAttribute("frame", framed(frame, page.head().name(), opened.purpose()));
        return "clients/file";
    }

    private Opened opened(ClientId id, Passage passage) {
        boolean works = passage.readable().contains(DataGroup.WORK);
        var profile = profiles.open(id, passage);
        var tasks = works ? Optional.of(work.tasks(id, passage)) : Optional.<List<Task>>empty();
        var around = work.underWay(id, passage);
        var state = tasks.map(all -> work.state(profile, all, passage));
        var found = new Found(profile, state, tasks, around, Rights.of(passage, catalogue));
        return new Opened(found, passage.purpose(), today(passage));
    }

    static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }

    static Frame framed(Frame frame, String title, Purpose purpose) {
        return frame.titled(title).openedFor(frame.words().say("purpose." + purpose));
    }
}

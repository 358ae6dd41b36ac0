package nl.kansrijk.web.rights;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The same sheet for the professional, to look at together or to print: nowhere else in the file duties are told. */
@Controller
class FileRightsPage {
    private final CaseFile file;
    private final RightsFinding finding;
    private final RightsWords rights;
    private final Clock clock;

    FileRightsPage(CaseFile file, RightsFinding finding, RightsWords rights, Clock clock) {
        this.file = file;
        this.finding = finding;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/klanten/{id}/rechten")
    @Needs(Permission.RIGHTS)
    String sheet(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var found = file.open(actor, Permission.RIGHTS, id, session, passage -> finding.of(id, passage));
        model.addAttribute("page", rights.view(found, DutchTime.day(clock.instant()), frame.words()));
        model.addAttribute("back", "/klanten/" + id.value());
        model.addAttribute("frame", frame.titled(frame.words().say("rights.title")));
        return "rights/file";
    }
}

package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be added to a panel of a file. */
@Controller
class FactChoicePage {
    private final CaseFile file;
    private final Characteristics catalogue;
    private final FactForms forms;

    FactChoicePage(CaseFile file, Characteristics catalogue, FactForms forms) {
        this.file = file;
        this.catalogue = catalogue;
        this.forms = forms;
    }

    @GetMapping("/klanten/{id}/gegevens")
    @Needs(Permission.CHANGE_STATEMENT)
    String choose(
            @PathVariable ClientId id,
            @RequestParam(name = "paneel", defaultValue = "KAN") String chosen,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var panel = Arrays.stream(Panel.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(NotHere::new);
        var rights =
                file.open(actor, Permission.CHANGE_STATEMENT, id, session, passage -> Rights.of(passage, catalogue));
        model.addAttribute("choice", forms.choice(id, panel, rights, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("fact.choose")));
        return "clients/choose";
    }
}

package nl.kansrijk.web.admin;

import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every characteristic with its uses; what is asked and used nowhere stands on top. Source: row 0-09. */
@Controller
class CharacteristicsPage {
    private final Characteristics catalogue;

    CharacteristicsPage(Characteristics catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/kenmerken")
    @Needs(Permission.SETTINGS_READ)
    String list(Frame frame, Model model) {
        model.addAttribute("page", CharacteristicsView.of(catalogue, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("traits.title")));
        return "admin/characteristics";
    }
}

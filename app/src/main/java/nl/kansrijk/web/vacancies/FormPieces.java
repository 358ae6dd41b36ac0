package nl.kansrijk.web.vacancies;

import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pieces of the form that are drawn anew while someone types. They read no data: what is typed comes along. */
@Controller
class FormPieces {
    private final FormShow show;
    private final Writing writing;

    FormPieces(FormShow show, Writing writing) {
        this.show = show;
        this.writing = writing;
    }

    @PostMapping("/vacatures/voorbeeld")
    @Needs(Permission.CHANGE_VACANCY)
    String preview(@RequestParam MultiValueMap<String, String> sent, Frame frame, Model model) {
        model.addAttribute("w", frame.words());
        model.addAttribute("preview", show.preview(writing.safe(sent), frame));
        return "vacancies/preview";
    }

    @PostMapping("/vacatures/diploma")
    @Needs(Permission.CHANGE_VACANCY)
    String diploma(@RequestParam MultiValueMap<String, String> sent, Frame frame, Model model) {
        model.addAttribute("w", frame.words());
        model.addAttribute("diploma", show.diploma(writing.safe(sent), frame));
        return "vacancies/diploma";
    }

    @PostMapping("/vacatures/voorstellen")
    @Needs(Permission.CHANGE_VACANCY)
    String proposals(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "veld", defaultValue = "beroep") String field,
            Frame frame,
            Model model) {
        model.addAttribute("w", frame.words());
        model.addAttribute("field", field);
        model.addAttribute("proposals", show.proposals(field, writing.safe(sent), frame));
        return "vacancies/proposals";
    }
}

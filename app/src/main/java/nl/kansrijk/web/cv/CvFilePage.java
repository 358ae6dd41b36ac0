package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The cv as a file to take along. */
@Controller
class CvFilePage {
    private final Desk desk;
    private final Profiles profiles;
    private final Papers papers;
    private final PaperFile files;

    CvFilePage(Desk desk, Profiles profiles, Papers papers, PaperFile files) {
        this.desk = desk;
        this.profiles = profiles;
        this.papers = papers;
        this.files = files;
    }

    @GetMapping({"/mijn-cv/bestand", "/klanten/{id}/cv/bestand"})
    @Needs(Permission.CV)
    ResponseEntity<byte[]> file(
            @PathVariable(required = false) Optional<ClientId> id,
            Actor actor,
            HttpServletRequest request,
            Frame frame) {
        var words = frame.words();
        var looked = desk.look(
                new Seat(actor, id, request), Permission.CV, (client, passage) -> profiles.open(client, passage));
        return files.answer(papers.cv(looked.found(), looked.name(), words), "cv", words);
    }
}

package nl.kansrijk.web.dossier;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.dossier.Dossiers;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.cv.PaperFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A whole file to print, to keep as a PDF, or to take along to another system. Every way of taking it is a logged look. */
@Controller
class DossierPage {
    private final CaseFile file;
    private final Rooms rooms;
    private final Dossiers dossiers;
    private final DossierWords dossierWords;
    private final PaperFile papers;

    DossierPage(CaseFile file, Rooms rooms, Dossiers dossiers, DossierWords dossierWords, PaperFile papers) {
        this.file = file;
        this.rooms = rooms;
        this.dossiers = dossiers;
        this.dossierWords = dossierWords;
        this.papers = papers;
    }

    /** Where it is read. */
    @Component
    record Rooms(Profiles profiles, Scores scores, Tasks tasks, Notes notes, OpenQuestions questions) {}

    @GetMapping("/klanten/{id}/dossier")
    @Needs(Permission.EXPORT_FILE)
    String page(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var words = frame.words();
        var found = open(id, actor, session, passage -> found(id, passage));
        model.addAttribute("path", "/klanten/" + id.value());
        model.addAttribute("paper", dossierWords.paper(found, words));
        model.addAttribute("frame", frame.titled(words.say("dossier.title")));
        return "dossier/page";
    }

    @GetMapping("/klanten/{id}/dossier/pdf")
    @Needs(Permission.EXPORT_FILE)
    ResponseEntity<byte[]> pdf(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session) {
        var found = open(id, actor, session, passage -> found(id, passage));
        return papers.answer(dossierWords.paper(found, frame.words()), "dossier", frame.words());
    }

    @GetMapping("/klanten/{id}/dossier/bestand")
    @Needs(Permission.EXPORT_FILE)
    ResponseEntity<byte[]> copy(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session) {
        var issuer = frame.actor().map(Frame.Actor::organisation).orElse("Kansrijk");
        var text = open(id, actor, session, passage -> dossiers.write(id, issuer, passage))
                .orElseThrow(NotHere::new);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("dossier.json").build());
        headers.setCacheControl("no-store");
        return ResponseEntity.ok().headers(headers).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T open(ClientId id, Actor actor, HttpSession session, Function<Passage, T> work) {
        return file.open(actor, Permission.EXPORT_FILE, id, session, work);
    }

    private DossierWords.Found found(ClientId id, Passage passage) {
        var groups = passage.readable();
        var tasks = groups.contains(DataGroup.WORK) ? rooms.tasks().of(id, passage) : List.<Task>of();
        return new DossierWords.Found(
                rooms.profiles().open(id, passage),
                rooms.scores().history(id, passage),
                tasks.stream()
                        .filter(task -> rooms.questions().readable(task, groups))
                        .toList(),
                groups.contains(DataGroup.NOTES) ? rooms.notes().of(id, passage) : List.of());
    }
}

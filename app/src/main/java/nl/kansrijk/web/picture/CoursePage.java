package nl.kansrijk.web.picture;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.casework.advice.OpenQuestions;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How things went for one client over time. Rows 0-12, 0-33, 2-30. */
@Controller
class CoursePage {
    private final CaseFile file;
    private final Person person;
    private final Around around;
    private final Set<String> told;
    private final CourseWords courseWords;

    CoursePage(CaseFile file, Person person, Around around, Characteristics catalogue, CourseWords courseWords) {
        this.file = file;
        this.person = person;
        this.around = around;
        this.told = told(catalogue);
        this.courseWords = courseWords;
    }

    /** What is known of the person. */
    @Component
    record Person(Identities identities, Histories histories, Scores scores) {}

    /** What happened around the person. */
    @Component
    record Around(
            Talks talks,
            Appointments appointments,
            Introductions introductions,
            Tasks tasks,
            OpenQuestions questions) {}

    @GetMapping("/klanten/{id}/verloop")
    @Needs(Permission.COURSE)
    String course(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        var words = frame.words();
        var page = file.open(actor, Permission.COURSE, id, session, passage -> {
            var found = found(id, passage, words.say("clients.noname"));
            return courseWords.of(found, "/klanten/" + id.value(), Happenings.day(passage.at()), words);
        });
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(words.say("course.title")));
        return "picture/course";
    }

    private CourseWords.Found found(ClientId id, Passage passage, String noName) {
        var history = person.scores().history(id, passage);
        return new CourseWords.Found(
                person.identities().of(id, passage).map(Identity::name).orElse(noName),
                history,
                new CourseWords.Changes(
                        person.scores().changes(history, passage),
                        person.scores().sinceFirst(history, passage)),
                happened(id, passage));
    }

    private Happenings.Read happened(ClientId id, Passage passage) {
        var groups = passage.readable();
        boolean work = groups.contains(DataGroup.WORK);
        var tasks = work ? around.tasks().of(id, passage) : List.<Task>of();
        return new Happenings.Read(
                around.talks().of(id, passage),
                work ? around.appointments().of(id, passage) : List.of(),
                groups.contains(DataGroup.MATCH_LOG) ? around.introductions().ofClient(id, passage) : List.of(),
                tasks.stream()
                        .filter(task -> around.questions().readable(task, groups))
                        .toList(),
                person.histories().of(id, told, passage),
                person.histories().rests(id, passage));
    }

    /** The view of oneself, what was learned, and the steps of life domains. */
    private static Set<String> told(Characteristics catalogue) {
        var domains = catalogue.all().stream()
                .map(Characteristic::code)
                .filter(code -> code.startsWith("LD_")
                        && !Set.of("LD_HELP", "LD_WORRY", "LD_URGENCY").contains(code));
        return Stream.of(domains, Happenings.DONE.stream(), SelfViews.CODES.stream())
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }
}

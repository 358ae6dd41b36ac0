package nl.kansrijk.web.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Plans;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a plan where it lies, and shows its pages in the frame that belongs there. */
@Component
class PlanDesk {
    private final CaseFile file;
    private final Self self;
    private final Plans plans;

    PlanDesk(CaseFile file, Self self, Plans plans) {
        this.file = file;
        this.self = self;
        this.plans = plans;
    }

    <T> T read(Place place, Function<Passage, T> work) {
        return open(place, Permission.OWN_PLAN, Permission.SEE_PLAN, work);
    }

    <T> T write(Place place, Function<Passage, T> work) {
        return open(place, Permission.CHANGE_OWN_PLAN, Permission.CHANGE_PLAN, work);
    }

    private <T> T open(Place place, Permission own, Permission guide, Function<Passage, T> work) {
        return place.file()
                .map(session -> file.open(place.actor(), guide, place.client(), session, work))
                .orElseGet(() -> self.look(place.actor(), own, work).found());
    }

    /** Makes one change to the plan as it was on the page. */
    Written change(Place place, Edit edit, Map<String, String> sent) {
        var asked = new Plans.Asked(edit, Typed.version(sent), form(sent));
        return write(place, passage -> plans.change(place.client(), asked, passage));
    }

    /** A page: {@code plan/name} in the file, {@code plan/myname} for the client. */
    String show(Place place, String name, String title, Object view, Model model) {
        model.addAttribute("page", view);
        model.addAttribute("frame", place.frame().titled(title));
        if (!place.own()) return "plan/" + name;
        model.addAttribute("contact", self.contact(place.actor(), place.words()));
        return "plan/my" + name;
    }

    /** Tells on the next page what came of a change, and goes there. Errors: {@link NotHere} for a line that never was there. */
    static String told(Place place, Written written, String done, RedirectAttributes next) {
        switch (written) {
            case Written.Kept kept -> News.done(next, place.key(done));
            case Written.Stale(var now, var since) -> News.warning(next, "plan.stale", changes(since, place.words()));
            case Written.Refused(var why) -> {
                if (why.equals(Edit.UNKNOWN)) throw new NotHere();
                News.warning(next, why.key());
            }
        }
        return "redirect:" + place.path();
    }

    /** What changed, each in a few words. */
    static String changes(Collection<Changed> since, Words words) {
        return since.stream().map(one -> change(one, words)).collect(Collectors.joining(" · "));
    }

    /** The same, each by itself. */
    static List<String> said(Collection<Changed> since, Words words) {
        return since.stream().map(one -> change(one, words)).toList();
    }

    static String change(Changed one, Words words) {
        return words.say("plan.changed." + one.how(), one.words());
    }

    /** The code that a form sent; empty when there is none like it. */
    static <E extends Enum<E>> Optional<E> code(Class<E> kind, String sent) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(sent))
                .findFirst();
    }

    /** The number a form was given, so that sending it twice is once; a new one when it has none. */
    static UUID form(Map<String, String> sent) {
        return Typed.number(sent.getOrDefault("nummer", "")).orElseGet(UUID::randomUUID);
    }
}

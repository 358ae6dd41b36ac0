package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.region.Ground;
import nl.kansrijk.matching.region.Regions;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about a region begins with: passing the gate for figures, the ground, and the page while it is reckoned. */
@Component
class RegionFrame {
    private final Gate gate;
    private final Regions regions;
    private final Trainings trainings;
    private final Vacancies vacancies;
    private final Municipalities municipalities;

    RegionFrame(Gate gate, Regions regions, Trainings trainings, Vacancies vacancies, Municipalities municipalities) {
        this.gate = gate;
        this.regions = regions;
        this.trainings = trainings;
        this.vacancies = vacancies;
        this.municipalities = municipalities;
    }

    /**
     * What may be asked about, whose people there are to choose from, and the trainings of today. Apart: the one municipality
     * whose people are counted, where there are others.
     */
    record Asking(Ground ground, Set<TenantId> reach, List<Training> trainings, Optional<TenantId> apart) {
        /** The frame, with word of what was not understood of the address. */
        Frame heard(Frame frame, java.util.Map<String, String> codes) {
            return Misread.noticed(frame, codes, reach);
        }
    }

    Asking ask(Actor actor, RegionQuery query) {
        return gate.pass(
                Look.by(actor, Permission.REGION_FIGURES),
                passage -> new Asking(
                        regions.ground(query.municipality(), passage),
                        passage.reach().owners(),
                        trainings.all(),
                        apart(actor, query, passage.reach().owners())));
    }

    /** The one that was chosen of more, or the own one of who sees no other. */
    private static Optional<TenantId> apart(Actor actor, RegionQuery query, Set<TenantId> reach) {
        return reach.equals(Set.of(actor.tenant()))
                ? Optional.of(actor.tenant())
                : query.municipality().filter(one -> reach.contains(one) && reach.size() > 1);
    }

    /** Reads vacancies within the reach of who asks for figures. */
    <T> T reading(Actor actor, BiFunction<Vacancies, Passage, T> work) {
        return gate.pass(Look.by(actor, Permission.REGION_FIGURES), passage -> work.apply(vacancies, passage));
    }

    UnlockView.Choice choice(Asking asking, RegionQuery query, Words words) {
        return new UnlockView.Choice(
                municipalities.choice(asking.reach(), query, words),
                municipalities.whose(query.municipality(), asking.reach(), words),
                asking.apart().map(municipalities::name));
    }

    /** The page that says how far it is and looks again by itself. */
    String busy(int percent, Frame frame, Model model) {
        model.addAttribute("percent", percent);
        model.addAttribute("frame", frame.titled(frame.words().say("region.busy.title")));
        return "region/busy";
    }

    /** The page that asks to choose one municipality. */
    String tooLarge(UnlockView.Choice choice, Frame frame, Model model) {
        model.addAttribute("choice", choice);
        model.addAttribute("frame", frame.titled(frame.words().say("region.large.title")));
        return "region/large";
    }

    /** Whether a link has any use for who looks; the gate decides again when it is followed. */
    static boolean may(Actor actor, Permission permission) {
        return Policy.readable(actor.role()).contains(permission.group());
    }

    /** The same for a list without names. */
    static boolean sees(Actor actor, Permission permission) {
        return Policy.opens(actor, permission);
    }
}

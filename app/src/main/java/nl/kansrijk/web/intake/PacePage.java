package nl.kansrijk.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How long the steps of a talk take, and whether that fits the time there is. Figures over groups, never about one talk. */
@Controller
class PacePage {
    private static final int MINUTE = 60;
    private final Gate gate;
    private final TalkSteps steps;

    PacePage(Gate gate, TalkSteps steps) {
        this.gate = gate;
        this.steps = steps;
    }

    @GetMapping("/gesprekstijd")
    @Needs(Permission.TALK_TIMES)
    String pace(Actor actor, Frame frame, Model model) {
        var pace = gate.pass(Look.by(actor, Permission.TALK_TIMES), steps::pace);
        var words = frame.words();
        model.addAttribute("finding", finding(pace, words));
        model.addAttribute("within", pace.minutes() <= pace.longestMinutes());
        model.addAttribute("rows", rows(pace, words));
        model.addAttribute("wholes", wholes(pace, words));
        model.addAttribute("fewest", words.say("pace.fewest", words.count("pace.talks", pace.fewest())));
        model.addAttribute("compares", actor.role() == Role.TEAM_MANAGER);
        model.addAttribute("frame", frame.titled(words.say("pace.title")));
        return "intake/pace";
    }

    private static String finding(TalkSteps.Pace pace, Words words) {
        if (pace.blocks().isEmpty()) return words.say("pace.none");
        return words.say(
                pace.minutes() <= pace.longestMinutes() ? "pace.within" : "pace.over",
                words.count("pace.minutes", pace.minutes()),
                words.count("pace.minutes", pace.longestMinutes()));
    }

    /** Each block of which something may be told: how long it took, and how often it was passed over. */
    private static List<PaceRow> rows(TalkSteps.Pace pace, Words words) {
        var medians = pace.blocks().stream().collect(Collectors.toMap(TalkSteps.Median::block, one -> one));
        return Arrays.stream(Block.values())
                .filter(block -> medians.containsKey(block)
                        || pace.passed().containsKey(block)
                        || pace.extra().containsKey(block))
                .map(block -> new PaceRow(
                        words.say(block.nameKey()),
                        Optional.ofNullable(medians.get(block))
                                .map(one -> took(one, words))
                                .orElse("–"),
                        Optional.ofNullable(pace.passed().get(block))
                                .map(one -> passed(one, pace.fewest(), words))
                                .orElse("–"),
                        Optional.ofNullable(pace.extra().get(block))
                                .map(one -> extra(one, pace.fewest(), words))
                                .orElse("–")))
                .toList();
    }

    private static String took(TalkSteps.Median one, Words words) {
        return words.say(
                "pace.row",
                words.count("pace.minutes", minutes(one.seconds())),
                words.count("pace.talks", one.talks()));
    }

    private static String passed(TalkSteps.Passed one, int fewest, Words words) {
        return one.times() < fewest
                ? words.say("pace.passed.few", fewest)
                : words.say("pace.passed.share", Math.round(100f * one.times() / one.talks()))
                        + one.mostly()
                                .map(why -> words.say("pace.mostly", words.say("intake.why." + why)))
                                .orElse("");
    }

    private static String extra(TalkSteps.Extra one, int fewest, Words words) {
        return one.times() < fewest
                ? words.say("pace.passed.few", fewest)
                : words.say("pace.extra.times", words.count("pace.talks", one.times()))
                        + words.say("pace.mostly", words.say("intake.extra.why." + one.mostly()));
    }

    /** How long a whole full talk takes, without a group and for each group. */
    private static List<String> wholes(TalkSteps.Pace pace, Words words) {
        return pace.wholes().stream()
                .map(one -> words.say(
                        one.groups().isEmpty() ? "pace.whole.without" : "pace.whole.group",
                        words.count("pace.minutes", minutes(one.seconds())),
                        words.count("pace.talks", one.talks()),
                        one.groups()))
                .toList();
    }

    private static long minutes(int seconds) {
        return Math.max(1, Math.round(seconds / (double) MINUTE));
    }
}

package nl.kansrijk.web.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.PostTray;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** The post with its states: counters that filter, letters in words, leafing. */
public record TrayView(String shown, List<Lists.Counter> counters, List<Line> lines, Optional<Lists.Leaf> leaf) {
    public TrayView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** One letter: its words, to what kind of receiver and how, when, its state, and trying again where that helps. */
    public record Line(String subject, String text, String way, String when, State state, Optional<Action> again) {}

    /** The state in words, with the colour that goes with it. */
    public record State(String label, String tone) {}

    /** What was found, and what was asked for. */
    record Lying(List<Parcel> parcels, Map<Parcel.State, Integer> counts, Optional<Parcel.State> state, int page) {
        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        int found() {
            return state.map(one -> counts.getOrDefault(one, 0)).orElse(all());
        }
    }

    static TrayView of(Lying lying, ParcelWords written) {
        var words = written.words();
        return new TrayView(
                words.count("tray.shown", lying.found()),
                counters(lying, words),
                lying.parcels().stream().map(parcel -> line(parcel, written)).toList(),
                leaf(lying, words));
    }

    private static Line line(Parcel parcel, ParcelWords written) {
        var words = written.words();
        var letter = written.of(parcel);
        var tone =
                parcel.state() == Parcel.State.FAILED ? "stop" : parcel.state().canGoAgain() ? "bridge" : "";
        return new Line(
                letter.subject(),
                letter.text(),
                words.say("tray.to." + parcel.to(), words.say("tray.by." + parcel.channel())),
                words.moment(parcel.at()),
                new State(words.say("tray.state." + parcel.state()), tone),
                parcel.state().canGoAgain()
                        ? Optional.of(Action.post(words.say("tray.again"), "/postbak/" + parcel.id() + "/opnieuw"))
                        : Optional.empty());
    }

    private static List<Lists.Counter> counters(Lying lying, Words words) {
        var counters = new ArrayList<>(List.of(new Lists.Counter(
                words.say("tray.all"), lying.all(), "/postbak", lying.state().isEmpty())));
        Arrays.stream(Parcel.State.values())
                .map(state -> new Lists.Counter(
                        words.say("tray.state." + state),
                        lying.counts().getOrDefault(state, 0),
                        "/postbak?stand=" + state,
                        lying.state().equals(Optional.of(state))))
                .forEach(counters::add);
        return counters;
    }

    private static Optional<Lists.Leaf> leaf(Lying lying, Words words) {
        var path =
                "/postbak?" + lying.state().map(state -> "stand=" + state + "&").orElse("") + "blz=";
        return new Paging(lying.page(), PostTray.PAGE_SIZE, lying.found())
                .leaf("users.leaf", words, other -> path + other);
    }
}

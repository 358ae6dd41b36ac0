package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** A change to try, what it would do, and what was kept. */
public record WhatIfView(
        List<Lists.Tab> tabs, UnlockView.Choice choice, Sliders sliders, Outcome outcome, List<Kept> kept, Keep keep) {
    public WhatIfView {
        tabs = List.copyOf(tabs);
        kept = List.copyOf(kept);
    }

    /** What can be slid and chosen. */
    public record Sliders(Slider km, Slider hours, Field.Select dutch, Field.Select task) {}

    /** One slider from 0 up to and including most, in steps. */
    public record Slider(String name, String label, String unit, int value, int most, int step) {}

    /** What is tried in words, and the figures before and after. */
    public record Outcome(String tried, String finding, List<Row> rows, String source) {
        public Outcome {
            rows = List.copyOf(rows);
        }
    }

    /** One figure before and after, each with a bar of 0..100, and the difference. */
    public record Row(String name, UnlockView.Part before, UnlockView.Part after, String more) {}

    /** Something that was kept, and the way to try it again today. */
    public record Kept(String name, String href, String what, String figures, String when, String remove) {}

    /** The form that keeps it; the wrong name comes back with what is wrong. */
    public record Keep(Optional<Field.Text> name, List<Hidden> fields) {
        public Keep {
            fields = List.copyOf(fields);
        }
    }

    /** What the form sends along. */
    public record Hidden(String name, String value) {}
}

package nl.kansrijk.web.intake;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Field;

/**
 * The talk of one client: the one that is open with its blocks, or a choice of which to begin; and the earlier ones.
 *
 * @param choice filled as long as nothing was said in an open talk
 * @param extra filled when the open talk follows a group and something can be taken along
 * @param alone what the client filled in before a professional opened the talk, in words
 * @param agenda what to talk about, besides the questions
 */
public record TalkView(
        String path,
        String name,
        Optional<Field.Radios> choice,
        Optional<Running> running,
        Optional<Extra> extra,
        Optional<String> alone,
        List<String> agenda,
        List<Earlier> earlier) {
    public TalkView {
        agenda = List.copyOf(agenda);
        earlier = List.copyOf(earlier);
    }

    /** The talk that is open. {@code go} where it goes on, {@code follows} which group it follows. */
    public record Running(
            String title, String progress, String go, String goLabel, List<Row> blocks, Optional<String> follows) {
        public Running {
            blocks = List.copyOf(blocks);
        }
    }

    /** One block, how it stands in words, and whether it is done. */
    public record Row(String name, String path, String state, boolean done) {}

    /** Taking along what is not usual for the group: where it is sent, which block, why, and own words. */
    public record Extra(String path, Field.Radios blocks, Field.Radios reasons, Field.Text words) {}

    /** One earlier talk. */
    public record Earlier(String title, String path) {}
}

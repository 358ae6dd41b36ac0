package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.video.Video;
import nl.kansrijk.web.Field;

/** Who sees which data: what the client chooses, the own film when there is one, what stays near, what the law asks; and what the client asked to mend. */
public record SeenView(
        List<Choice> choices,
        Optional<Video> film,
        List<Group> near,
        List<Group> law,
        List<Mending> mending,
        Field.Area mend) {
    public SeenView {
        choices = List.copyOf(choices);
        near = List.copyOf(near);
        law = List.copyOf(law);
        mending = List.copyOf(mending);
    }

    /** A group of data: its name, who sees it, why, and the law when there is one that asks it. */
    public record Group(String title, String who, String why, Optional<String> article) {}

    /** A group for which the client chooses. */
    public record Choice(Group group, Field.Radios levels) {}

    /** Something that was asked to be mended, in the words of the client, and how it stands. */
    public record Mending(String words, String state) {}
}

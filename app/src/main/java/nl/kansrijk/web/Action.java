package nl.kansrijk.web;

import java.util.Optional;

/**
 * Something the reader can do, said as what will happen ("Stel Marja voor aan E1").
 * {@code target} is a path for LINK and POST, the id of a dialog or drawer for OPENS and the reason for CLOSED.
 */
public record Action(String label, How how, String target, Optional<Icon> icon) {

    /** Way of doing. CLOSED stays visible with its reason. */
    public enum How {
        LINK,
        POST,
        OPENS,
        CLOSED
    }

    /** Goes to a page. */
    public static Action link(String label, String path) {
        return new Action(label, How.LINK, path, Optional.empty());
    }

    /** Sends a form without fields; the layout's token goes along. */
    public static Action post(String label, String path) {
        return new Action(label, How.POST, path, Optional.empty());
    }

    /** Opens a dialog or drawer of this page. */
    public static Action opens(String label, String id) {
        return new Action(label, How.OPENS, id, Optional.empty());
    }

    /** Not possible now, and says why. */
    public static Action closed(String label, String reason) {
        return new Action(label, How.CLOSED, reason, Optional.empty());
    }

    /** The same with a picture in front. */
    public Action with(Icon picture) {
        return new Action(label, how, target, Optional.of(picture));
    }
}

package nl.kansrijk.web.fits;

import java.util.List;

/**
 * The question before someone is proposed: exactly what the person will be asked, what is shared after a yes and not
 * before, and until when they can answer. {@code id} is the dialog on the page.
 */
public record ProposeView(
        String id, String codeName, String action, String asked, List<String> shared, String deadline, String back) {
    public ProposeView {
        shared = List.copyOf(shared);
    }
}

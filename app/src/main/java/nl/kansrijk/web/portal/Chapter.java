package nl.kansrijk.web.portal;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Value;

/**
 * The parts in which client and professional look at the picture together: strengths first, then wishes, what is practical,
 * what costs energy, and how someone looks at work with where that comes from. Source: domain J3.
 */
public enum Chapter {
    STRENGTHS(Panel.KAN),
    WISHES(Panel.WIL),
    PRACTICAL(Panel.PRAKTISCH),
    ENERGY(Panel.SPEELT),
    VIEW(Panel.KIJK);

    /** All of them, in order. */
    public static final List<Chapter> ALL = List.of(values());

    /** How the file is kept by who guides: nothing to ask a client. */
    private static final String KEPT_BY_US = "VIEW_STATUS";

    private final Panel panel;

    Chapter(Panel panel) {
        this.panel = panel;
    }

    /** Message key of its name: that of the panel, the same on every page. */
    public String nameKey() {
        return "panel." + panel;
    }

    /** What of a file belongs here, in the order of the catalogue. */
    public Stream<ClientFile.Entry> of(ClientFile file) {
        return file.entries()
                .filter(entry -> !entry.characteristic().code().equals(KEPT_BY_US))
                .filter(entry -> of(entry) == this);
    }

    /** Where this belongs. */
    static Chapter of(ClientFile.Entry entry) {
        if (entry.characteristic().group() == DataGroup.FUNCTION) return function(entry);
        var panel = entry.characteristic().panel();
        return ALL.stream().filter(one -> one.panel == panel).findFirst().orElseThrow();
    }

    /** Hours are practical, what someone can take on is a strength; the rest costs energy or spares it. */
    private static Chapter function(ClientFile.Entry entry) {
        if (entry.characteristic().code().startsWith("FN_HOURS")) return PRACTICAL;
        return entry.statement().fact().value().equals(new Value.Code("CAN")) ? STRENGTHS : ENERGY;
    }
}

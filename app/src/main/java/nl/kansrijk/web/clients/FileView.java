package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Lists;

/** The file of one client on one page. */
public record FileView(
        Head head,
        List<PanelPart> panels,
        Optional<TaskList> tasks,
        List<Lists.Event> recent,
        List<Lists.Event> older) {
    public FileView {
        panels = List.copyOf(panels);
        recent = List.copyOf(recent);
        older = List.copyOf(older);
    }

    /** Who it is and how it stands. {@code path} is the address of the file. */
    public record Head(
            String path,
            String name,
            List<Lists.Fact> facts,
            Optional<ClientLine> state,
            Optional<String> pause,
            List<Lists.Tab> tabs) {}

    /** One panel. {@code add} is where something is added, empty for who may not. */
    public record PanelPart(
            String id, String title, Bar known, List<FileLine> lines, boolean talk, Optional<String> add) {}

    /** What there is to do, and what was done last; {@code form} is where a task is added, empty for who may not. */
    public record TaskList(List<TaskLine> open, List<TaskLine> done, Optional<String> form) {}

    /** One task. {@code press} is where it is finished or opened again. */
    public record TaskLine(String what, String kind, String due, boolean late, Optional<String> press) {}
}

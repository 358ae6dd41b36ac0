package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.contact.ThanksView.PlaceLine;
import nl.kansrijk.web.picture.PictureView;

/** The file of one client on one page. {@code first} is what this person can and wants, above everything else. */
public record FileView(
        Head head,
        List<Lists.Fact> first,
        PictureView picture,
        List<PanelPart> panels,
        Optional<TaskList> tasks,
        List<Lists.Event> recent,
        List<Lists.Event> older) {
    public FileView {
        first = List.copyOf(first);
        panels = List.copyOf(panels);
        recent = List.copyOf(recent);
        older = List.copyOf(older);
    }

    /** Where a talk is held, and what the picture misses until then. */
    public record TalkWay(String path, Optional<String> missing) {}

    /** Who it is and how it stands. {@code path} is the address of the file; {@code talk} empty for who holds no talks. */
    public record Head(
            String path,
            String name,
            List<Lists.Fact> facts,
            Optional<ClientLine> state,
            Optional<String> pause,
            List<Lists.Tab> tabs,
            Optional<TalkWay> talk) {}

    /**
     * One panel. {@code talks} is what the client does not, or only partly, recognise; {@code groups} all the rest;
     * {@code open} whether it is unfolded; {@code add} where something is added, empty for who may not.
     */
    public record PanelPart(
            String id,
            String title,
            Bar known,
            String count,
            List<FileLine> talks,
            List<Group> groups,
            boolean open,
            Optional<String> add) {
        public PanelPart {
            talks = List.copyOf(talks);
            groups = List.copyOf(groups);
        }

        /** Whether nothing is known here. */
        public boolean empty() {
            return talks.isEmpty() && groups.isEmpty();
        }

        /** Whether the client said that something here is not so. */
        public boolean disputed() {
            return talks.stream().anyMatch(line -> line.recognition().equals("disputes"));
        }
    }

    /**
     * All that is said about one characteristic, under its name; single things stand together without a name. {@code more} is
     * what is folded.
     */
    public record Group(Optional<String> title, List<FileLine> lines, List<FileLine> more) {
        public Group {
            lines = List.copyOf(lines);
            more = List.copyOf(more);
        }

        /** How much there is. */
        public int size() {
            return lines.size() + more.size();
        }
    }

    /**
     * What there is to do, and what was done last; {@code form} is where a task is added, empty for who may not; {@code help}
     * who helps with what cannot wait.
     */
    public record TaskList(List<TaskLine> open, List<TaskLine> done, Optional<String> form, List<PlaceLine> help) {
        public TaskList {
            open = List.copyOf(open);
            done = List.copyOf(done);
            help = List.copyOf(help);
        }
    }

    /** One task. {@code about} is the training it is for; {@code press} where it is finished or opened again. */
    public record TaskLine(
            String what, String kind, String due, boolean late, Optional<String> about, Optional<String> press) {}
}

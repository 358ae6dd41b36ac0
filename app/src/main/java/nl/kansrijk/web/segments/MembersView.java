package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/** The groups to choose from, and which of the own clients belong to the chosen one. */
public record MembersView(List<Lists.Tab> groups, Optional<Chosen> chosen, Optional<Lists.Empty> empty) {
    public MembersView {
        groups = List.copyOf(groups);
    }

    /** The chosen group: how many of the own clients in a sentence, its rules, what usually helps, and who. */
    public record Chosen(String shown, List<String> rules, List<Lists.Fact> pack, List<Client> clients) {
        public Chosen {
            rules = List.copyOf(rules);
            pack = List.copyOf(pack);
            clients = List.copyOf(clients);
        }
    }

    /** One own client. */
    public record Client(String name, String href) {}
}

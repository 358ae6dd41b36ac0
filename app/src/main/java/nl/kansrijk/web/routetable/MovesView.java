package nl.kansrijk.web.routetable;

import java.util.List;

/** Own clients who would get another advice: how many in a sentence, and who. */
public record MovesView(String shown, List<Client> clients) {
    public MovesView {
        clients = List.copyOf(clients);
    }

    /** One own client, the route of now and the other one, and the row that would decide. */
    public record Client(String name, String href, String was, String wouldBe, String row) {}
}

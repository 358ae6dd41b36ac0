package nl.kansrijk.casework.household;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.post.AddressBook;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** The desks that take a request for help by mail, from a list, for each municipality. */
@Component
public class Desks implements AddressBook {
    private static final String FILE = "/casework/desks.csv";
    private final List<Listed> listed;

    Desks() {
        this.listed = ShippedSheet.rows(FILE).stream()
                .map(line -> new Listed(
                        line.getField("where"),
                        new Desk(
                                line.getField("code"),
                                Track.Kind.valueOf(line.getField("kind")),
                                line.getField("name"),
                                line.getField("mail"))))
                .toList();
    }

    private record Listed(String where, Desk desk) {}

    /** The desks of a municipality (code of the organisation, such as GM1674). */
    public List<Desk> of(String municipality) {
        return listed.stream()
                .filter(one -> one.where().equals(municipality))
                .map(Listed::desk)
                .toList();
    }

    @Override
    public Optional<String> address(Recipient to, Letter.Channel channel) {
        if (channel != Letter.Channel.MAIL || !(to instanceof Recipient.Desk desk)) return Optional.empty();
        return listed.stream()
                .map(Listed::desk)
                .filter(one -> one.code().equals(desk.code()))
                .map(Desk::mail)
                .findFirst();
    }
}

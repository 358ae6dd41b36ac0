package nl.kansrijk.profile.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Following;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Confidence;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes along what someone can, and brings it in again. A file that is wrong leaves nothing behind; of one that is right each
 * line waits for a yes. The passage is about the person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Passports {
    /** Largest file. Unit: bytes. */
    public static final int LARGEST = 1_000_000;

    /** Files of one person that may wait at the same time. */
    public static final int MOST_WAITING = 5;

    private final Profiles profiles;
    private final Following following;
    private final IncomingTable table;
    private final Reading reading;

    Passports(Profiles profiles, Following following, IncomingTable table, Reading reading) {
        this.profiles = profiles;
        this.following = following;
        this.table = table;
        this.reading = reading;
    }

    /** The passport of this person as text. Issuer: the organisation; named: the words for each statement. */
    public String write(ClientId client, String issuer, Function<Statement, String> named, Passage passage) {
        var said = travelling(profiles.open(client, passage));
        var lines = said.stream().map(Passports::line).toList();
        return Outgoing.write(
                issuer, today(passage), lines, said.stream().map(named).toList());
    }

    /** Reads a file and lets it wait under this number; when something is wrong, nothing waits. */
    public ReadFile bring(ClientId client, UUID number, byte[] file, Passage passage) {
        passage.mustBeAbout(client);
        if (file.length == 0) return Rows.bad("nothing", 0);
        if (file.length > LARGEST) return Rows.bad("big", 0);
        var text = Reading.text(file);
        if (text.isEmpty()) return Rows.bad("letters", 0);
        var read = reading.read(text.get(), today(passage));
        if (!(read instanceof ReadFile.Good)) return read;
        if (table.of(client).size() >= MOST_WAITING) return Rows.bad("waiting", MOST_WAITING);
        table.add(passage.actor().tenant(), client, number, text.get(), passage.at());
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES);
        return read;
    }

    /** The files that wait, the last first. */
    public List<Incoming> waiting(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return table.of(client).stream()
                .flatMap(row -> incoming(client, row, passage).stream())
                .toList();
    }

    /** One of them. */
    public Optional<Incoming> find(ClientId client, UUID number, Passage passage) {
        passage.mustBeAbout(client);
        return table.find(client, number).flatMap(row -> incoming(client, row, passage));
    }

    /**
     * Keeps the lines with these places, from 0, and lets the rest go. A test speaks as a test with its provider; what stands in
     * a passport is said by the person, with the passport as ground.
     */
    public Accepted accept(ClientId client, Incoming file, Set<Integer> places, Passage passage) {
        passage.mustBeAbout(client);
        var kept = places.stream()
                .sorted()
                .filter(place -> place >= 0 && place < file.lines().size())
                .map(place -> say(client, file, file.lines().get(place), passage))
                .flatMap(said -> said instanceof Said.Kept one ? Stream.of(one) : Stream.empty())
                .toList();
        table.drop(client, file.id());
        return new Accepted(kept.size(), kept.stream().anyMatch(Said.Kept::endsOpposite));
    }

    /** How many lines were kept, and whether one of them ended what stood there and said the opposite. */
    public record Accepted(int kept, boolean ended) {
        /** Nothing was kept. */
        public static final Accepted NOTHING = new Accepted(0, false);
    }

    /** Lets the whole file go. */
    public void drop(ClientId client, UUID number, Passage passage) {
        passage.mustBeAbout(client);
        table.drop(client, number);
    }

    private Said say(ClientId client, Incoming file, Line line, Passage passage) {
        var said = new NewStatement(
                line.fact(), file.source(line), Confidence.MID, Optional.empty(), Optional.empty(), Optional.empty());
        return following.say(client, said, passage);
    }

    private Optional<Incoming> incoming(ClientId client, IncomingTable.Row row, Passage passage) {
        passage.shown(row.owner(), client, DataGroup.SKILLS_WISHES);
        return reading.read(row.content(), today(passage)) instanceof ReadFile.Good(var kind, var from, var lines)
                ? Optional.of(new Incoming(row.id(), kind, from, lines))
                : Optional.empty();
    }

    private static List<Statement> travelling(ClientFile file) {
        return file.counting()
                .filter(said -> Rows.MAY_TRAVEL.contains(said.fact().characteristic()))
                .toList();
    }

    private static Line line(Statement said) {
        var ref = said.source().ref();
        return new Line(
                said.fact(),
                said.source().type(),
                ref.substring(0, Math.min(Rows.LONGEST, ref.length())),
                said.source().observedOn());
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }
}

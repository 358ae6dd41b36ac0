package nl.kansrijk.profile;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of the own organisation may be the same person as someone who reports: shows what is alike and decides nothing. Who is shielded
 * is not found without the right to see that. Source: domain J1, security A6.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Duplicates {
    private final IdentityTable table;
    private final Seals seals;
    private final Registry registry;

    Duplicates(IdentityTable table, Seals seals, Registry registry) {
        this.table = table;
        this.seals = seals;
        this.registry = registry;
    }

    /** Who is looked for; the number is asked for behind the counter only. */
    public record Someone(String name, Optional<LocalDate> birthDate, String phone, Optional<Bsn> bsn) {
        @Override
        public String toString() {
            return "Someone[hidden]";
        }
    }

    /** What is alike, the surest first. */
    public enum Alike {
        BSN,
        NAME_AND_BIRTH_DATE,
        PHONE
    }

    /** A person who may be the same, and what is alike. */
    public record Match(ClientId client, String name, Set<Alike> alike) {}

    /** Everyone who may be the same, the surest first; none when who looks may not know names. */
    public List<Match> of(Someone someone, Passage passage) {
        if (!passage.readable().contains(DataGroup.IDENTITY)) return List.of();
        var owner = passage.actor().tenant();
        var found = table.ofTenant(owner).stream()
                .map(closed -> match(closed, someone, passage))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(match -> Collections.min(match.alike())))
                .toList();
        var open = passage.actor().seesShielded() ? found : unshielded(found);
        open.forEach(match -> passage.shown(owner, match.client(), DataGroup.IDENTITY));
        return open;
    }

    private List<Match> unshielded(List<Match> found) {
        var shielded = registry.shieldedAmong(found.stream().map(Match::client).toList());
        return found.stream()
                .filter(match -> !shielded.contains(match.client()))
                .toList();
    }

    private Optional<Match> match(IdentityTable.Sealed closed, Someone someone, Passage passage) {
        var known = seals.open(closed);
        var alike = EnumSet.noneOf(Alike.class);
        boolean sameDay = someone.birthDate().filter(known.birthDate()::equals).isPresent();
        if (sameDay && letters(known.name()).equals(letters(someone.name()))) alike.add(Alike.NAME_AND_BIRTH_DATE);
        var number = digits(someone.phone());
        if (!number.isEmpty() && digits(known.phone()).equals(number)) alike.add(Alike.PHONE);
        if (sameNumber(closed, someone, passage)) alike.add(Alike.BSN);
        return alike.isEmpty() ? Optional.empty() : Optional.of(new Match(closed.client(), known.name(), alike));
    }

    private boolean sameNumber(IdentityTable.Sealed closed, Someone someone, Passage passage) {
        return passage.readable().contains(DataGroup.BSN)
                && someone.bsn().map(seals::hash).equals(closed.bsnHash())
                && closed.bsnHash().isPresent();
    }

    /** Only the letters, without accents and capitals. */
    static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A Dutch number as it is dialled inside the country. */
    static String digits(String phone) {
        return phone.replaceAll("[^+0-9]", "").replaceFirst("^(\\+31|0031)", "0");
    }
}

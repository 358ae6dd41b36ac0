package nl.kansrijk.employers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.EmployerFile.KeptContact;
import nl.kansrijk.employers.EmployerFile.KeptSite;
import nl.kansrijk.employers.EmployerFile.Wished;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of employers, kept by the service point and by the employer itself; others of the region read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmployerFiles {
    /** How many employers stand on a page. */
    public static final int PAGE_SIZE = 25;

    private final EmployerFileTable table;
    private final EmployerPartsTable parts;

    EmployerFiles(EmployerFileTable table, EmployerPartsTable parts) {
        this.table = table;
        this.parts = parts;
    }

    /** One employer in a list; the town of the main site, empty when there is none. */
    public record Row(TenantId id, String name, String sector, String town) {}

    /** One page (1..) of employers whose name holds these letters, by name, and how many there are in all. */
    public record Listed(List<Row> rows, int found) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    /** Employers whose file who looks may see. */
    public Listed list(String letters, int page, Passage passage) {
        return new Listed(table.page(letters, PAGE_SIZE, (page - 1) * PAGE_SIZE), table.count(letters));
    }

    /** One file; empty when there is none for who looks. */
    public Optional<EmployerFile> open(TenantId id, Passage passage) {
        return table.file(id);
    }

    /** Writes how the file should stand, sites and contacts with it, when nobody changed it since this version. */
    public EmployerSaved change(TenantId id, int version, Wished wished, Passage passage) {
        var found =
                table.file(id).filter(file -> file.isChangedBy(passage.actor().tenant()));
        if (found.isEmpty()) return new EmployerSaved.Unknown();
        var was = found.get();
        if (!table.change(was, version, wished.facts(), passage))
            return new EmployerSaved.Stale(table.file(id).orElse(was));
        changeSites(was, wished.sites(), passage);
        changeContacts(was, wished.contacts(), passage);
        return new EmployerSaved.Done(version + 1);
    }

    private void changeSites(EmployerFile was, List<KeptSite> wished, Passage passage) {
        Set<Integer> known = was.sites().stream().map(KeptSite::number).collect(Collectors.toSet());
        Set<Integer> kept = wished.stream().map(KeptSite::number).collect(Collectors.toSet());
        known.stream().filter(number -> !kept.contains(number)).forEach(number -> parts.stopSite(was, number, passage));
        for (var one : wished) {
            if (known.contains(one.number())) parts.changeSite(was, one);
            else parts.addSite(was, one.site());
        }
    }

    private void changeContacts(EmployerFile was, List<KeptContact> wished, Passage passage) {
        Set<Integer> known = was.contacts().stream().map(KeptContact::number).collect(Collectors.toSet());
        Set<Integer> kept = wished.stream().map(KeptContact::number).collect(Collectors.toSet());
        known.stream()
                .filter(number -> !kept.contains(number))
                .forEach(number -> parts.stopContact(was, number, passage));
        for (var one : wished) {
            if (known.contains(one.number())) parts.changeContact(was, one);
            else parts.addContact(was, one.contact());
        }
    }
}

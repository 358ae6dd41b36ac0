package nl.kansrijk.web.clients;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.web.picture.PictureWords;

/** Which buttons have any use for who looks; the gate decides again when one is pressed. */
record Rights(Set<DataGroup> readable, Set<DataGroup> writable, Relation relation, Characteristics catalogue) {

    static Rights of(Passage passage, Characteristics catalogue) {
        return new Rights(passage.readable(), passage.writable(), passage.relation(), catalogue);
    }

    boolean tasks() {
        return writable.contains(DataGroup.WORK);
    }

    boolean seesChances() {
        return readable.contains(DataGroup.MATCH_LOG);
    }

    boolean holdsTalks() {
        return writable.contains(DataGroup.ATTITUDE);
    }

    boolean seesHousehold() {
        return readable.contains(DataGroup.HOUSEHOLD);
    }

    boolean seesCourse() {
        return readable.contains(DataGroup.ATTITUDE);
    }

    /** What of the picture who looks may see and do. */
    PictureWords.May picture() {
        return new PictureWords.May(readable, writable);
    }

    boolean seesRights() {
        return readable.contains(DataGroup.BENEFIT);
    }

    boolean seesAdvice() {
        return readable.contains(DataGroup.TRIAGE_LOG);
    }

    boolean changesRest() {
        return writable.contains(DataGroup.PLAN);
    }

    boolean seesPlan() {
        return readable.contains(DataGroup.PLAN);
    }

    boolean seesNotes() {
        return readable.contains(DataGroup.NOTES);
    }

    boolean givesMandates() {
        return writable.contains(DataGroup.MANDATE);
    }

    /** Where one thing is corrected; what a register says is corrected at the register. */
    Optional<String> change(ClientFile.Entry entry, String path) {
        boolean register = entry.statement().source().type() == Source.Type.REG;
        if (register || !says(entry.characteristic())) return Optional.empty();
        var fact = entry.statement().fact();
        var item = fact.item().isEmpty() ? "" : "?item=" + URLEncoder.encode(fact.item(), StandardCharsets.UTF_8);
        return Optional.of(path + "/gegevens/" + fact.characteristic() + item);
    }

    /** Where something is added to a panel. */
    Optional<String> add(Panel panel, String path) {
        boolean some = catalogue.all().stream().anyMatch(line -> line.panel() == panel && says(line));
        return some ? Optional.of(path + "/gegevens?paneel=" + panel) : Optional.empty();
    }

    /** Whether who looks may write this down at all. What a talk measures is never typed: it has one figure. */
    boolean says(Characteristic line) {
        boolean measured = Bands.scale(line.code()).isPresent();
        return !measured && writable.contains(DataGroup.SKILLS_WISHES) && writable.contains(line.group());
    }
}

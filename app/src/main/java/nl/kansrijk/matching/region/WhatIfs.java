package nl.kansrijk.matching.region;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** "Wat als": figures of a region after a change that nobody made. Kept only under a name that someone gives it. */
@Component
public class WhatIfs {
    /** Letters in a name. */
    public static final int LONGEST_NAME = 80;

    private final Landscapes landscapes;
    private final Numbers numbers;
    private final Skills skills;
    private final WhatIfTable table;

    WhatIfs(Landscapes landscapes, Numbers numbers, Skills skills, WhatIfTable table) {
        this.landscapes = landscapes;
        this.numbers = numbers;
        this.skills = skills;
        this.table = table;
    }

    /** Whether there is such a task to leave out. */
    public boolean knows(SkillCode task) {
        return skills.find(task).isPresent();
    }

    /** What this change would do; nothing is kept. */
    public Asked<Tried> tried(Ground ground, Change change) {
        return landscapes.ask(ground).then(surveyed -> new Trying(surveyed, numbers, skills).with(change));
    }

    /** Keeps a change with its figures. Errors: IllegalArgumentException when the name is blank or too long. */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptWhatIf keep(String name, Change change, Optional<TenantId> municipality, Tried tried, Passage passage) {
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw new IllegalArgumentException("a name is 1..80 letters");
        var safe = FreeText.check(name.strip()).maskedText();
        var kept = new KeptWhatIf(
                UUID.randomUUID(),
                safe,
                change,
                municipality,
                tried.before(),
                tried.after(),
                passage.at().truncatedTo(ChronoUnit.MICROS));
        table.add(kept, passage.actor());
        return kept;
    }

    /** What the own organisation kept, newest first, at most fifty. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<KeptWhatIf> kept(Passage passage) {
        return table.newest();
    }

    /** Takes one away; one that is not there any more is fine. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID id, Passage passage) {
        table.remove(id);
    }
}

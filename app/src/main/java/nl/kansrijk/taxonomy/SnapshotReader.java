package nl.kansrijk.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kansrijk.taxonomy.ConceptTable.NamedOccupation;
import nl.kansrijk.taxonomy.ConceptTable.NamedSkill;
import nl.kansrijk.taxonomy.RelationTable.Broader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a snapshot of the tables, all as they were at one moment. */
@Component
class SnapshotReader {

    private final VersionTable version;
    private final ConceptTable concepts;
    private final RelationTable relations;
    private final GroupTable groups;
    private final LandTables land;

    SnapshotReader(
            VersionTable version, ConceptTable concepts, RelationTable relations, GroupTable groups, LandTables land) {
        this.version = version;
        this.concepts = concepts;
        this.relations = relations;
        this.groups = groups;
        this.land = land;
    }

    long version() {
        return version.number();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Snapshot read() {
        long number = version.number();
        List<NamedSkill> skills = concepts.skills();
        List<NamedOccupation> occupations = concepts.occupations();
        SkillShelf skillShelf =
                new SkillShelf(skills.stream().map(NamedSkill::skill).toList());
        Map<OccupationCode, List<OccupationSkill>> asked = new Demands(
                        skillShelf,
                        occupations.stream().map(NamedOccupation::occupation).toList())
                .from(relations.asked());
        OccupationShelf occupationShelf = new OccupationShelf(
                occupations.stream().map(NamedOccupation::occupation).toList(), asked);
        GroupShelf groupShelf = groupShelf();
        return new Snapshot(
                number,
                skillShelf,
                occupationShelf,
                groupShelf,
                groups.isco(),
                land.places(),
                land.rules(),
                new Snapshot.Derived(new Kinship(groupShelf, new Company(asked.values())), words(skills, occupations)));
    }

    private GroupShelf groupShelf() {
        Map<String, SkillGroup> byCode =
                groups.skillGroups().stream().collect(toMap(SkillGroup::code, Function.identity()));
        Map<String, List<String>> above = relations.broader().stream()
                .collect(groupingBy(Broader::narrower, mapping(Broader::broader, toList())));
        return new GroupShelf(byCode, above);
    }

    private static ConceptWords words(List<NamedSkill> skills, List<NamedOccupation> occupations) {
        return new ConceptWords(
                occupations.stream().map(NamedOccupation::named).toList(),
                skills.stream().map(NamedSkill::named).toList());
    }
}

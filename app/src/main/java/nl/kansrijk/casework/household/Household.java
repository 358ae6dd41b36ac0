package nl.kansrijk.casework.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The household of a client and the help that runs, on one page. Each line only for who may know that kind of thing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Household {
    private final HouseholdTable table;
    private final Persons persons;

    Household(HouseholdTable table, Persons persons) {
        this.table = table;
        this.persons = persons;
    }

    /** Who lives with the client, those who left last. Another client shows only to who has that client in the caseload too. */
    public List<Member> members(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
        var all = table.members(client);
        if (all.stream().allMatch(member -> member.other().isEmpty())) return all;
        var own = Set.copyOf(persons.caseload(passage));
        return all.stream().map(member -> seen(member, own)).toList();
    }

    /** The help that runs or ran, of the kinds that who looks may know of. */
    public List<Track> tracks(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var found = table.tracks(client).stream()
                .filter(track -> passage.readable().contains(track.kind().group()))
                .toList();
        found.forEach(track ->
                passage.shown(passage.actor().tenant(), client, track.kind().group()));
        return found;
    }

    /** The client of the own caseload whose number begins like this; empty when there is none or more than one. */
    public Optional<ClientId> withNumber(String start, Passage passage) {
        var found = persons.caseload(passage).stream()
                .filter(client -> client.value().toString().startsWith(start))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Adds someone; the same form twice is once. */
    public void add(ClientId client, Member member, UUID form, Passage passage) {
        passage.mustBeAbout(client);
        table.add(client, member, form, passage);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
    }

    /** Someone does not live there any more, or still does after all; answers whether there was someone. */
    public boolean end(ClientId client, UUID member, boolean ended, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
        return table.end(client, member, ended ? Optional.of(passage.at()) : Optional.empty(), passage) == 1;
    }

    /** Adds help that runs; the same form twice is once. */
    public void add(ClientId client, Track track, UUID form, Passage passage) {
        passage.mustBeAbout(client);
        table.add(client, track, form, passage);
        passage.shown(passage.actor().tenant(), client, track.kind().group());
    }

    /** Writes down how far help is; answers whether there was such help that who looks may know of. */
    public boolean change(ClientId client, UUID track, Track.Status to, Passage passage) {
        boolean known =
                tracks(client, passage).stream().anyMatch(one -> one.id().equals(track));
        return known && table.change(client, track, to, passage) == 1;
    }

    private static Member seen(Member member, Set<ClientId> own) {
        return new Member(
                member.id(),
                member.relation(),
                member.label(),
                member.other().filter(own::contains),
                member.since(),
                member.endedAt());
    }
}

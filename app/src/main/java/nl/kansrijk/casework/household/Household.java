package nl.kansrijk.casework.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.Post;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The household of a client and the help that runs, on one page. Each line only for who may know that kind of thing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Household {
    private final HouseholdTable table;
    private final MemberTable members;
    private final TrackTable tracks;
    private final Persons persons;
    private final Post post;

    Household(HouseholdTable table, MemberTable members, TrackTable tracks, Persons persons, Post post) {
        this.table = table;
        this.members = members;
        this.tracks = tracks;
        this.persons = persons;
        this.post = post;
    }

    /** Who lives with a client, those who left last, and the help that runs or ran. */
    public record Home(List<Member> members, List<Track> tracks) {
        public Home {
            members = List.copyOf(members);
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * Everything, as far as who looks may know of each kind. Another client in the household shows only to who has that client in
     * the caseload too.
     */
    public Home of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var home = table.of(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
        return new Home(seen(home.members(), passage), known(home.tracks(), client, passage));
    }

    /** The help that runs or ran, of the kinds that who looks may know of. */
    public List<Track> tracks(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return known(table.of(client).tracks(), client, passage);
    }

    private List<Member> seen(List<Member> all, Passage passage) {
        if (all.stream().allMatch(member -> member.other().isEmpty())) return all;
        var own = Set.copyOf(persons.caseload(passage));
        return all.stream().map(member -> seen(member, own)).toList();
    }

    private List<Track> known(List<Track> all, ClientId client, Passage passage) {
        var known = all.stream()
                .filter(track -> passage.readable().contains(track.kind().group()))
                .toList();
        known.forEach(track ->
                passage.shown(passage.actor().tenant(), client, track.kind().group()));
        return posted(known);
    }

    /** Help that was asked by mail is only asked once the letter left. */
    private List<Track> posted(List<Track> known) {
        var letters = known.stream()
                .filter(Track::asked)
                .flatMap(track -> track.sent().stream())
                .map(Track.Sent::letter)
                .toList();
        var states = post.states(letters);
        return known.stream()
                .map(track -> track.sent()
                        .flatMap(sent -> Optional.ofNullable(states.get(sent.letter())))
                        .filter(Parcel.State::canGoAgain)
                        .map(lies -> track.notMailed())
                        .orElse(track))
                .toList();
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
        members.add(client, member, form, passage);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
    }

    /** Someone does not live there any more, or still does after all; answers whether there was someone. */
    public boolean end(ClientId client, UUID member, boolean ended, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.HOUSEHOLD);
        return members.end(client, member, ended ? Optional.of(passage.at()) : Optional.empty(), passage) == 1;
    }

    /** Adds help that runs; the same form twice is once. */
    public void add(ClientId client, Track track, UUID form, Passage passage) {
        passage.mustBeAbout(client);
        tracks.add(client, track, form, passage);
        passage.shown(passage.actor().tenant(), client, track.kind().group());
    }

    /** Writes down how far help is; answers whether there was such help that who looks may know of. */
    public boolean change(ClientId client, UUID track, Track.Status to, Passage passage) {
        boolean known =
                tracks(client, passage).stream().anyMatch(one -> one.id().equals(track));
        return known && tracks.change(client, track, to, passage) == 1;
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

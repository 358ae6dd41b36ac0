package nl.kansrijk.web.household;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** Who lives with a client, all help that runs, and the forms to add. {@code path} is the page, {@code back} the file. */
public record AroundView(
        String path,
        String back,
        List<MemberLine> members,
        List<TrackLine> tracks,
        Optional<MemberForm> member,
        Optional<TrackForm> track,
        Optional<ReferralForm> referral) {
    public AroundView {
        members = List.copyOf(members);
        tracks = List.copyOf(tracks);
    }

    /** Someone; {@code file} is the file of this person for who may open it, {@code name} likewise. */
    public record MemberLine(
            String path,
            String relation,
            String label,
            String since,
            Optional<String> name,
            Optional<String> file,
            boolean ended) {}

    /** Help: kind, whose, since, how far. {@code notes} say how it was asked; {@code steps} are what it can become. */
    public record TrackLine(
            String path,
            String kind,
            String owner,
            String since,
            String status,
            List<String> notes,
            List<Lists.Fact> steps) {
        public TrackLine {
            notes = List.copyOf(notes);
            steps = List.copyOf(steps);
        }
    }

    /** The form for someone. */
    public record MemberForm(
            String form, Field.Select relation, Field.Text label, Field.Text number, Field.Date since) {}

    /** The form for help. */
    public record TrackForm(String form, Field.Select kind, Field.Text owner, Field.Select status, Field.Date since) {}

    /** The desks that help can be asked of. */
    public record ReferralForm(String form, Field.Select desk) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.concat(
                        member.stream()
                                .flatMap(one -> Stream.of(
                                        one.relation().ask(),
                                        one.label().ask(),
                                        one.number().ask(),
                                        one.since().ask())),
                        track.stream()
                                .flatMap(one -> Stream.of(
                                        one.kind().ask(),
                                        one.owner().ask(),
                                        one.status().ask(),
                                        one.since().ask())))
                .toList();
    }
}

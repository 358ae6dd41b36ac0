package nl.kansrijk.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.profile.Recognition.Status;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of what something is known and how much it weighs, without what: kept beside the packed row, so that a list of clients reads one row a person.
 *
 * @param known what is known and until when
 * @param disputed how many things the client says are not so
 * @param lastSaid when the client last told or answered something; what others typed is no sign of the client. Empty when never
 * @param answers what the client answered to what others said
 */
record Outline(Set<Known> known, int disputed, Optional<Instant> lastSaid, Picture.Answers answers) {
    /** What was counted only later is missing in an older outline. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Outline {
        known = Set.copyOf(known);
    }

    /** Of this characteristic something is known, until this day if it ends, and how much it weighs. */
    record Known(String characteristic, Optional<LocalDate> until, Burden burden) {
        static Known of(Statement said, Set<String> helped) {
            var fact = said.fact();
            return new Known(fact.characteristic(), said.terms().validUntil(), Burden.of(fact, helped));
        }

        static Known read(String[] packed) {
            return new Known(
                    packed[0],
                    filled(packed[1]).map(LocalDate::parse),
                    packed.length > 2 ? Burden.valueOf(packed[2]) : Burden.NONE);
        }

        /** What weighs nothing says nothing of it. */
        String[] write() {
            var day = until.map(LocalDate::toString).orElse("");
            return burden == Burden.NONE
                    ? new String[] {characteristic, day}
                    : new String[] {characteristic, day, burden.name()};
        }

        boolean holdsOn(LocalDate day) {
            return until.filter(day::isAfter).isEmpty();
        }
    }

    /** The outline of everything ever said about a person. Statements come newest first; the newest of each thing counts. */
    static Outline of(List<Statement> newestFirst) {
        var seen = new HashSet<String>();
        var newest = newestFirst.stream()
                .filter(said -> seen.add(
                        said.fact().characteristic() + " " + said.fact().item()))
                .toList();
        var known = new LinkedHashSet<Known>();
        var counting = newest.stream().filter(Packing::counts).toList();
        var helped = Burden.helped(counting.stream().map(Statement::fact));
        counting.stream().map(said -> Known.of(said, helped)).forEach(known::add);
        return new Outline(
                known,
                (int) newest.stream()
                        .filter(said -> said.recognition().disputed())
                        .count(),
                lastSaid(newest),
                answers(newest));
    }

    private static Optional<Instant> lastSaid(List<Statement> newest) {
        return newest.stream()
                .map(Statement::recognition)
                .filter(answer -> answer.status() != Status.NOT_ASKED)
                .flatMap(answer -> answer.at().stream())
                .max(Comparator.naturalOrder());
    }

    /** What the client wrote down alone needs no answer and is not counted. */
    private static Picture.Answers answers(List<Statement> newest) {
        var asked = newest.stream()
                .filter(said -> !said.takenBack() && !said.ownWords())
                .map(said -> said.recognition().status())
                .toList();
        int answered = (int)
                asked.stream().filter(status -> status != Status.NOT_ASKED).count();
        int disputed =
                (int) asked.stream().filter(status -> status == Status.DISPUTED).count();
        return new Picture.Answers(asked.size(), answered, answered - disputed);
    }

    /** How many of these characteristics are known on this day. */
    int knownOf(Collection<String> counting, LocalDate day) {
        return (int) of(counting, day).map(Known::characteristic).distinct().count();
    }

    /** The first day, this one or later, on which one of these stops being valid. */
    Optional<LocalDate> expiresOn(Collection<String> counting, LocalDate day) {
        return of(counting, day).flatMap(one -> one.until().stream()).min(Comparator.naturalOrder());
    }

    /** What these come to on this day. */
    Burden burden(Collection<String> readable, LocalDate day) {
        return Burden.together(of(readable, day).map(Known::burden).toList());
    }

    private Stream<Known> of(Collection<String> counting, LocalDate day) {
        return known.stream().filter(one -> counting.contains(one.characteristic()) && one.holdsOn(day));
    }

    String write() {
        return JSON.writeValueAsString(new Packed(
                disputed,
                lastSaid.map(Instant::toString).orElse(""),
                answers.asked(),
                answers.answered(),
                answers.agreed(),
                known.stream().map(Known::write).toArray(String[][]::new)));
    }

    static Outline read(String packed) {
        var read = JSON.readValue(packed, Packed.class);
        return new Outline(
                Stream.of(read.known()).map(Known::read).collect(java.util.stream.Collectors.toSet()),
                read.disputed(),
                filled(read.said()).map(Instant::parse),
                new Picture.Answers(read.asked(), read.answered(), read.agreed()));
    }

    private static Optional<String> filled(String words) {
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    /** The shape in the database. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one reading or writing
    private record Packed(int disputed, String said, int asked, int answered, int agreed, String[][] known) {}
}

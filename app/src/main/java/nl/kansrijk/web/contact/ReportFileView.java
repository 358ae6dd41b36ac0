package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;

/** One report: who and what, what cannot wait, who it may be, and the next step. Paths hang below {@code path}. */
public record ReportFileView(
        String path,
        int version,
        Head head,
        Optional<Urgent> urgent,
        Optional<Same> same,
        Optional<Talk> talk,
        Ways ways,
        List<Lists.Event> history) {
    public ReportFileView {
        history = List.copyOf(history);
    }

    /** Name, how it stands, the question and the facts. */
    public record Head(String name, String state, String need, List<Lists.Fact> facts) {}

    /** What cannot wait: in words, whether someone did it, and where help is. */
    public record Urgent(String what, boolean done, List<ThanksView.PlaceLine> places) {}

    /** Who may be the same person. {@code number} is the field for the number of a citizen. */
    public record Same(List<SameLine> lines, Field.Text number, boolean searched, Field.Text why) {}

    /** One person who may be the same, and the evidence. */
    public record SameLine(String client, String name, String evidence) {}

    /** The form to plan the first talk. */
    public record Talk(
            String form,
            String by,
            Field.Select with,
            Field.Date day,
            Field.Select hour,
            Field.Radios way,
            Field.Text place,
            Optional<Field.Date> born,
            Field.Text later) {
        /** Every question, for the summary of mistakes. */
        public List<Field.Ask> asks() {
            return Stream.concat(
                            Stream.of(with.ask(), day.ask(), way.ask(), place.ask(), later.ask()),
                            born.stream().map(Field.Date::ask))
                    .toList();
        }
    }

    /** What else can be done: closing with a reason, taking a link back with a reason, opening again, and the file of the client. */
    public record Ways(
            Optional<Field.Text> close, Optional<Field.Text> unlink, boolean reopen, Optional<String> file) {}

    /** Every question of this page that can be wrong. */
    public List<Field.Ask> asks() {
        return Stream.of(
                        talk.stream().flatMap(one -> one.asks().stream()),
                        same.stream()
                                .flatMap(one ->
                                        Stream.of(one.number().ask(), one.why().ask())),
                        ways.close().stream().map(Field.Text::ask),
                        ways.unlink().stream().map(Field.Text::ask))
                .flatMap(UnaryOperator.identity())
                .toList();
    }
}

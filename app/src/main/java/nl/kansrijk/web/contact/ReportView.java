package nl.kansrijk.web.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;

/** The form on which someone reports, in four short parts. {@code path} is where it is sent, {@code number} makes twice once. */
public record ReportView(
        String path, Question question, List<Field.Radios> urgent, Who who, Reach reach, Optional<Field.Radios> where) {
    public ReportView {
        urgent = List.copyOf(urgent);
    }

    /** The question, and what describes who asks it. */
    public record Question(Field.Area need, Field.Radios position) {}

    /** Who it is and where this person lives. */
    public record Who(Field.Text name, Field.Date born, Field.Text postcode, Field.Text address) {}

    /** How to reach this person. */
    public record Reach(Field.Text phone, Field.Text email, Field.Radios channel, Field.Select language) {}

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.of(
                        Stream.of(question.need().ask(), question.position().ask()),
                        urgent.stream().map(Field.Radios::ask),
                        Stream.of(
                                who.name().ask(),
                                who.born().ask(),
                                who.postcode().ask(),
                                who.address().ask()),
                        Stream.of(
                                reach.phone().ask(),
                                reach.email().ask(),
                                reach.channel().ask(),
                                reach.language().ask()),
                        where.stream().map(Field.Radios::ask))
                .flatMap(UnaryOperator.identity())
                .toList();
    }
}

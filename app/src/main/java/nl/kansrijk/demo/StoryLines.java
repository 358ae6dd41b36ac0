package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.demo.StoryPlans.Told;
import nl.kansrijk.plan.Arrangement;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Integration;
import nl.kansrijk.plan.MoreEdit;

/** Lines of the sheet that stand around goals and steps. */
final class StoryLines {
    private StoryLines() {}

    static Edit more(Told told) {
        var row = told.row();
        var said = new Arrangement.Said(
                row.getField("text"),
                row.getField("helper"),
                day(told),
                Sheet.number(row, "sure"),
                row.getField("why"));
        var kind = Arrangement.Kind.valueOf(row.getField("code"));
        return new MoreEdit.KeepArrangement(told.id(), kind, said);
    }

    static Edit route(Told told) {
        var intake = day(told);
        var agreed = intake.plusDays(Sheet.number(told.row(), "sure"));
        return new MoreEdit.KeepIntegration(new Integration.Said(
                Integration.Route.valueOf(told.row().getField("code")),
                intake,
                Optional.of(agreed),
                Optional.of(agreed)));
    }

    static Edit hours(Told told) {
        return new MoreEdit.AddHours(new Integration.Hours(
                told.id(),
                day(told),
                Sheet.number(told.row(), "sure"),
                told.row().getField("text")));
    }

    static Edit level(Told told) {
        return new MoreEdit.KeepLanguage(new Integration.Language(
                Integration.Skill.valueOf(told.row().getField("code")),
                told.row().getField("text"),
                told.row().getField("why"),
                day(told),
                Optional.empty()));
    }

    static LocalDate day(Told told) {
        return told.from().today().plusDays(Sheet.number(told.row(), "days"));
    }
}

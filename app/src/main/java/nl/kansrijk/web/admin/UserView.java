package nl.kansrijk.web.admin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.staff.StaffMember;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** One account: what it may, and switching it off or on. The own account is shown and cannot be changed here. */
public record UserView(Who who, Optional<String> stale, Ticks ticks) {

    /** Whose account, in which version, and whether it is the reader's own. */
    public record Who(String path, String name, String login, boolean active, boolean own, int version) {}

    /** What can be ticked; no teams where the organisation has none. */
    public record Ticks(Field.Checkboxes roles, Optional<Field.Checkboxes> teams, Field.Checkboxes shielded) {}

    static UserView of(
            StaffMember member,
            UserForm form,
            Map<UUID, String> teams,
            List<FieldError> errors,
            Actor actor,
            Words words) {
        var who = new Who(
                "/gebruikers/" + member.id().value(),
                member.name(),
                member.login(),
                member.active(),
                member.id().equals(actor.user()),
                member.version());
        return new UserView(who, Optional.empty(), ticks(form, teams, errors, words));
    }

    /** The same with word that someone else changed it meanwhile; the boxes show what stands now. */
    UserView stale(String text) {
        return new UserView(who, Optional.of(text), ticks);
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        return Stream.concat(
                        Stream.of(ticks.roles().ask(), ticks.shielded().ask()),
                        ticks.teams().stream().map(Field::ask))
                .toList();
    }

    private static Ticks ticks(UserForm form, Map<UUID, String> teams, List<FieldError> errors, Words words) {
        var roles = Field.Ask.of("rol", words.say("users.ask.rollen"))
                .wrongWhen(errors.stream()
                        .map(error -> words.say(error.what().key()))
                        .findFirst());
        var options = teams.entrySet().stream()
                .map(team -> Field.Option.of(team.getKey().toString(), team.getValue()))
                .toList();
        var team = Field.Ask.of("team", words.say("users.ask.team")).optional();
        var shielded =
                Field.Ask.of("afgeschermd", words.say("users.ask.shielded")).optional();
        var yes = new Field.Option("ja", words.say("users.shielded"), Optional.of(words.say("users.shielded.hint")));
        return new Ticks(
                new Field.Checkboxes(roles, form.roles(), UserRoles.options(words)),
                options.isEmpty() ? Optional.empty() : Optional.of(new Field.Checkboxes(team, form.teams(), options)),
                new Field.Checkboxes(shielded, form.seesShielded() ? Set.of("ja") : Set.of(), List.of(yes)));
    }
}

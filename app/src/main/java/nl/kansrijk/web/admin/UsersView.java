package nl.kansrijk.web.admin;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.staff.StaffList;
import nl.kansrijk.access.staff.StaffMember;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;

/** Who can log in: counters that filter, search, rows, leafing, and the form to add someone. */
public record UsersView(
        String shown,
        List<Lists.Counter> counters,
        Search search,
        List<Line> lines,
        Optional<Lists.Leaf> leaf,
        NewUserView fresh) {
    public UsersView {
        counters = List.copyOf(counters);
        lines = List.copyOf(lines);
    }

    /** The field for letters, the counter that stays chosen, and what was typed as a chip to take away. */
    public record Search(Field.Text letters, String state, List<Lists.Tab> chips) {}

    /** One account. */
    public record Line(String name, String href, String login, String roles, boolean active) {}

    static UsersView of(UsersQuery query, StaffList list, NewUserView fresh, Words words) {
        return new UsersView(
                words.count("users.shown", list.found()),
                counters(query, list, words),
                search(query, words),
                list.members().stream().map(member -> line(member, words)).toList(),
                leaf(query, list.found(), words),
                fresh);
    }

    private static Line line(StaffMember member, Words words) {
        return new Line(
                member.name(),
                "/gebruikers/" + member.id().value(),
                member.login(),
                UserRoles.named(member.rights().roles(), words),
                member.active());
    }

    private static List<Lists.Counter> counters(UsersQuery query, StaffList list, Words words) {
        return List.of(
                counter("users.all", list.active() + list.disabled(), query, Optional.empty(), words),
                counter("users.on", list.active(), query, Optional.of(true), words),
                counter("users.off", list.disabled(), query, Optional.of(false), words));
    }

    private static Lists.Counter counter(
            String key, int count, UsersQuery query, Optional<Boolean> active, Words words) {
        return new Lists.Counter(
                words.say(key), count, query.in(active).href(), query.active().equals(active));
    }

    private static Search search(UsersQuery query, Words words) {
        var ask = Field.Ask.of("letters", words.say("users.letters")).optional();
        List<Lists.Tab> chips = query.letters().isEmpty()
                ? List.of()
                : List.of(new Lists.Tab(
                        "“" + query.letters() + "”", query.withoutLetters().href(), true));
        return new Search(
                new Field.Text(ask, query.letters(), "search", UsersPage.LONGEST, "off"),
                query.active().map(on -> on ? "aan" : "uit").orElse(""),
                chips);
    }

    private static Optional<Lists.Leaf> leaf(UsersQuery query, int found, Words words) {
        return new Paging(query.page(), StaffList.PAGE_SIZE, found)
                .leaf("users.leaf", words, page -> query.onPage(page).href());
    }
}

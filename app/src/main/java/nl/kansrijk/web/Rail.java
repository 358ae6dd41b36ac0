package nl.kansrijk.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The nouns each role sees in its rail, at most eight, in order and grouped by task; a noun whose page does not exist is left
 * out. Source: design (layout), good-ideas F, rulings 35.
 */
@Component
class Rail {
    /** One noun: its text key, its address and its picture. */
    record Noun(String key, String path, Icon icon) {}

    /** For whoever has more than one role. */
    static final Noun OTHER_ROLE = new Noun("rail.role", "/rol", Icon.USER);

    private static final Noun CHANCES = new Noun("rail.chances", "/kansen", Icon.BRIEFCASE);
    private static final Noun OFFERS = new Noun("rail.offers", "/voorstellen-wsp", Icon.HANDSHAKE);
    private static final Noun CLIENTS = new Noun("rail.clients", "/klanten", Icon.USERS);
    private static final Noun REPORTS = new Noun("rail.reports", "/aanmeldingen", Icon.MESSAGES_SQUARE);
    private static final Noun WORKDAY = new Noun("rail.workday", "/mijn-dag", Icon.HOUSE);
    private static final Noun DIARY = new Noun("rail.diary", "/agenda", Icon.CALENDAR);
    private static final Noun CANDIDATES = new Noun("rail.candidates", "/kandidaten", Icon.USERS);
    private static final Noun JOINT = new Noun("rail.joint", "/leerafspraken", Icon.HANDSHAKE);
    private static final Noun READING_LOG = new Noun("rail.log", "/leeslog", Icon.EYE);
    private static final Noun NOTICES = new Noun("rail.notices", "/meldingen", Icon.MAIL);
    private static final Noun CONCEPTS = new Noun("rail.concepts", "/kenmerken", Icon.LIST);
    private static final Noun ACCOUNTS = new Noun("rail.accounts", "/gebruikers", Icon.USERS);
    private static final Noun FIRMS = new Noun("rail.firms", "/werkgevers", Icon.BUILDING_2);
    private static final Noun FIRM = new Noun("rail.firm", "/werkgevers", Icon.BUILDING_2);
    private static final Noun POST = new Noun("rail.post", "/postbak", Icon.MAIL);
    private static final Noun REGION = new Noun("rail.region", "/regio", Icon.MAP_PIN);
    private static final Noun TRAININGS = new Noun("rail.trainings", "/scholing", Icon.GRADUATION_CAP);
    private static final Noun OFFERED = new Noun("rail.supply", "/aanbod", Icon.COMPASS);
    private static final Noun RULES = new Noun("rail.rules", "/regels", Icon.SCALE);
    private static final Noun RECKON = new Noun("rail.reckon", "/rekenhulp", Icon.LIST);
    private static final Noun PACE = new Noun("rail.pace", "/gesprekstijd", Icon.CLOCK);
    private static final Noun COHERENCE = new Noun("rail.coherence", "/samenhang", Icon.SCALE);
    private static final Noun SEGMENTS = new Noun("rail.segments", "/groepen", Icon.USERS);
    private static final Noun PRACTICE = new Noun("rail.practice", "/oefenen", Icon.MESSAGES_SQUARE);
    private static final Noun PRACTISED = new Noun("rail.practice", "/oefenen/cijfers", Icon.MESSAGES_SQUARE);
    private static final Noun SPREAD = new Noun("rail.spread", "/gesprekken/verschillen", Icon.SCALE);
    private static final Noun TALK_METHOD = new Noun("rail.talkmethod", "/gespreksmethode", Icon.FILE_TEXT);
    private static final Noun ROUTES = new Noun("rail.routes", "/routetabel", Icon.COMPASS);
    private static final Noun OBJECTIONS = new Noun("rail.objections", "/bezwaar", Icon.SCALE);
    private static final Noun ACT_FOR = new Noun("rail.actfor", "/namens", Icon.USER);
    private static final Noun TAKE_OVER = new Noun("rail.takeover", "/klanten/inlezen", Icon.FILE_TEXT);
    private static final Noun MEASURES = new Noun("rail.pictures", "/beeld", Icon.FLAG);
    private static final Noun PICTURES = new Noun("rail.pictures", "/beeld/klanten", Icon.FLAG);
    private static final List<Noun> DOORS = List.of(
            new Noun("rail.today", "/vandaag", Icon.HOUSE),
            new Noun("rail.profile", "/mijn-profiel", Icon.USER),
            new Noun("rail.mychances", "/kansen-voor-u", Icon.COMPASS),
            new Noun("rail.wholooked", "/wie-keek-er", Icon.EYE));
    private static final Map<Role, List<List<Noun>>> TASKS = tasks();

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private volatile @Nullable Set<String> pages;

    Rail(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** What this role can go to, first screen first. */
    List<Noun> of(Role role) {
        return tasks(role).stream().flatMap(List::stream).toList();
    }

    /** The same, each task apart. */
    List<List<Noun>> tasks(Role role) {
        var pages = pages();
        return TASKS.getOrDefault(role, List.of()).stream()
                .map(task -> task.stream()
                        .filter(noun -> pages.contains(noun.path()))
                        .toList())
                .filter(task -> !task.isEmpty())
                .toList();
    }

    /** Every address there is; asked for at the first page, when all of them are known. */
    private Set<String> pages() {
        var known = pages;
        if (known == null) pages = known = addresses();
        return known;
    }

    private Set<String> addresses() {
        return mapping.stream()
                .flatMap(m -> m.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static Map<Role, List<List<Noun>>> tasks() {
        var people = List.of(CLIENTS, WORKDAY, DIARY, REPORTS);
        var work = List.of(CHANCES, OFFERED);
        var craft = List.of(PICTURES, PRACTICE);
        var measuring = List.of(SEGMENTS, MEASURES, PACE, TALK_METHOD, COHERENCE);
        var tasks = new EnumMap<Role, List<List<Noun>>>(Role.class);
        tasks.put(Role.CLIENT, List.of(DOORS));
        tasks.put(Role.CLIENT_REPRESENTATIVE, List.of(List.of(ACT_FOR)));
        tasks.put(Role.EMPLOYER_USER, List.of(List.of(CANDIDATES, JOINT, FIRM, OFFERED, RECKON)));
        tasks.put(Role.PRIVACY_OFFICER, List.of(List.of(READING_LOG, NOTICES)));
        tasks.put(
                Role.ACCOUNT_MANAGER,
                List.of(List.of(CHANCES, OFFERS, FIRMS), List.of(REGION, TRAININGS, OFFERED, RECKON)));
        tasks.put(
                Role.APP_ADMIN,
                List.of(List.of(ACCOUNTS, TAKE_OVER), List.of(POST, CONCEPTS, TALK_METHOD, ROUTES, OFFERED, RULES)));
        tasks.put(Role.UWV_ADVISER, List.of(List.of(CHANCES, REGION, TRAININGS, OFFERED, RECKON, RULES)));
        tasks.put(Role.LEARN_ADVISER, List.of(List.of(CHANCES, TRAININGS, OFFERED, REPORTS)));
        tasks.put(Role.TEAM_MANAGER, List.of(List.of(CHANCES, REGION), measuring, List.of(TAKE_OVER)));
        tasks.put(
                Role.QUALITY_COACH,
                List.of(List.of(MEASURES, PRACTISED, SPREAD), List.of(TALK_METHOD, ROUTES, OFFERED, RULES)));
        tasks.put(Role.OBJECTION_HANDLER, List.of(List.of(OBJECTIONS)));
        tasks.put(Role.POLICY_RESEARCHER, List.of(List.of(REGION, SEGMENTS, MEASURES, COHERENCE)));
        tasks.put(Role.EXECUTIVE, List.of(List.of(REGION, MEASURES)));
        tasks.put(Role.CASE_MANAGER, List.of(people, work, craft));
        tasks.put(Role.INTAKE_WORKER, List.of(people, List.of(OFFERED), craft));
        tasks.put(Role.JOB_COACH, List.of(List.of(CLIENTS, WORKDAY, DIARY), work, List.of(RECKON, RULES)));
        return tasks;
    }
}

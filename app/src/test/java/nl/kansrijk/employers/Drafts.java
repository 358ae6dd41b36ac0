package nl.kansrijk.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.HoursPerWeek;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;

/** Invented vacancies for tests. */
public final class Drafts {
    /** Picking orders by the norm; in the starter set. */
    public static final SkillCode PICKING = new SkillCode("esco:s:b01c93a8-43b0-4cf6-81c8-68a4f2ed93d9");

    /** Packing goods; in the starter set. */
    public static final SkillCode PACKING = new SkillCode("esco:s:667cbbaf-f377-46d8-8f2d-1f6d8a55d74a");

    private static final OccupationCode ORDER_PICKER =
            new OccupationCode("esco:o:cd94def5-3442-4c2e-ae3d-0761a3008bcb");

    private Drafts() {}

    /** Order picker in the early shift in Moerdijk, everything filled in. */
    public static Draft orderPicker(TenantId employer) {
        return new Draft(head(employer), tasks(), asked(), work(), loads(), inclusion(), growth(), application());
    }

    /** The same work under another title. */
    public static Draft titled(TenantId employer, String title) {
        var head = head(employer);
        var other = new Head(
                employer, head.kind(), title, head.occupation(), 1, Optional.empty(), Optional.empty(), head.scopes());
        return new Draft(other, tasks(), asked(), work(), loads(), inclusion(), growth(), application());
    }

    /** The same tasks in work of another kind. */
    public static Draft of(TenantId employer, String title, OccupationCode occupation) {
        var other = new Head(
                employer,
                Head.Kind.VACANCY,
                title,
                Optional.of(occupation),
                1,
                Optional.empty(),
                Optional.empty(),
                head(employer).scopes());
        return new Draft(other, tasks(), asked(), work(), loads(), inclusion(), growth(), application());
    }

    /** A day of looking along at this work. */
    public static Draft taster(TenantId employer, String title) {
        var head = head(employer);
        var other = new Head(
                employer,
                Head.Kind.TASTER,
                title,
                head.occupation(),
                1,
                Optional.empty(),
                Optional.empty(),
                head.scopes());
        return new Draft(other, tasks(), asked(), work(), loads(), inclusion(), growth(), application());
    }

    /** The same work with other days that matter. */
    public static Draft between(TenantId employer, LocalDate start, LocalDate closing) {
        var head = head(employer);
        var other = new Head(
                employer,
                Head.Kind.LEARN_JOB,
                head.title(),
                head.occupation(),
                2,
                Optional.of(start),
                Optional.of(closing),
                head.scopes());
        return new Draft(other, tasks(), asked(), work(), loads(), inclusion(), growth(), application());
    }

    /** The same work for who reads Dutch at this level already. */
    public static Draft reading(TenantId employer, LanguageAsked.Level level) {
        var language = new LanguageAsked("nl", LanguageAsked.Skill.READING, level, false);
        var asked = new Asked(
                asked().competencies(),
                List.of(language),
                asked().licences(),
                asked().certificates(),
                asked().diploma());
        return new Draft(head(employer), tasks(), asked, work(), loads(), inclusion(), growth(), application());
    }

    /** The order picker's work, but packing from day one, and nothing else asked. */
    public static Draft packing(TenantId employer) {
        var tasks = List.of(
                new Task("Inpakken", PACKING, 60, true, 0, ""), new Task("Verzamelen", PICKING, 40, true, 0, ""));
        var asked = new Asked(List.of(), List.of(), Set.of(), Set.of(), Optional.empty());
        return new Draft(head(employer), tasks, asked, work(), List.of(), inclusion(), growth(), application());
    }

    /** Work with these tasks, for who reads Dutch at A2 already. */
    public static Draft reading(TenantId employer, OccupationCode occupation, List<Task> tasks) {
        var language = new LanguageAsked("nl", LanguageAsked.Skill.READING, LanguageAsked.Level.A2, false);
        var asked = new Asked(List.of(), List.of(language), Set.of(), Set.of(), Optional.empty());
        var work = of(employer, "Hulp in huis", occupation);
        return new Draft(work.head(), tasks, asked, work(), List.of(), inclusion(), growth(), application());
    }

    private static Head head(TenantId employer) {
        return new Head(
                employer,
                Head.Kind.VACANCY,
                "Orderpicker vroege dienst",
                Optional.of(ORDER_PICKER),
                3,
                Optional.empty(),
                Optional.empty(),
                Set.of(Head.Scope.OWN, Head.Scope.REGION));
    }

    private static List<Task> tasks() {
        return List.of(
                new Task("Bestellingen verzamelen met de scanner", PICKING, 70, true, 2, "een ervaren collega"),
                new Task("Dozen inpakken", PACKING, 30, false, 4, ""));
    }

    private static Asked asked() {
        return new Asked(
                List.of(new CompetencyAsked("24105", 3), new CompetencyAsked("24121", 1)),
                List.of(new LanguageAsked("nl", LanguageAsked.Skill.READING, LanguageAsked.Level.A2, true)),
                Set.of(),
                Set.of("FORKLIFT"),
                Optional.empty());
    }

    private static Work work() {
        return new Work(
                new Postcode4(4761),
                "Moerdijk",
                new HoursPerWeek(24),
                new HoursPerWeek(32),
                DayGrid.weekdays(),
                new Shifts(Set.of(Shifts.Kind.EARLY), 3, false),
                new Terms(Terms.Contract.FIXED_TERM, Terms.Agreement.REGULAR, 1575, "cao logistiek B", true),
                Set.of(Work.Way.PUBLIC_TRANSPORT));
    }

    private static List<LoadAsked> loads() {
        return List.of(
                new LoadAsked("standing", LoadAsked.HowOften.OFTEN, true),
                new LoadAsked("lifting", LoadAsked.HowOften.SOMETIMES, false));
    }

    private static Inclusion inclusion() {
        return new Inclusion(
                Set.of(Inclusion.Accommodation.BUDDY, Inclusion.Accommodation.FIXED_TASKS),
                4,
                "pick-to-light",
                "begintijd",
                Set.of(Inclusion.Welcome.TRIAL_POSSIBLE, Inclusion.Welcome.JOB_COACH));
    }

    private static Growth growth() {
        return new Growth("teamleider in twee jaar", "heftruckbewijs", "vaste roosters");
    }

    private static Application application() {
        return new Application(
                Set.of(Application.WayIn.CALL, Application.WayIn.WALK_IN),
                new Contact("Noor", "teamleider", "0168 00 00 00", "noor@voorbeeld.example"),
                true);
    }
}

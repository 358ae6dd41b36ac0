package nl.kansrijk.web.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Application;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.Diploma;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Growth;
import nl.kansrijk.employers.Inclusion;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Work;
import nl.kansrijk.web.Lists.Fact;
import nl.kansrijk.web.vacancies.VacancyView.Part;

/** A draft as headings with facts; what was left open is left out. */
final class VacancyParts {
    private VacancyParts() {}

    static List<Part> of(Draft draft, Say say) {
        return List.of(
                        new Part(say.words().say("vacancy.part.asked"), asked(draft.asked(), say)),
                        new Part(say.words().say("vacancy.part.work"), work(draft.work(), say)),
                        new Part(say.words().say("vacancy.part.loads"), loads(draft.loads(), say)),
                        new Part(say.words().say("vacancy.part.inclusion"), inclusion(draft.inclusion(), say)),
                        new Part(say.words().say("vacancy.part.growth"), growth(draft.growth(), say)),
                        new Part(say.words().say("vacancy.part.application"), application(draft.application(), say)))
                .stream()
                .filter(part -> !part.facts().isEmpty())
                .toList();
    }

    private static List<Fact> asked(Asked asked, Say say) {
        var facts = new Facts(say);
        for (var competency : asked.competencies())
            facts.put(
                    say.words().say("taxonomy.competence." + competency.code()),
                    say.words().say("employers.importance." + competency.importance()));
        for (var language : asked.languages())
            facts.put(
                    say.words().say("taxonomy.language." + language.language()) + ", "
                            + say.words()
                                    .say("employers.language." + language.skill())
                                    .toLowerCase(Locale.ROOT),
                    language.level() + (language.learnOnJob() ? say.words().say("vacancy.language.learn") : ""));
        facts.list("vacancy.licences", say.all("taxonomy.licence.", asked.licences()));
        facts.list("vacancy.certificates", say.all("taxonomy.certificate.", asked.certificates()));
        asked.diploma().ifPresent(diploma -> facts.list("vacancy.diploma", diploma(diploma, say)));
        return facts.all();
    }

    private static String diploma(Diploma diploma, Say say) {
        var law = say.words().say("employers.ground." + diploma.ground());
        return diploma.name() + " (" + (diploma.law().isEmpty() ? law : diploma.law()) + ")";
    }

    private static List<Fact> work(Work work, Say say) {
        var facts = new Facts(say);
        facts.list("vacancy.days", Days.words(work.days(), say.words()));
        facts.list("vacancy.shifts", say.all("employers.shift.", work.shifts().kinds()));
        if (work.shifts().rosterKnownWeeksAhead() > 0)
            facts.list(
                    "vacancy.roster",
                    say.words().count("vacancy.weeks", work.shifts().rosterKnownWeeksAhead()));
        facts.yes("vacancy.flexible", work.shifts().flexibleTimes());
        facts.list(
                "vacancy.contract",
                say.words().say("employers.contract." + work.terms().contract()) + ", "
                        + say.words()
                                .say("employers.agreement." + work.terms().agreement())
                                .toLowerCase(Locale.ROOT));
        if (work.terms().payCentsPerHour() > 0)
            facts.list(
                    "vacancy.pay",
                    say.words()
                            .say(
                                    "vacancy.pay.hour",
                                    say.words().euro(work.terms().payCentsPerHour())));
        facts.list("vacancy.scale", work.terms().scale());
        facts.yes("vacancy.travel", work.terms().travelRefund());
        facts.list("vacancy.ways", say.all("employers.way.", work.ways()));
        return facts.all();
    }

    private static List<Fact> loads(List<LoadAsked> loads, Say say) {
        var facts = new Facts(say);
        for (var load : loads)
            facts.put(
                    say.words().say("taxonomy.load." + load.code()),
                    say.words().say("employers.often." + load.howOften())
                            + (load.aidPossible() ? say.words().say("vacancy.load.aid") : ""));
        return facts.all();
    }

    private static List<Fact> inclusion(Inclusion inclusion, Say say) {
        var facts = new Facts(say);
        facts.list("vacancy.accommodations", say.all("employers.accommodation.", inclusion.accommodations()));
        if (inclusion.guidanceHoursPerWeek() > 0)
            facts.list("vacancy.guidance", say.words().say("vacancy.hours", inclusion.guidanceHoursPerWeek()));
        facts.list("vacancy.technology", inclusion.technology());
        facts.list("vacancy.negotiable", inclusion.negotiable());
        facts.list("vacancy.welcome", say.all("employers.welcome.", inclusion.welcomes()));
        return facts.all();
    }

    private static List<Fact> growth(Growth growth, Say say) {
        var facts = new Facts(say);
        facts.list("vacancy.next", growth.nextStep());
        facts.list("vacancy.training", growth.trainingOffered());
        facts.list("vacancy.stay", growth.whyPeopleStay());
        return facts.all();
    }

    private static List<Fact> application(Application application, Say say) {
        var contact = application.contact();
        var facts = new Facts(say);
        facts.list("vacancy.wayin", say.all("employers.wayin.", application.waysIn()));
        facts.yes("vacancy.noletter", application.noLetterNeeded());
        var who = List.of(contact.name(), contact.role(), contact.phone(), contact.email());
        facts.list(
                "vacancy.contact", who.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        return facts.all();
    }

    /** Facts being gathered; empty ones are left out. */
    private record Facts(Say say, List<Fact> all) {
        Facts(Say say) {
            this(say, new ArrayList<>());
        }

        void put(String term, String value) {
            all.add(new Fact(term, value));
        }

        void list(String key, String value) {
            if (!value.isEmpty()) put(say.words().say(key), value);
        }

        void yes(String key, boolean so) {
            if (so) put(say.words().say(key), say.words().say("vacancy.yes"));
        }
    }
}

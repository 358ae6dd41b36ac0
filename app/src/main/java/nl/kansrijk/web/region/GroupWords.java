package nl.kansrijk.web.region;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.GroupTraining;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.GroupView;

/** Puts proposals for a group training in words: never more groups than the vacancies have places for. */
final class GroupWords {
    private final RegionQuery query;
    private final OpenerWords openers;
    private final Words words;

    GroupWords(RegionQuery query, Reader reader) {
        this.query = query;
        this.openers = new OpenerWords(reader.trainings(), reader.words());
        this.words = reader.words();
    }

    List<GroupView> groups(List<GroupTraining> groups, Map<VacancyId, Vacancy> known) {
        return groups.stream()
                .filter(group -> !Few.hidden(group.people()) && positions(group, known) > 0)
                .map(group -> group(group, positions(group, known)))
                .toList();
    }

    /** Places that are open at these vacancies. */
    private static int positions(GroupTraining group, Map<VacancyId, Vacancy> known) {
        return group.vacancies().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .mapToInt(vacancy -> vacancy.draft().head().positions())
                .sum();
    }

    private GroupView group(GroupTraining group, int positions) {
        var opener = group.opener();
        return new GroupView(
                words.say("region.group.title", openers.title(opener)),
                query.behind(opener.code()).on("/regio/helpt"),
                words.say(
                        "region.group.text",
                        words.count("region.open.places", positions),
                        words.count("region.vacancies", group.vacancies().size()),
                        openers.groups(opener, Math.min(group.people(), positions))
                                .orElse(""),
                        Few.people(group.people(), words)),
                words.say(
                        "region.group.terms",
                        openers.terms(opener).orElse(""),
                        openers.weeks(opener),
                        openers.cost(opener)));
    }
}

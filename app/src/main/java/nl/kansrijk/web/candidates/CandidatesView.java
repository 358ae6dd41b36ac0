package nl.kansrijk.web.candidates;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.EmployerPage;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** What the employer sees: who said yes or was asked, then the cards for each own vacancy. */
public record CandidatesView(List<Meeting> meetings, List<Vacancy> vacancies) {
    public CandidatesView {
        meetings = List.copyOf(meetings);
        vacancies = List.copyOf(vacancies);
    }

    /** Someone to meet. Title: the name after a yes, the code name until then. */
    public record Meeting(
            String title, String work, String state, boolean agreed, List<Lists.Fact> facts, String introduction) {}

    /** The cards for one vacancy, with the sentence that says what is shown. */
    public record Vacancy(String id, String title, String shown, List<ChanceCardView> cards) {}

    static CandidatesView of(EmployerPage page, CandidateWords candidates, Words words) {
        var titles = page.choices().stream()
                .collect(Collectors.toMap(EmployerPage.Choice::vacancy, EmployerPage.Choice::title));
        return new CandidatesView(
                page.meetings().stream()
                        .map(meeting -> meeting(meeting, titles, words))
                        .toList(),
                page.choices().stream()
                        .map(choice -> vacancy(choice, candidates, words))
                        .toList());
    }

    private static Vacancy vacancy(EmployerPage.Choice choice, CandidateWords candidates, Words words) {
        var cards = choice.cards().stream()
                .map(card -> candidates.card(card, words))
                .toList();
        var shown = cards.isEmpty() ? words.say("candidates.none") : words.count("candidates.shown", cards.size());
        return new Vacancy(choice.vacancy().value().toString(), choice.title(), shown, cards);
    }

    private static Meeting meeting(EmployerPage.Meeting one, Map<VacancyId, String> titles, Words words) {
        var state = one.meetingBy()
                .map(day -> words.say("candidates.meeting.agreed", words.day(day), IntroductionStates.arranges(words)))
                .orElse(words.say("candidates.meeting.asked"));
        return new Meeting(
                one.names().map(names -> names.name()).orElse(one.codeName()),
                titles.getOrDefault(one.vacancy(), words.say("candidates.vacancy")),
                state,
                one.names().isPresent(),
                facts(one, words),
                one.introduction().toString());
    }

    private static List<Lists.Fact> facts(EmployerPage.Meeting one, Words words) {
        return one.names().stream()
                .flatMap(names -> Stream.of(
                        new Lists.Fact(words.say("candidates.phone"), names.phone()),
                        new Lists.Fact(words.say("candidates.email"), names.email())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }
}

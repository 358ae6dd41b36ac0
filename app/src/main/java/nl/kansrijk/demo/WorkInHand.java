package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.profile.AcuteSaid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts work in the hands of those with a card, by passing the gate as they would: introductions in different stages and
 * tasks of who guides clients. Everything is in the logs like any other day.
 */
@Component
class WorkInHand {
    private final Hands hands;
    private final StoryIntroductions introductions;
    private final PlannedTasks tasks;
    private final Neighbour neighbour;
    private final ApplicationEventPublisher news;

    WorkInHand(
            Hands hands,
            StoryIntroductions introductions,
            PlannedTasks tasks,
            Neighbour neighbour,
            ApplicationEventPublisher news) {
        this.hands = hands;
        this.tasks = tasks;
        this.introductions = introductions;
        this.neighbour = neighbour;
        this.news = news;
    }

    /** Everyone is asked first; the answers come in after the case managers have written down their work. */
    void begin(Beginning from, List<Persona> people) {
        introductions.propose(from, people);
        tasks.plan(from, people);
        introductions.answer(from, people);
        neighbour.trust(from, people);
        people.forEach(person -> cannotWait(from, person));
    }

    /** What is acute in a file is a task of today by the same news as when someone says it. */
    private void cannotWait(Beginning from, Persona person) {
        person.invented().life().said().stream()
                .filter(line -> line.fact().acute())
                .forEach(line -> publish(from, person, line.fact().characteristic()));
    }

    private void publish(Beginning from, Persona person, String domain) {
        var self = hands.of(from, person.login(), Role.CLIENT);
        hands.pass(
                self,
                Permission.OWN_CHANCES,
                person.client(),
                passage -> news.publishEvent(new AcuteSaid(person.client(), self.tenant(), domain, passage.at())));
    }
}

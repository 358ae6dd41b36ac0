package nl.kansrijk.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.kansrijk.casework.Norms;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** When a client hears from us: one sentence for every page, from the norm that holds today. Source: domain b.3, row 4-08. */
@Component
public class Promise {
    private final Norms norms;
    private final Clock clock;

    Promise(Norms norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** "Wij reageren binnen 2 werkdagen." */
    public String answer(Words words) {
        return words.count("contact.promise", on("answer_working_days"));
    }

    /** Within how many working days someone who is new has a talk. */
    public int firstTalk() {
        return on("first_talk_working_days");
    }

    /** When someone hears from us for whom it cannot wait: "vandaag", or the first working day. */
    public String urgent(Words words) {
        return WorkingDays.isOne(today())
                ? words.say("contact.promise.today")
                : words.say("contact.promise.day", words.day(WorkingDays.after(today(), 1)));
    }

    /** When someone who asked for a call hears from us: "Dat doen wij vandaag." when it cannot wait. */
    public String call(boolean urgent, Words words) {
        return urgent ? words.say("contact.promise.call", urgent(words)) : answer(words);
    }

    private int on(String norm) {
        return norms.on(today(), norm);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}

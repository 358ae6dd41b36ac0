package nl.kansrijk.matching.index;

import nl.kansrijk.employers.VacancyChanged;
import nl.kansrijk.employers.VacancyClosed;
import nl.kansrijk.employers.VacancyOpened;
import nl.kansrijk.profile.DisputeWithdrawn;
import nl.kansrijk.profile.MatchingPaused;
import nl.kansrijk.profile.MatchingResumed;
import nl.kansrijk.profile.ProfileChanged;
import nl.kansrijk.profile.StatementDisputed;
import nl.kansrijk.takeover.ClientsArrived;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what changes persons and vacancies and freshens the index; hearing it twice does no harm. */
@Component
class IndexNews {
    private final IndexFilling filling;

    IndexNews(IndexFilling filling) {
        this.filling = filling;
    }

    @ApplicationModuleListener
    void on(ProfileChanged event) {
        filling.freshen(event.client());
    }

    @ApplicationModuleListener
    void on(StatementDisputed event) {
        filling.freshen(event.client());
    }

    @ApplicationModuleListener
    void on(DisputeWithdrawn event) {
        filling.freshen(event.client());
    }

    @ApplicationModuleListener
    void on(MatchingPaused event) {
        filling.freshen(event.client());
    }

    @ApplicationModuleListener
    void on(MatchingResumed event) {
        filling.freshen(event.client());
    }

    @ApplicationModuleListener
    void on(ClientsArrived event) {
        filling.refill();
    }

    @ApplicationModuleListener
    void on(VacancyOpened event) {
        filling.freshen(event.vacancy());
    }

    @ApplicationModuleListener
    void on(VacancyChanged event) {
        filling.freshen(event.vacancy());
    }

    @ApplicationModuleListener
    void on(VacancyClosed event) {
        filling.freshen(event.vacancy());
    }
}

package nl.kansrijk.matching.introductions;

import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.triage.Placings;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the room of routes that someone was proposed for work. */
@Component
class RouteNews {
    private final Placings placings;

    RouteNews(Placings placings) {
        this.placings = placings;
    }

    @ApplicationModuleListener
    void on(IntroductionNews.Proposed news) {
        var pair = news.pair();
        placings.proposed(news.introduction(), pair.client(), pair.clientTenant(), news.at());
    }
}

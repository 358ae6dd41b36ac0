package nl.kansrijk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.login.WhoAsks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Builds the frame of a page from the request: who looks, where they can go, why they look, and what was just done. Page
 * methods get it as an argument of type {@link Frame} and give it a title.
 */
@Component
public class FrameMaker {
    private static final Duration WARNED_BEFORE = Duration.ofMinutes(5);
    private static final Frame.Csrf NO_FORMS = new Frame.Csrf("", "_csrf", "");

    private final WhoAsks whoAsks;
    private final Organisations organisations;
    private final Rail rail;
    private final MessageSource messages;
    private final Frame.Assets assets;
    private final int idleSeconds;

    FrameMaker(
            WhoAsks whoAsks,
            Organisations organisations,
            Rail rail,
            MessageSource messages,
            Frame.Assets assets,
            @Value("${server.servlet.session.timeout:30m}") Duration session) {
        this.whoAsks = whoAsks;
        this.organisations = organisations;
        this.rail = rail;
        this.messages = messages;
        this.assets = assets;
        this.idleSeconds = (int) session.minus(WARNED_BEFORE).toSeconds();
    }

    /** The whole frame, for whoever is logged in. */
    Frame whole(HttpServletRequest request) {
        var words = words();
        var actor = whoAsks.in(request);
        return new Frame(
                words,
                "",
                actor.map(who -> shown(who, words)),
                actor.map(who -> entries(who, request, words)).orElse(List.of()),
                csrf(request),
                here(request, actor, words),
                news(request, words),
                assets);
    }

    /** A frame that asks nothing of the database, for when things go wrong. */
    public Frame bare() {
        var nowhere = new Frame.Here("/", "", Optional.empty(), 0, Optional.empty(), false);
        return new Frame(words(), "", Optional.empty(), List.of(), NO_FORMS, nowhere, Optional.empty(), assets);
    }

    private Words words() {
        return new Words(messages, LocaleContextHolder.getLocale());
    }

    private Frame.Actor shown(Actor actor, Words words) {
        return new Frame.Actor(
                actor.name(),
                words.say("role." + actor.role().name()),
                organisations.of(actor.tenant()).name());
    }

    private List<Frame.Entry> entries(Actor actor, HttpServletRequest request, Words words) {
        var entries = new ArrayList<Frame.Entry>();
        var path = request.getRequestURI();
        for (var task : rail.tasks(actor.role()))
            for (var noun : task) entries.add(entry(noun, path, noun == task.getFirst() && !entries.isEmpty(), words));
        if (whoAsks.roles(request).size() > 1) entries.add(entry(Rail.OTHER_ROLE, path, true, words));
        return entries;
    }

    private static Frame.Entry entry(Rail.Noun noun, String path, boolean begins, Words words) {
        boolean active = path.equals(noun.path()) || path.startsWith(noun.path() + "/");
        return new Frame.Entry(noun.key(), words.say(noun.key()), noun.path(), noun.icon(), 0, active, begins);
    }

    private Frame.Here here(HttpServletRequest request, Optional<Actor> actor, Words words) {
        boolean reading = request.getMethod().equals("GET");
        var query = reading ? Objects.requireNonNullElse(request.getQueryString(), "") : "";
        var purpose =
                actor.map(who -> words.say("purpose." + Look.usual(who.role()).name()));
        return new Frame.Here(
                request.getRequestURI(),
                query,
                purpose,
                actor.isPresent() ? idleSeconds : 0,
                Optional.empty(),
                LetterChoice.large(request));
    }

    private static Optional<Frame.Notice> news(HttpServletRequest request, Words words) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(News.NAME) instanceof News news
                ? Optional.of(news.in(words))
                : Optional.empty();
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getToken(), token.getParameterName(), token.getHeaderName())
                : NO_FORMS;
    }
}

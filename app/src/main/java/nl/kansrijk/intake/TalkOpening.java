package nl.kansrijk.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins talks, with the questions in use and what is usual for the client's groups. */
@Component
class TalkOpening {
    private final TalkTable table;
    private final Questions questions;
    private final GroupPacks packs;
    private final Harvest harvest;
    private final ApplicationEventPublisher news;

    TalkOpening(
            TalkTable table, Questions questions, GroupPacks packs, Harvest harvest, ApplicationEventPublisher news) {
        this.table = table;
        this.questions = questions;
        this.packs = packs;
        this.harvest = harvest;
        this.news = news;
    }

    /** A new talk; the one that someone else opened in the same moment when that came first. */
    Talk open(ClientId client, TalkKind kind, Passage passage) {
        var talk = new Talk(
                UUID.randomUUID(),
                client,
                kind,
                questions.inUse(passage).version(),
                passage.actor().user(),
                new Talk.Times(passage.at(), Optional.empty(), Optional.empty(), Optional.empty()),
                pack(client, kind, passage));
        table.add(passage.actor().tenant(), talk);
        var now = running(client);
        if (now.id().equals(talk.id())) tell(now, passage.at(), passage);
        return now;
    }

    /** The talk that is open goes on; as this kind when nothing was said in it, or only by the client alone. */
    Talk goingOn(Talk talk, TalkKind kind, Passage passage) {
        boolean other = talk.alone() || talk.kind() != kind && harvest.nothing(talk);
        if (!other) return talk;
        table.held(
                talk, kind, pack(talk.client(), kind, passage), passage.actor().user());
        return running(talk.client());
    }

    /** A talk of every question that the client goes through alone. */
    Talk alone(ClientId client, Passage passage) {
        var version = questions.inUse(passage).version();
        table.add(passage.actor().tenant(), Talk.alone(UUID.randomUUID(), client, version, passage));
        return running(client);
    }

    /** Only a full talk is shortened to what is usual; the others are short already. */
    private Pack pack(ClientId client, TalkKind kind, Passage passage) {
        return kind == TalkKind.FULL ? packs.of(client, passage) : Pack.NONE;
    }

    private Talk running(ClientId client) {
        return table.of(client).stream().filter(Talk::open).findFirst().orElseThrow();
    }

    private void tell(Talk talk, Instant at, Passage passage) {
        news.publishEvent(
                new TalkOpened(talk.id(), talk.client(), passage.actor().tenant(), at));
    }
}

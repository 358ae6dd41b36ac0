package nl.kansrijk.casework;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.ShieldedOpened;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Message;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.DutchTime;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the privacy officers that a shielded person's file was opened: once a day for each person and reader. Source: security A6. */
@Component
class ShieldNotices {
    private final Accounts accounts;
    private final Post post;
    private final Jobs jobs;

    ShieldNotices(Accounts accounts, Post post, Jobs jobs) {
        this.accounts = accounts;
        this.post = post;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(ShieldedOpened news) {
        var officers = accounts.of(news.tenant()).stream()
                .filter(account -> account.roles().contains(Role.PRIVACY_OFFICER))
                .toList();
        jobs.quietly(() -> {
            officers.forEach(officer -> tell(officer, news));
            return news;
        });
    }

    private void tell(Account officer, ShieldedOpened news) {
        var to = new Recipient.User(officer.tenant(), officer.id());
        var facts = Map.of(Message.PERSON, news.person().value().toString());
        post.send(
                Letter.about(happening(news), to, Letter.Channel.INBOX, "shielded-opened", facts),
                news.tenant(),
                news.at());
    }

    private static UUID happening(ShieldedOpened news) {
        var day = DutchTime.day(news.at());
        var name = news.person().value() + ":" + news.by().value() + ":" + day;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

package nl.kansrijk.web.portal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Sharing;
import nl.kansrijk.profile.video.Video;
import nl.kansrijk.profile.video.Videos;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Wie ziet mijn gegevens": for each group of data who sees it, why, and what the client chooses; take it along; have it
 * mended. What is chosen works at once. Sources: row 1-46, domain j.1, AVG articles 12, 15, 16 and 20.
 */
@Controller
class SeenPage {
    private static final String HERE = "/wie-ziet-mijn-gegevens";
    private final Self self;
    private final Sharing sharing;
    private final Tasks tasks;
    private final Videos videos;

    SeenPage(Self self, Sharing sharing, Tasks tasks, Videos videos) {
        this.videos = videos;
        this.self = self;
        this.sharing = sharing;
        this.tasks = tasks;
    }

    private record Found(Map<DataGroup, ShareLevel> levels, Optional<Video> film, List<Task> asked) {}

    @GetMapping(HERE)
    @Needs(Permission.OWN_PROFILE)
    String seen(Actor actor, Frame frame, Model model) {
        return show("", Optional.empty(), actor, frame, model);
    }

    @PostMapping(HERE)
    @Needs(Permission.CHOOSE_SHARING)
    String choose(@RequestParam Map<String, String> sent, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        var group = Sharing.CHOICES.stream()
                .filter(one -> sent.containsKey(SeenWords.field(one)))
                .findFirst();
        var level = group.flatMap(one -> level(sent.getOrDefault(SeenWords.field(one), "")));
        if (level.isEmpty()) {
            News.warning(next, "seen.choose.missing");
            return "redirect:" + HERE;
        }
        self.look(actor, Permission.CHOOSE_SHARING, passage -> {
            sharing.choose(me, group.orElseThrow(), level.get(), passage);
            return true;
        });
        News.done(next, "seen.chosen." + level.get());
        return "redirect:" + HERE;
    }

    @PostMapping("/mijn-gegevens/verbeteren")
    @Needs(Permission.ASK_GUIDE)
    String mend(
            @RequestParam(name = "woorden", defaultValue = "") String typed,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var wrong = Mending.against(typed);
        if (wrong.isPresent()) return show(typed, wrong, actor, frame, model);
        var me = Self.of(actor);
        var until = self.look(
                actor,
                Permission.ASK_GUIDE,
                passage -> tasks.askToMend(me, Mending.reason(typed), Mending.origin(me, typed, passage), passage));
        News.done(next, "seen.mend.done", frame.words().day(until.found()));
        return "redirect:" + HERE + "#verbeteren";
    }

    private String show(String typed, Optional<String> wrong, Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_PROFILE, passage -> found(me, passage));
        var ask = Field.Ask.of("woorden", words.say("seen.mend.label"))
                .hinted(words.say("seen.mend.hint"))
                .wrongWhen(wrong.map(words::say));
        var page = new SeenView(
                SeenWords.choices(looked.found().levels(), words),
                looked.found().film(),
                SeenWords.groups(SeenWords.NEAR, words),
                SeenWords.groups(SeenWords.LAW, words),
                Mending.views(looked.found().asked(), words),
                new Field.Area(ask, typed, 3, Mending.LONGEST));
        model.addAttribute("page", page);
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("seen.title")));
        return "portal/seendata";
    }

    private Found found(ClientId me, Passage passage) {
        var levels = new EnumMap<DataGroup, ShareLevel>(DataGroup.class);
        Sharing.CHOICES.forEach(group -> levels.put(group, sharing.now(me, group, passage)));
        return new Found(levels, videos.of(me, passage), tasks.of(me, passage));
    }

    private static Optional<ShareLevel> level(String name) {
        return Arrays.stream(ShareLevel.values())
                .filter(level -> level.name().equals(name) && Sharing.LEVELS.contains(level))
                .findFirst();
    }
}

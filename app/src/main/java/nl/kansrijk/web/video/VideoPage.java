package nl.kansrijk.web.video;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.video.Kept;
import nl.kansrijk.profile.video.Piece;
import nl.kansrijk.profile.video.Video;
import nl.kansrijk.profile.video.Videos;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.portal.Self;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own film: four prompts, made in the browser or chosen as a file. Only the person can keep, share or take it away. */
@Controller
class VideoPage {
    private static final List<String> PROMPTS = List.of("who", "can", "want", "helps");
    private final Self self;
    private final CaseFile file;
    private final Videos videos;
    private final Clock clock;

    VideoPage(Self self, CaseFile file, Videos videos, Clock clock) {
        this.self = self;
        this.file = file;
        this.videos = videos;
        this.clock = clock;
    }

    @GetMapping("/mijn-video")
    @Needs(Permission.VIDEO)
    String page(Actor actor, HttpServletResponse response, Frame frame, Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(actor, Permission.VIDEO, passage -> videos.of(me, passage));
        var today = DutchTime.day(clock.instant());
        Optional<Video> video = looked.found();
        Screening.made(response);
        model.addAttribute("video", video);
        model.addAttribute("prompts", PROMPTS);
        model.addAttribute("megabytes", videos.mostMegabytes(today));
        model.addAttribute("seconds", videos.mostSeconds(today));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("video.title")));
        return "video/own";
    }

    @PostMapping("/mijn-video")
    @Needs(Permission.CHANGE_VIDEO)
    String keep(
            @RequestParam(name = "video", required = false) Optional<MultipartFile> sent,
            Actor actor,
            RedirectAttributes next) {
        var me = Self.of(actor);
        var bytes = sent.map(VideoPage::bytes).orElse(new byte[0]);
        var kept = self.look(actor, Permission.CHANGE_VIDEO, passage -> videos.keep(me, bytes, passage))
                .found();
        switch (kept) {
            case Kept.Done done -> News.done(next, "video.kept");
            case Kept.Refused(var why) ->
                News.warning(next, why.key(), why.facts().values().toArray());
        }
        return "redirect:/mijn-video";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    @PostMapping("/mijn-video/delen")
    @Needs(Permission.CHANGE_VIDEO)
    String share(
            @RequestParam(name = "delen", defaultValue = "") String wish,
            @RequestParam(name = "vanaf", defaultValue = "") String from,
            Actor actor,
            RedirectAttributes next) {
        var me = Self.of(actor);
        boolean on = wish.equals("ja");
        boolean there = self.look(actor, Permission.CHANGE_VIDEO, passage -> videos.share(me, on, passage))
                .found();
        if (there) News.done(next, on ? "video.shared" : "video.unshared");
        else News.warning(next, "video.none");
        return from.equals("wie") ? "redirect:/wie-ziet-mijn-gegevens" : "redirect:/mijn-video";
    }

    @PostMapping("/mijn-video/weg")
    @Needs(Permission.CHANGE_VIDEO)
    String remove(Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        boolean gone = self.look(actor, Permission.CHANGE_VIDEO, passage -> videos.remove(me, passage))
                .found();
        if (gone) News.done(next, "video.removed");
        else News.info(next, "video.none");
        return "redirect:/mijn-video";
    }

    @GetMapping("/mijn-video/beeld")
    @Needs(Permission.VIDEO)
    ResponseEntity<byte[]> reel(Actor actor, HttpServletRequest request) {
        var me = Self.of(actor);
        Optional<Piece> piece = self.look(
                        actor, Permission.VIDEO, passage -> videos.piece(me, Reel.from(request), passage))
                .found();
        return Reel.answer(piece);
    }

    @GetMapping("/klanten/{id}/video")
    @Needs(Permission.VIDEO)
    String ofClient(
            @PathVariable ClientId id,
            Actor actor,
            HttpSession session,
            HttpServletResponse response,
            Frame frame,
            Model model) {
        var found = file.open(actor, Permission.VIDEO, id, session, passage -> videos.of(id, passage));
        Screening.seen(response);
        model.addAttribute("path", "/klanten/" + id.value());
        model.addAttribute("there", found.isPresent());
        model.addAttribute("frame", frame.titled(frame.words().say("video.client")));
        return "video/client";
    }

    @GetMapping("/klanten/{id}/video/beeld")
    @Needs(Permission.VIDEO)
    ResponseEntity<byte[]> reelOfClient(
            @PathVariable ClientId id, Actor actor, HttpSession session, HttpServletRequest request) {
        return Reel.answer(file.open(
                actor, Permission.VIDEO, id, session, passage -> videos.piece(id, Reel.from(request), passage)));
    }
}

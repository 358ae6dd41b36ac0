package nl.kansrijk.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pictures beside the words: Lucide (ISC licence), drawn inline, never read aloud. Written as {@code ${Icon.CHECK}}. */
public final class Icon implements Content {
    public static final Icon A_LARGE_SMALL = new Icon("a-large-small");
    public static final Icon ARROW_LEFT = new Icon("arrow-left");
    public static final Icon AWARD = new Icon("award");
    public static final Icon BRIEFCASE = new Icon("briefcase");
    public static final Icon BUILDING_2 = new Icon("building-2");
    public static final Icon CALENDAR = new Icon("calendar");
    public static final Icon CHECK = new Icon("check");
    public static final Icon CHEVRON_DOWN = new Icon("chevron-down");
    public static final Icon CHEVRON_LEFT = new Icon("chevron-left");
    public static final Icon CHEVRON_RIGHT = new Icon("chevron-right");
    public static final Icon CIRCLE_CHECK = new Icon("circle-check");
    public static final Icon CIRCLE_QUESTION_MARK = new Icon("circle-question-mark");
    public static final Icon CLOCK = new Icon("clock");
    public static final Icon COMPASS = new Icon("compass");
    public static final Icon CORNER_RIGHT_UP = new Icon("corner-right-up");
    public static final Icon EYE = new Icon("eye");
    public static final Icon FILE_TEXT = new Icon("file-text");
    public static final Icon FLAG = new Icon("flag");
    public static final Icon FOOTPRINTS = new Icon("footprints");
    public static final Icon GRADUATION_CAP = new Icon("graduation-cap");
    public static final Icon HANDSHAKE = new Icon("handshake");
    public static final Icon HOUSE = new Icon("house");
    public static final Icon INFO = new Icon("info");
    public static final Icon KEY_ROUND = new Icon("key-round");
    public static final Icon LANGUAGES = new Icon("languages");
    public static final Icon LIST = new Icon("list");
    public static final Icon LOG_OUT = new Icon("log-out");
    public static final Icon MAIL = new Icon("mail");
    public static final Icon MAP_PIN = new Icon("map-pin");
    public static final Icon MENU = new Icon("menu");
    public static final Icon MESSAGES_SQUARE = new Icon("messages-square");
    public static final Icon PENCIL = new Icon("pencil");
    public static final Icon PHONE = new Icon("phone");
    public static final Icon PLUS = new Icon("plus");
    public static final Icon PRINTER = new Icon("printer");
    public static final Icon SCALE = new Icon("scale");
    public static final Icon SEARCH = new Icon("search");
    public static final Icon SHIELD = new Icon("shield");
    public static final Icon SLIDERS_HORIZONTAL = new Icon("sliders-horizontal");
    public static final Icon SQUARE = new Icon("square");
    public static final Icon TRIANGLE_ALERT = new Icon("triangle-alert");
    public static final Icon UNDO_2 = new Icon("undo-2");
    public static final Icon USER = new Icon("user");
    public static final Icon USERS = new Icon("users");
    public static final Icon VOLUME = new Icon("volume-2");
    public static final Icon X = new Icon("x");

    private final String svg;

    private Icon(String name) {
        this.svg = drawn(name);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(svg);
    }

    private static String drawn(String name) {
        var file = read("/static/ui/icons/" + name + ".svg");
        var shapes = file.substring(file.indexOf('>', file.indexOf("<svg")) + 1, file.lastIndexOf("</svg>"));
        return "<svg class=\"icon icon--" + name + "\" viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" fill=\"none\""
                + " stroke=\"currentColor\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
                + " aria-hidden=\"true\" focusable=\"false\">" + shapes.strip().replaceAll("\\s*\\n\\s*", "")
                + "</svg>";
    }

    private static String read(String path) {
        try (var in = Objects.requireNonNull(
                Icon.class.getResourceAsStream(path),
                () -> path + " is missing. Maybe the build ran with -Dskip.ui.")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

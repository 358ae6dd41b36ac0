package nl.kansrijk.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders compiled templates outside the server. */
final class Rendering {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.kansrijk.web.pages");

    private Rendering() {}

    /** One tag; parameters in pairs of name and value. */
    static Content tag(String name, Object... pairs) {
        return output -> TEMPLATES.render("tag/" + name + ".jte", params(pairs), output);
    }

    static Content html(String text) {
        return output -> output.writeContent(text);
    }

    static Content all(Content... parts) {
        return output -> List.of(parts).forEach(part -> part.writeTo(output));
    }

    static Content inside(String element, String name, Content... parts) {
        return all(html("<" + element + " class=\"" + name + "\">"), all(parts), html("</" + element + ">"));
    }

    static String page(String layout, Object... pairs) {
        var page = new StringOutput();
        TEMPLATES.render("layout/" + layout + ".jte", params(pairs), page);
        return page.toString();
    }

    static String text(Content content) {
        var text = new StringOutput();
        content.writeTo(text);
        return text.toString();
    }

    private static Map<String, Object> params(Object... pairs) {
        var params = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) params.put((String) pairs[i], pairs[i + 1]);
        return params;
    }
}

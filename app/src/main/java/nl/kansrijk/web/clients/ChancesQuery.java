package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Map;
import nl.kansrijk.matching.Wish;

/** Which chances of a client to look at, as it stands in the address: the group and the page. What makes no sense is the usual. */
final class ChancesQuery {
    /** The groups in the order of the page: now, once asked, after training. */
    static final List<Wish> GROUPS =
            List.of(Wish.now(), Wish.now().askingFirst(), Wish.now().after(Wish.LONGEST));

    private ChancesQuery() {}

    static Wish wish(Map<String, String> sent) {
        var page = sent.getOrDefault("blz", "1");
        return GROUPS.stream()
                .filter(group -> code(group).equals(sent.get("na")))
                .findFirst()
                .orElseGet(Wish::now)
                .page(page.matches("[1-5]") ? Integer.parseInt(page) : 1);
    }

    /** The address of the first page of a group. */
    static String href(String path, Wish group) {
        return path + "/kansen?na=" + code(group);
    }

    private static String code(Wish group) {
        return group.weeks() == Wish.ASK_FIRST ? "vragen" : Integer.toString(group.weeks());
    }
}

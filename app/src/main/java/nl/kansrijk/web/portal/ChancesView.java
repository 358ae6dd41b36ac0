package nl.kansrijk.web.portal;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.ChanceCardView;

/** What the person sees of chances: at most three cards, whether matching rests or few hours close wished work, and the proposals. */
public record ChancesView(
        List<ChanceCardView> cards, boolean resting, Optional<String> hours, List<ProposalLine> proposals) {
    public ChancesView {
        cards = List.copyOf(cards);
        proposals = List.copyOf(proposals);
    }
}

package nl.kansrijk.web;

import java.util.List;
import java.util.Optional;

/** Why a pair fits or not, readable from left to right as a sentence; hard conditions apart and first. */
public record WhyTableView(String caption, List<Row> hard, List<Row> wishes) {
    public WhyTableView {
        hard = List.copyOf(hard);
        wishes = List.copyOf(wishes);
    }

    /** One criterion: what the job asks, what the person has, the verdict, what would help. */
    public record Row(String criterion, String asks, String has, Line verdict, Optional<String> helps) {}
}

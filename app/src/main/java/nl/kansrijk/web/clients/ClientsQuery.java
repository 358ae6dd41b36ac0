package nl.kansrijk.web.clients;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.WorkState;

/** The part of the caseload that is asked for, as it stands in the address: codes only. A name stays out of it. Source: rulings 25. */
record ClientsQuery(Optional<WorkState> state, int page, String name) {

    /** Codes of the address; the name that was typed counts only when the address says that it does. */
    static ClientsQuery of(Map<String, String> codes, String typed) {
        return new ClientsQuery(
                Arrays.stream(WorkState.values())
                        .filter(one -> one.name().equals(codes.get("stand")))
                        .findFirst(),
                Optional.ofNullable(codes.get("blz"))
                        .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                codes.containsKey("zoek") ? typed : "");
    }

    CaseFilter asked() {
        return new CaseFilter(state, name, page);
    }

    ClientsQuery in(Optional<WorkState> other) {
        return new ClientsQuery(other, 1, name);
    }

    ClientsQuery onPage(int other) {
        return new ClientsQuery(state, other, name);
    }

    ClientsQuery withoutName() {
        return new ClientsQuery(state, 1, "");
    }

    boolean filtered() {
        return state.isPresent() || !name.isEmpty();
    }

    String href() {
        var codes = new LinkedHashMap<String, String>();
        state.ifPresent(one -> codes.put("stand", one.name()));
        if (!name.isEmpty()) codes.put("zoek", "ja");
        if (page > 1) codes.put("blz", Integer.toString(page));
        var query = codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/klanten" : "/klanten?" + query;
    }
}

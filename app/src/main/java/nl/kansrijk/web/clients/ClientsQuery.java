package nl.kansrijk.web.clients;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Whose;
import nl.kansrijk.casework.CaseFilter;
import nl.kansrijk.casework.CaseOrder;
import nl.kansrijk.casework.WorkState;

/** The part of the caseload that is asked for, as it stands in the address: codes only. A name stays out of it. Source: rulings 25. */
record ClientsQuery(Optional<WorkState> state, int page, String name, Look look) {

    /** Whose clients, under which own label, in which order and with which columns. */
    record Look(Whose whose, Optional<String> label, CaseOrder order, Set<Column> columns) {
        Look of(Whose other) {
            boolean usual = columns.equals(Column.usual(whose));
            return new Look(other, Optional.empty(), order, usual ? Column.usual(other) : columns);
        }

        Look under(Optional<String> other) {
            return new Look(whose, other, order, columns);
        }
    }

    /** Codes of the address; the name that was typed counts only when the address says that it does. */
    static ClientsQuery of(Map<String, String> codes, String typed) {
        return new ClientsQuery(
                one(WorkState.values(), codes.get("stand")),
                Optional.ofNullable(codes.get("blz"))
                        .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                codes.containsKey("zoek") ? typed : "",
                look(codes));
    }

    private static Look look(Map<String, String> codes) {
        var whose = one(Whose.values(), codes.get("wie")).orElse(Whose.MINE);
        return new Look(
                whose,
                Optional.ofNullable(codes.get("label")).filter(code -> code.matches("[0-9a-f]{1,8}")),
                one(CaseOrder.values(), codes.get("orde")).orElse(CaseOrder.FIRST),
                Column.read(codes.getOrDefault("kol", "")).orElse(Column.usual(whose)));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @org.jspecify.annotations.Nullable String code) {
        return Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
    }

    CaseFilter asked() {
        var view = new CaseFilter.View(look.whose(), look.label(), look.order(), CaseFilter.PAGE_SIZE);
        return new CaseFilter(state, name, page, view);
    }

    ClientsQuery in(Optional<WorkState> other) {
        return new ClientsQuery(other, 1, name, look);
    }

    ClientsQuery onPage(int other) {
        return new ClientsQuery(state, other, name, look);
    }

    ClientsQuery withoutName() {
        return new ClientsQuery(state, 1, "", look);
    }

    ClientsQuery of(Whose whose) {
        return new ClientsQuery(Optional.empty(), 1, "", look.of(whose));
    }

    ClientsQuery under(Optional<String> label) {
        return new ClientsQuery(state, 1, name, look.under(label));
    }

    boolean filtered() {
        return state.isPresent() || !name.isEmpty() || look.label().isPresent();
    }

    String href() {
        return at("/klanten");
    }

    /** The same part of the caseload on another page. */
    String at(String path) {
        var query = codes();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Everything that is not as usual. */
    String codes() {
        var codes = new LinkedHashMap<String, String>();
        if (look.whose() != Whose.MINE) codes.put("wie", look.whose().name());
        state.ifPresent(one -> codes.put("stand", one.name()));
        look.label().ifPresent(code -> codes.put("label", code));
        if (look.order() != CaseOrder.FIRST) codes.put("orde", look.order().name());
        if (!look.columns().equals(Column.usual(look.whose()))) codes.put("kol", Column.written(look.columns()));
        if (!name.isEmpty()) codes.put("zoek", "ja");
        if (page > 1) codes.put("blz", Integer.toString(page));
        return codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
    }
}

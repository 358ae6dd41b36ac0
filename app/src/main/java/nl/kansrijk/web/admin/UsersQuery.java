package nl.kansrijk.web.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.staff.StaffList;

/** The part of the accounts that is asked for, as it stands in the address: codes only, a name stays out of it. Source: rulings 25. */
record UsersQuery(Optional<Boolean> active, int page, String letters) {
    private static final Map<String, Boolean> STATES = Map.of("aan", true, "uit", false);

    /** Codes of the address; what was typed counts only when the address says that it does. */
    static UsersQuery of(Map<String, String> codes, String typed) {
        return new UsersQuery(
                Optional.ofNullable(STATES.get(codes.getOrDefault("stand", ""))),
                Optional.ofNullable(codes.get("blz"))
                        .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                codes.containsKey("zoek") ? typed : "");
    }

    StaffList.Filter asked() {
        return new StaffList.Filter(letters, active, page);
    }

    UsersQuery in(Optional<Boolean> other) {
        return new UsersQuery(other, 1, letters);
    }

    UsersQuery onPage(int other) {
        return new UsersQuery(active, other, letters);
    }

    UsersQuery withoutLetters() {
        return new UsersQuery(active, 1, "");
    }

    String href() {
        var codes = new LinkedHashMap<String, String>();
        active.ifPresent(on -> codes.put("stand", on ? "aan" : "uit"));
        if (!letters.isEmpty()) codes.put("zoek", "ja");
        if (page > 1) codes.put("blz", Integer.toString(page));
        var query = codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/gebruikers" : "/gebruikers?" + query;
    }
}

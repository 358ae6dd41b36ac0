package nl.kansrijk.web.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.shared.TenantId;

/** A whole-region question as it stands in the address: one municipality or all, and the opener that is looked behind. */
record RegionQuery(Optional<TenantId> municipality, String opener) {
    static final String UNLOCK = "/regio";

    static RegionQuery of(Map<String, String> codes) {
        return new RegionQuery(
                Optional.ofNullable(codes.get("gemeente"))
                        .filter(text -> text.matches("[1-9]\\d{0,8}"))
                        .map(text -> new TenantId(Integer.parseInt(text))),
                Optional.ofNullable(codes.get("helpt"))
                        .filter(text -> text.matches("[A-Za-z0-9._-]{1,60}"))
                        .orElse(""));
    }

    RegionQuery behind(String code) {
        return new RegionQuery(municipality, code);
    }

    /** The same question on this page. */
    String on(String path) {
        var codes = new LinkedHashMap<String, String>();
        municipality.ifPresent(one -> codes.put("gemeente", Integer.toString(one.value())));
        if (!opener.isEmpty()) codes.put("helpt", opener);
        var query = codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

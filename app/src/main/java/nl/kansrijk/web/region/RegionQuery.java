package nl.kansrijk.web.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Slice;
import nl.kansrijk.shared.TenantId;

/**
 * A whole-region question as it stands in the address: one municipality or all, the opener that is looked behind, the
 * vacancy from which it is looked behind, one sector of work or all (empty), and the page of a list.
 */
record RegionQuery(
        Optional<TenantId> municipality, String opener, Optional<VacancyId> vacancy, String sector, int page) {
    static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String UNLOCK = "/regio";
    static final String LONG_OPEN = "/regio/blijft-open";
    static final String EMPTY = "/regio/zonder-kandidaten";

    static RegionQuery of(Map<String, String> codes) {
        return new RegionQuery(
                Optional.ofNullable(codes.get("gemeente"))
                        .filter(text -> text.matches("[1-9]\\d{0,8}"))
                        .map(text -> new TenantId(Integer.parseInt(text))),
                Optional.ofNullable(codes.get("helpt"))
                        .filter(text -> text.matches("[A-Za-z0-9._-]{1,60}"))
                        .orElse(""),
                Optional.ofNullable(codes.get("vacature"))
                        .filter(text -> text.matches(UUID))
                        .map(text -> new VacancyId(java.util.UUID.fromString(text))),
                Optional.ofNullable(codes.get("sector"))
                        .filter(text -> text.matches("[A-U]"))
                        .orElse(""),
                Optional.ofNullable(codes.get("blz"))
                        .filter(text -> text.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    /** The question of this municipality, or of all of them. */
    static RegionQuery about(Optional<TenantId> municipality) {
        return new RegionQuery(municipality, "", Optional.empty(), "", 1);
    }

    RegionQuery behind(String code) {
        return new RegionQuery(municipality, code, Optional.empty(), "", 1);
    }

    /** Behind this opener, looked at from one vacancy. */
    RegionQuery behind(String code, VacancyId from) {
        return new RegionQuery(municipality, code, Optional.of(from), "", 1);
    }

    /** About this opener, or about none, on the same page of the same sector. */
    RegionQuery asked(String code) {
        return new RegionQuery(municipality, code, vacancy, sector, page);
    }

    RegionQuery onPage(int other) {
        return new RegionQuery(municipality, opener, vacancy, sector, other);
    }

    Slice slice() {
        return new Slice(sector, page);
    }

    /** The same question on this page. */
    String on(String path) {
        return on(path, Map.of());
    }

    /** The same question on this page, with more codes. */
    String on(String path, Map<String, String> more) {
        var codes = new LinkedHashMap<String, String>();
        municipality.ifPresent(one -> codes.put("gemeente", Integer.toString(one.value())));
        if (!opener.isEmpty()) codes.put("helpt", opener);
        vacancy.ifPresent(one -> codes.put("vacature", one.value().toString()));
        if (!sector.isEmpty()) codes.put("sector", sector);
        codes.putAll(more);
        if (page > 1) codes.put("blz", Integer.toString(page));
        var query = codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}

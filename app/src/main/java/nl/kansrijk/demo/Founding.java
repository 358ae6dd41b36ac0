package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Municipality;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/**
 * Founds the organisations of the region and lets them grant each other what matching needs: municipalities let service
 * point and UWV place their clients, the service point shows everyone its employers. Sources: rulings 1, 31.
 */
@Component
class Founding {
    private static final List<String> SIX = List.of("0777", "1655", "1709", "1674", "0840", "0879");
    private static final int REGION_AT_MOST = 10_000;
    private static final List<DataGroup> FOR_PLACING =
            List.of(DataGroup.SKILLS_WISHES, DataGroup.MATCH_LOG, DataGroup.PLACEMENT);

    private final Tenants tenants;
    private final Places places;

    Founding(Tenants tenants, Places places) {
        this.tenants = tenants;
        this.places = places;
    }

    /** The organisations, without employers; towns in order of their code, without case managers yet. */
    record Founded(Tenant servicePoint, Tenant uwv, Tenant school, List<Town> towns) {
        List<Postcode4> postcodes() {
            return towns.stream().flatMap(town -> town.postcodes().stream()).toList();
        }

        TenantId withCode(String code) {
            return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(servicePoint, uwv, school),
                            towns.stream().map(Town::tenant))
                    .filter(tenant -> tenant.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    /** Above ten thousand clients all known municipalities take part, otherwise the six of the region. */
    Founded found(int clients, LocalDate today) {
        var servicePoint = tenants.found("WSP-WB", "WSP West-Brabant", Tenant.Kind.EMPLOYER_SERVICE_POINT);
        var uwv = tenants.found("UWV", "UWV West-Brabant", Tenant.Kind.UWV);
        var school = tenants.found("ROC-WB", "ROC West-Brabant", Tenant.Kind.SCHOOL);
        var founded = new Founded(servicePoint, uwv, school, towns(clients));
        var since = today.minusYears(1);
        founded.towns().forEach(town -> grant(town.tenant().id(), founded, since));
        for (var reader : List.of(uwv, school))
            tenants.grantAlways(servicePoint.id(), reader.id(), DataGroup.EMPLOYER_FILE, since);
        return founded;
    }

    Tenant employer(String code, String name) {
        return tenants.found(code, name, Tenant.Kind.EMPLOYER);
    }

    private void grant(TenantId town, Founded founded, LocalDate since) {
        for (var group : FOR_PLACING) {
            tenants.grant(town, founded.servicePoint().id(), group, Purpose.PLACE, since);
            tenants.grant(town, founded.uwv().id(), group, Purpose.PLACE, since);
        }
        tenants.grantAlways(founded.servicePoint().id(), town, DataGroup.EMPLOYER_FILE, since);
    }

    private List<Town> towns(int clients) {
        var taking = places.municipalities().stream()
                .filter(one -> clients > REGION_AT_MOST || SIX.contains(one.code()))
                .filter(one -> !places.postcodes(one.code()).isEmpty())
                .sorted(java.util.Comparator.comparing(Municipality::code))
                .toList();
        int all = taking.stream()
                .mapToInt(one -> places.postcodes(one.code()).size())
                .sum();
        var towns = new ArrayList<Town>();
        int before = 0;
        for (var one : taking) {
            var postcodes = places.postcodes(one.code());
            int share = share(clients, before + postcodes.size(), all) - share(clients, before, all);
            before += postcodes.size();
            towns.add(town(one, postcodes, share));
        }
        return towns;
    }

    private Town town(Municipality one, List<Postcode4> postcodes, int clients) {
        var tenant = tenants.found("GM" + one.code(), "Gemeente " + one.name(), Tenant.Kind.MUNICIPALITY);
        return new Town(tenant, postcodes, clients, List.of());
    }

    private static int share(int clients, int part, int all) {
        return (int) ((long) clients * part / all);
    }
}

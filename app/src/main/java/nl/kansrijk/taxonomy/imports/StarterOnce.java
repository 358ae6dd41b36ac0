package nl.kansrijk.taxonomy.imports;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the starter set into a new home, demo or not, before anything in the house begins: no room stands on an empty
 * taxonomy.
 */
@Component
class StarterOnce implements SmartInitializingSingleton {

    private final Imports imports;
    private final LoadVersionTable version;

    StarterOnce(Imports imports, JdbcClient jdbc) {
        this.imports = imports;
        this.version = new LoadVersionTable(jdbc);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (version.isZero()) imports.starter(progress -> {});
    }
}

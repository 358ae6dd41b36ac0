package nl.kansrijk.taxonomy.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the starter set into a new home, demo or not, before anything in the house begins: no room stands on an empty
 * taxonomy. A home made by an earlier version gets what is newer in the set; what an administrator brought in stays.
 */
@Component
class StarterOnce implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StarterOnce.class);

    private final Imports imports;
    private final LoadVersionTable version;

    StarterOnce(Imports imports, JdbcClient jdbc) {
        this.imports = imports;
        this.version = new LoadVersionTable(jdbc);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (version.isZero()) imports.starter(progress -> {});
        else imports.newerStarter(progress -> {}).ifPresent(StarterOnce::told);
    }

    private static void told(ImportReport report) {
        switch (report) {
            case ImportReport.Done done ->
                LOG.info(
                        "Brought in what is newer in the starter set: {} files",
                        done.files().size());
            case ImportReport.Stopped(var problem) ->
                LOG.warn("What is newer in the starter set could not be brought in: {}", problem);
        }
    }
}

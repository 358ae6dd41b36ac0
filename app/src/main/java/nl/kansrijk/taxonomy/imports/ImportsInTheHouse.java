package nl.kansrijk.taxonomy.imports;

import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the running house imports that work as the owner, as migrations do. */
@Configuration(proxyBeanMethods = false)
class ImportsInTheHouse {

    @Bean
    Imports imports(Flyway migrations) {
        return new Imports(Objects.requireNonNull(migrations.getConfiguration().getDataSource()));
    }
}

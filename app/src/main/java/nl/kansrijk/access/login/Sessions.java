package nl.kansrijk.access.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session cookie. On loopback without TLS it carries the port, so that homes side by side do not log each other out. */
@Configuration
class Sessions {
    /** Two requests of one session may write the same thing at once; the last one stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionWrites() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    CookieSerializer cookies(@Value("${kansrijk.tls:false}") boolean tls, @Value("${server.port:8080}") int port) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(tls ? "__Host-kansrijk" : "kansrijk-" + port);
        cookie.setUseSecureCookie(tls);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}

package nl.kansrijk.access.login;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** The outer doors: everything needs a log-in but the log-in itself, the look of the pages and how matching works. */
@Configuration
class Doors {
    private static final String[] OPEN = {
        "/inloggen",
        "/inloggen/**",
        "/uitgelogd",
        "/taal",
        "/ui/**",
        "/favicon.ico",
        "/error",
        "/gezond",
        "/hoe-werkt-matching",
        "/hoe-werkt-matching/*",
        "/melden",
        "/melden/klaar",
        "/presentatie/*",
        "/verwijzing/*"
    };

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, PasswordDoor passwords, ThroughTheDoor through, SecurityContextRepository contexts)
            throws Exception {
        http.authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .anyRequest()
                .authenticated());
        http.authenticationProvider(passwords).securityContext(context -> context.securityContextRepository(contexts));
        http.formLogin(form -> form.loginPage("/inloggen")
                .usernameParameter("naam")
                .passwordParameter("wachtwoord")
                .successHandler(through)
                .failureHandler((request, response, failure) ->
                        response.sendRedirect(failure instanceof MustWait ? "/inloggen?wacht" : "/inloggen?fout")));
        http.logout(out -> out.logoutUrl("/uitloggen")
                .logoutSuccessUrl("/uitgelogd")
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))));
        http.headers(Headers::strict).csrf(Customizer.withDefaults()).requestCache(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionAuthenticationStrategy sessionChange() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}

package nl.kansrijk.taxonomy;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the shelf look for news by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RefreshClock {}

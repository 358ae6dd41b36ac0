package nl.kansrijk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The house: every room below this package is one module. Rooms choose the names of what stands behind their doors without
 * asking each other. Started by {@code nl.kansrijk.start.Main}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class KansrijkApplication {}

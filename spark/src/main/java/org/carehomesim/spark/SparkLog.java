package org.carehomesim.spark;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.spark.SparkConf;

/** What is shown of Spark's log on the driver. */
final class SparkLog {

    /** Where Log4j finds the configuration of a user. */
    private static final List<String> PROPERTIES = List.of("log4j2.configurationFile", "log4j.configurationFile");

    private static final List<String> FILES = List.of("log4j2.properties", "log4j2.xml", "log4j2.yaml", "log4j2.json");

    private SparkLog() {}

    /** Shows only what is wrong, unless the user has configured Log4j. To be called before Spark logs anything. */
    static void quieten() {
        ClassLoader files = SparkLog.class.getClassLoader();
        boolean configured = PROPERTIES.stream().anyMatch(name -> System.getProperty(name) != null)
                || FILES.stream().anyMatch(name -> files.getResource(name) != null);
        if (!configured) {
            // the log of the class loader that Spark is loaded by, which is not that of this program
            ClassLoader ofSpark = SparkConf.class.getClassLoader();
            if (LogManager.getContext(ofSpark, false) instanceof LoggerContext log) {
                log.setConfigLocation(configuration());
            }
        }
    }

    private static URI configuration() {
        try {
            return SparkLog.class.getResource("log4j2.properties").toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }
}

package org.carehomesim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which build of the product this is; results are stamped with it. */
final class BuildInformation implements IVersionProvider {

    private static final String UNKNOWN = "unknown";

    private final Properties properties = new Properties();

    BuildInformation() {
        try (InputStream file = BuildInformation.class.getResourceAsStream("build.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version of the product. */
    String version() {
        return properties.getProperty("version");
    }

    /** Git commit of the sources, with {@code -modified} if they differed from it, or {@code unknown}. */
    String commit() {
        String commit = properties.getProperty("commit", "");
        return commit.isBlank() ? UNKNOWN : commit;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"CareHomeSim " + version(), "git commit " + commit()};
    }
}

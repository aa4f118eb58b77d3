package org.carehomesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.carehomesim.experiment.RunKey;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private static final RunKey KEY = new RunKey("a", 0, 1);

    @Test
    void writesALineEveryTenthOfTheRunsFailedOnesIncluded() {
        assertThat(linesFor(800)).hasSize(10).startsWith("80 of 800 runs").endsWith("800 of 800 runs");
    }

    @Test
    void writesALineARunWhenThereAreFew() {
        assertThat(linesFor(2)).containsExactly("1 of 2 runs", "2 of 2 runs");
        assertThat(linesFor(1)).containsExactly("1 of 1 run");
    }

    private static String[] linesFor(int runs) {
        StringWriter text = new StringWriter();
        ProgressLines progress = new ProgressLines(new PrintWriter(text));
        progress.started(runs, 0);
        for (int run = 0; run < runs; run++) {
            if (run % 3 == 0) {
                progress.failed(KEY, new IllegalStateException());
            } else {
                progress.finished(KEY, null);
            }
        }
        progress.ended();
        return text.toString().lines().toArray(String[]::new);
    }
}

package org.carehomesim.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SparkMessagesTest {

    @Test
    void keepsTheSentenceAndLeavesTheTraceOut() {
        String message = """
                Job aborted due to stage failure: Task 0 in stage 3.0 failed 4 times, most recent failure: Lost task 0.3 \
                in stage 3.0 (TID 9) (127.0.0.1 executor 1): java.lang.IllegalStateException: it is broken
                \tat org.carehomesim.spark.SliceTask.call(SliceTask.java:24)
                \tat java.base/java.lang.Thread.run(Thread.java:840)

                Driver stacktrace:""";
        assertThat(SparkMessages.reason(new IllegalStateException(message)))
                .startsWith("Job aborted due to stage failure")
                .endsWith("java.lang.IllegalStateException: it is broken");
    }

    @Test
    void aClusterThatIsGoneIsSaidToBeGone() {
        String message = "Cannot call methods on a stopped SparkContext.\nThis stopped SparkContext was created at:\n";
        assertThat(SparkMessages.reason(new IllegalStateException(message))).startsWith("it has ended the work; ");
    }

    @Test
    void anErrorWithoutWordsIsNamed() {
        assertThat(SparkMessages.reason(new NullPointerException())).isEqualTo("NullPointerException");
    }
}

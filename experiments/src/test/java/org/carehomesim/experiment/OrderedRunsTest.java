package org.carehomesim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class OrderedRunsTest {

    private static final BatchPlan PLAN = new BatchPlan(List.of("a", "b", "c"), 20, 7);
    private static final List<RunKey> KEYS =
            IntStream.range(0, PLAN.runs()).mapToObj(PLAN::run).toList();

    private final List<RunKey> handedOver = new ArrayList<>();

    @Test
    void planGoesThroughTheReplicatesOfOneScenarioAfterTheOther() {
        assertThat(KEYS).hasSize(60).startsWith(new RunKey("a", 0, 7), new RunKey("a", 1, 7));
        assertThat(KEYS.subList(19, 22))
                .containsExactly(new RunKey("a", 19, 7), new RunKey("b", 0, 7), new RunKey("b", 1, 7));
        assertThat(KEYS).endsWith(new RunKey("c", 19, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void handsOverInOrderWhateverTheTimingOfTheThreads(int threads) {
        OrderedRuns.Tally tally = execute(new OrderedRuns(threads), FakeRuns::slowFirst);
        assertThat(handedOver).isEqualTo(KEYS);
        assertThat(tally).isEqualTo(new OrderedRuns.Tally(60, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aFailingRunIsNamedAndTheOthersGoOn(int threads) {
        RunKey failing = new RunKey("b", 3, 7);
        OrderedRuns.Tally tally = execute(new OrderedRuns(threads), key -> {
            if (key.equals(failing)) {
                throw new IllegalStateException("home 12 has no staff");
            }
            return FakeRuns.record(key);
        });
        assertThat(tally.done()).isEqualTo(59);
        assertThat(tally.failures())
                .containsExactly(new RunFailure(failing, "IllegalStateException: home 12 has no staff"));
        assertThat(handedOver).hasSize(59).doesNotContain(failing).isSubsetOf(KEYS);
    }

    @Test
    void memoryRunningOutInOneRunDoesNotEndTheOthers() {
        OrderedRuns.Tally tally = execute(new OrderedRuns(2), key -> {
            if (key.scenario().equals("a")) {
                throw new OutOfMemoryError();
            }
            return FakeRuns.record(key);
        });
        assertThat(tally.done()).isEqualTo(40);
        assertThat(tally.failures()).hasSize(20).extracting(RunFailure::error).containsOnly("OutOfMemoryError");
    }

    @Test
    void stopsWithWhatIsUnderWayHandedOverInOrder() {
        OrderedRuns runs = new OrderedRuns(4);
        OrderedRuns.Tally tally = execute(runs, key -> {
            if (key.equals(new RunKey("a", 15, 7))) {
                runs.stop();
            }
            return FakeRuns.slowFirst(key);
        });
        assertThat(tally.done()).isEqualTo(handedOver.size());
        assertThat(tally.failures()).isEmpty();
        assertThat(handedOver).contains(new RunKey("a", 15, 7)).hasSizeLessThanOrEqualTo(15 + runs.window());
        assertThat(handedOver).isEqualTo(KEYS.subList(0, handedOver.size()));
    }

    @Test
    void leavesNoGapWhenItIsStopped() {
        for (int stopping = 0; stopping < 50; stopping++) {
            OrderedRuns runs = new OrderedRuns(8);
            RunKey last = KEYS.get(stopping);
            handedOver.clear();
            execute(runs, key -> {
                if (key.equals(last)) {
                    runs.stop();
                }
                return FakeRuns.record(key);
            });
            assertThat(handedOver).contains(last).isEqualTo(KEYS.subList(0, handedOver.size()));
        }
    }

    @Test
    void carriesOutARangeAndNotWhatIsOverOfIt() {
        List<Integer> heard = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void started(int runs, int over) {
                heard.addAll(List.of(runs, over));
            }
        };
        new OrderedRuns(2)
                .execute(
                        PLAN,
                        new RunRange(10, 5, 30),
                        FakeRuns::slowFirst,
                        (key, record) -> handedOver.add(key),
                        listener);
        assertThat(heard).containsExactly(20, 5);
        assertThat(handedOver).isEqualTo(KEYS.subList(15, 30));
    }

    @Test
    void anInterruptOfTheCallingThreadStopsToo() {
        OrderedRuns runs = new OrderedRuns(2);
        Thread caller = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);
        OrderedRuns.Tally tally = execute(runs, key -> {
            if (key.replicate() == 0) {
                caller.interrupt();
                interrupted.countDown();
            }
            awaitQuietly(interrupted);
            return FakeRuns.record(key);
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(tally.done()).isBetween(1, runs.window());
    }

    @Test
    void noMoreRunsAreAheadOfTheOldestThanTheWindowAllows() {
        OrderedRuns runs = new OrderedRuns(3);
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(runs.window() - 1);
        CountDownLatch beyond = new CountDownLatch(runs.window());
        AtomicInteger begunWhenTheFirstEnded = new AtomicInteger();
        execute(runs, key -> {
            begun.incrementAndGet();
            if (key.equals(KEYS.get(0))) {
                // all that may overtake this run have begun; one more would count the second latch down
                awaitQuietly(others);
                assertThat(reachedWithin(beyond, 50)).isFalse();
                begunWhenTheFirstEnded.set(begun.get());
            } else {
                others.countDown();
                beyond.countDown();
            }
            return FakeRuns.record(key);
        });
        assertThat(begunWhenTheFirstEnded).hasValue(runs.window());
        assertThat(handedOver).isEqualTo(KEYS);
    }

    @Test
    void anErrorOfTheSinkEndsTheBatch() {
        RunSink full = (key, record) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };
        assertThatThrownBy(() -> new OrderedRuns(2).execute(PLAN, FakeRuns::record, full, BatchListener.NONE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void refusesLessThanOneThreadOrReplicateAndTwiceTheSameName() {
        assertThatThrownBy(() -> new OrderedRuns(0)).hasMessage("threads must be at least 1 but is 0");
        assertThatThrownBy(() -> new BatchPlan(List.of("a"), 0, 1))
                .hasMessage("replicates must be at least 1 but is 0");
        assertThatThrownBy(() -> new BatchPlan(List.of("a", "a"), 1, 1)).hasMessageContaining("same name");
        assertThatThrownBy(() -> new BatchPlan(List.of(), 1, 1)).hasMessageContaining("at least one scenario");
        assertThatThrownBy(() -> new BatchPlan(List.of("a", "b"), Integer.MAX_VALUE, 1))
                .hasMessageContaining("too many runs");
    }

    private OrderedRuns.Tally execute(OrderedRuns runs, RunFunction function) {
        return runs.execute(PLAN, function, (key, record) -> handedOver.add(key), BatchListener.NONE);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        assertThat(reachedWithin(latch, 10_000)).isTrue();
    }

    private static boolean reachedWithin(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

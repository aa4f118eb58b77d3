package org.carehomesim.sim.policy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A home that answers as told and writes down what a policy does in it. */
final class RecordedActions {

    private final Map<String, Object> answers = new HashMap<>();
    private final List<String> actions = new ArrayList<>();

    /** The home as a policy sees it. */
    final HomeActions home = (HomeActions) Proxy.newProxyInstance(
            HomeActions.class.getClassLoader(), new Class<?>[] {HomeActions.class}, (proxy, method, arguments) -> {
                if (method.getReturnType() == void.class) {
                    actions.add(method.getName() + Arrays.toString(arguments));
                    return null;
                }
                String call = method.getName() + (arguments == null ? "" : Arrays.toString(arguments));
                return answers.getOrDefault(call, method.getReturnType() == int.class ? (Object) 0 : (Object) 0.0);
            });

    /** What a call gives from now on, such as {@code beds} or {@code recentKnownCases[7]}. */
    RecordedActions answering(String call, Object answer) {
        answers.put(call, answer);
        return this;
    }

    /** Takes down what has been done since the last time, but for what begins with one of these words. */
    List<String> take(String... without) {
        List<String> taken = actions.stream()
                .filter(action -> Arrays.stream(without).noneMatch(action::startsWith))
                .collect(Collectors.toList());
        actions.clear();
        return taken;
    }
}

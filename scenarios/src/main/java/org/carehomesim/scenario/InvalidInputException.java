package org.carehomesim.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with the files that were to be read; the message has a line for each problem. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception for at least one problem. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order it was found. */
    public List<Problem> problems() {
        return problems;
    }
}

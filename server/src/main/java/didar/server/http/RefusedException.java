package didar.server.http;

/// Ends the work on a request that is answered with a problem.
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

package gniddap.cli;

/// What the command line tells the shell.
final class ExitCode {
    static final int DONE = 0;
    /// What was asked for is fine, but it could not be written or run.
    static final int FAILED = 1;
    /// What was asked for cannot be: a wrong option, value or file.
    static final int REFUSED = 2;

    private ExitCode() {}
}

package gniddap;

import gniddap.app.GniddapApplication;
import gniddap.cli.CommandLineProgram;
import gniddap.cli.DisplayCheck;
import gniddap.cli.OpenCommand;

/// Starts the program: the command line when there are arguments, the window when there are none or when the command
/// is to open it.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            int code = CommandLineProgram.run(arguments);
            if (code != 0 || OpenCommand.file(arguments).isEmpty()) {
                System.exit(code);
            }
        }
        if (DisplayCheck.ofThisMachine().isMissing()) {
            System.exit(DisplayCheck.explain());
        }
        try {
            GniddapApplication.open(OpenCommand.file(arguments));
        } catch (UnsupportedOperationException noDisplay) {
            System.exit(DisplayCheck.explain());
        }
    }
}

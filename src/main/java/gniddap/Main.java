package gniddap;

import gniddap.app.GniddapApplication;
import gniddap.cli.CommandLineProgram;
import gniddap.cli.DisplayCheck;

/// Starts the program: the command line when there are arguments, the window when there are none.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(CommandLineProgram.run(arguments));
        }
        if (DisplayCheck.ofThisMachine().isMissing()) {
            System.exit(DisplayCheck.explain());
        }
        try {
            GniddapApplication.open();
        } catch (UnsupportedOperationException noDisplay) {
            System.exit(DisplayCheck.explain());
        }
    }
}

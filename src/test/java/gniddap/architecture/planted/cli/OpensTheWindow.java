package gniddap.architecture.planted.cli;

import gniddap.architecture.planted.app.MainWindow;

record OpensTheWindow(MainWindow window) {}

package gniddap.architecture.planted.app;

record LabelViewModel(javafx.scene.control.Label label) {}

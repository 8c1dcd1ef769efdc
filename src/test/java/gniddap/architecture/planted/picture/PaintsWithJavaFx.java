package gniddap.architecture.planted.picture;

record PaintsWithJavaFx(javafx.scene.paint.Color colour) {}

package gniddap.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A package right below the root, the rooms it may use and the libraries it may use beside the JDK's own base.
record Room(String name, List<String> rooms, List<String> libraries) {
    private static final List<String> BASE = List.of(
            "java.lang..",
            "java.io..",
            "java.math..",
            "java.nio..",
            "java.text..",
            "java.time..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function..",
            "java.util.random..",
            "java.util.regex..",
            "java.util.stream..",
            "java.util.zip..",
            "org.jspecify..");

    /// The rooms from left to right, as the design draws them; each sees those to its left.
    static final List<Room> ALL = inOrder(
            List.of(new Room("words")),
            List.of(new Room("engine")),
            List.of(new Room("trace")),
            List.of(new Room("play")),
            List.of(new Room("picture")),
            List.of(new Room("lesson"), new Room("typeset", "java.awt..", "org.scilab..")),
            List.of(new Room("store", "java.net..", "java.security..", "com.google.gson..", "org.commonmark..")),
            List.of(new Room(
                    "export",
                    "java.awt..",
                    "javax.imageio..",
                    "org.w3c.dom..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.poi..")),
            List.of(
                    new Room("cli", "picocli.."),
                    new Room(
                            "app",
                            "javafx..",
                            "org.controlsfx..",
                            "atlantafx..",
                            "org.kordamp.ikonli..",
                            "java.util.logging..")));

    private Room(String name, String... libraries) {
        this(name, List.of(), List.of(libraries));
    }

    /// Everything a class of this room may name, as ArchUnit's package patterns, below the package `root`.
    String[] mayUse(String root) {
        Stream<String> own = Stream.concat(Stream.of(name), rooms.stream()).map(room -> root + "." + room + "..");
        return Stream.of(own, BASE.stream(), libraries.stream())
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
    }

    @SafeVarargs
    private static List<Room> inOrder(List<Room>... columns) {
        List<Room> all = new ArrayList<>();
        for (List<Room> column : columns) {
            List<String> left = all.stream().map(Room::name).toList();
            column.forEach(room -> all.add(new Room(room.name, left, room.libraries)));
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return name;
    }
}

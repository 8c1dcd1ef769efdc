package gniddap.export.gif;

import gniddap.picture.change.Area;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/// A GIF as a viewer shows it, read by the JDK's reader, which shares no code with our writer.
public final class GifFilm {
    private final List<int[]> frames = new ArrayList<>();
    private final List<Integer> delaysCentiseconds = new ArrayList<>();
    private final List<Area> rectangles = new ArrayList<>();
    private int ownTables;

    public static GifFilm read(byte[] file) throws IOException {
        GifFilm film = new GifFilm();
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            film.readFrames(reader);
        }
        return film;
    }

    public List<int[]> frames() {
        return frames;
    }

    public List<Integer> delaysCentiseconds() {
        return delaysCentiseconds;
    }

    /// The part of each frame that the file holds.
    List<Area> rectangles() {
        return rectangles;
    }

    /// How many frames bring a table of colours of their own.
    int ownTables() {
        return ownTables;
    }

    /// What is on the screen from this hundredth of a second on.
    public int[] from(long centiseconds) {
        long end = 0;
        for (int n = 0; n < frames.size(); n++) {
            end += delaysCentiseconds.get(n);
            if (centiseconds < end) {
                return frames.get(n);
            }
        }
        throw new IllegalArgumentException(centiseconds + " is after the end, " + end);
    }

    private void readFrames(ImageReader reader) throws IOException {
        IIOMetadataNode screen = node(reader.getStreamMetadata(), "LogicalScreenDescriptor");
        int width = Integer.parseInt(screen.getAttribute("logicalScreenWidth"));
        int height = Integer.parseInt(screen.getAttribute("logicalScreenHeight"));
        BufferedImage shown = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int count = reader.getNumImages(true);
        for (int n = 0; n < count; n++) {
            IIOMetadata metadata = reader.getImageMetadata(n);
            IIOMetadataNode place = node(metadata, "ImageDescriptor");
            int left = Integer.parseInt(place.getAttribute("imageLeftPosition"));
            int top = Integer.parseInt(place.getAttribute("imageTopPosition"));
            BufferedImage part = reader.read(n);
            IIOMetadataNode control = node(metadata, "GraphicControlExtension");
            Graphics2D graphics = shown.createGraphics();
            graphics.drawImage(part, left, top, null);
            frames.add(shown.getRGB(0, 0, width, height, null, 0, width));
            if (control.getAttribute("disposalMethod").equals("restoreToBackgroundColor")) {
                graphics.setComposite(AlphaComposite.Clear);
                graphics.fillRect(left, top, part.getWidth(), part.getHeight());
            }
            graphics.dispose();
            rectangles.add(new Area(left, top, part.getWidth(), part.getHeight()));
            ownTables += table(metadata);
            delaysCentiseconds.add(Integer.parseInt(control.getAttribute("delayTime")));
        }
    }

    private static int table(IIOMetadata metadata) {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return root.getElementsByTagName("LocalColorTable").getLength();
    }

    private static IIOMetadataNode node(IIOMetadata metadata, String name) {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }
}

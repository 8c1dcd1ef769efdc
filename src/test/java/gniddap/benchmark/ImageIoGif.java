package gniddap.benchmark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// Writes a film by the GIF writer of the JDK, which chooses the colours of every whole frame anew.
final class ImageIoGif {
    private ImageIoGif() {}

    static void write(DrawnFilm film, Path file) throws IOException {
        int width = film.size().width();
        int height = film.size().height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        Files.deleteIfExists(file);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int[] frame : film.frames()) {
                image.setRGB(0, 0, width, height, frame, 0, width);
                writer.writeToSequence(new IIOImage(image, null, shownForFourCentiseconds(writer, image)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata shownForFourCentiseconds(ImageWriter writer, BufferedImage image) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
        ((IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0)).setAttribute("delayTime", "4");
        metadata.setFromTree(format, root);
        return metadata;
    }
}

package gniddap.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.paint.RandomPicture;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.storyboard.Sheet;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgFileTest {
    private static final Pattern FACE =
            Pattern.compile("@font-face\\{font-family:\"([^\"]+)\";font-weight:(\\d+);src:url\\(data:font/ttf;base64,"
                    + "([A-Za-z0-9+/=]+)\\)\\}");

    @ParameterizedTest
    @EnumSource
    void everyViewKeepsToTheEssentialsOfTheSchema(View view) throws Exception {
        SvgEssentials.check(parse(SvgFile.of(Sheet.of(picture("channels", view, 2.5)), 640, 360)));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void soDoMarksOfEveryKind(int seed) throws Exception {
        SvgEssentials.check(parse(SvgFile.of(Sheet.of(new RandomPicture(seed).first()), 640, 360)));
    }

    /// Read by Java's own reader of fonts.
    @Test
    void itCarriesEveryGlyphItUses() throws Exception {
        Picture picture = picture("padding-strides", View.TWO_MODELS, 5);
        String svg = SvgFile.of(Sheet.of(picture), 1280, 720);
        Matcher faces = FACE.matcher(svg);
        int found = 0;
        while (faces.find()) {
            found++;
            byte[] bytes = Base64.getDecoder().decode(faces.group(3));
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            String texts = texts(picture, faces.group(1), faces.group(2));
            assertThat(font.canDisplayUpTo(texts)).as(texts).isEqualTo(-1);
            assertThat(font.getNumGlyphs()).isLessThan(100);
        }
        assertThat(found).isEqualTo(5);
        assertThat(SvgFile.of(Sheet.of(picture), 1280, 720)).isEqualTo(svg);
    }

    @Test
    void nothingIsPaintedWhereThereIsNoGround() throws Exception {
        Picture picture = new RandomPicture(1).first();
        Picture glass =
                new Picture(picture.width(), picture.height(), 0, picture.marks(), picture.title(), "without a ground");
        assertThat(SvgFile.of(Sheet.of(picture), 300, 200)).contains("<rect width=\"100%\"");
        assertThat(SvgFile.of(Sheet.of(glass), 300, 200)).doesNotContain("<rect width=\"100%\"");
    }

    private static String texts(Picture picture, String family, String weight) {
        StringBuilder texts = new StringBuilder();
        picture.marks().forEach(mark -> {
            if (mark instanceof Mark.Label label
                    && label.face().family().equals(family)
                    && String.valueOf(label.face().weight()).equals(weight)) {
                texts.append(label.text());
            }
        });
        return texts.toString();
    }

    private static Picture picture(String preset, View view, double position) {
        Scene scene = Scene.forPixels(
                Presets.named(preset).problem(), Grain.INPUT_VALUE, view, new Style(Theme.LIGHT, false), 1280, 720);
        return Composer.of(scene).compose(Moment.at(position));
    }

    static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}

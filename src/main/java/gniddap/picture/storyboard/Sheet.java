package gniddap.picture.storyboard;

import gniddap.picture.Picture;
import java.util.List;

/// A picture that is made of pictures.
///
/// @param insets the pictures it holds, in the order of their marks
public record Sheet(Picture picture, List<Inset> insets) {
    public Sheet {
        insets = List.copyOf(insets);
    }

    /// A sheet that is one picture.
    public static Sheet of(Picture picture) {
        return new Sheet(picture, List.of());
    }

    /// One of the pictures of a sheet.
    ///
    /// @param name fit for an element id, and for the beginning of those of its cells
    /// @param from its first mark's place among the marks of the sheet
    /// @param to the place after its last mark
    public record Inset(String name, String title, String description, int from, int to) {}
}

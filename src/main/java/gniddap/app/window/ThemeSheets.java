package gniddap.app.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gniddap.picture.Theme;
import javafx.application.Application;
import javafx.scene.Scene;

/// The style sheets of a theme: AtlantaFX's, our colours over it, and one sheet of shapes and sizes for all themes.
final class ThemeSheets {
    private static final String FOLDER = "/gniddap/app/theme/";

    private ThemeSheets() {}

    static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(foundation(theme).getUserAgentStylesheet());
        scene.getStylesheets().setAll(FOLDER + tokens(theme), FOLDER + "gniddap.css");
    }

    private static atlantafx.base.theme.Theme foundation(Theme theme) {
        return switch (theme) {
            case LIGHT, PROJECTOR -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> "tokens-light.css";
            case DARK -> "tokens-dark.css";
            case PROJECTOR -> "tokens-projector.css";
        };
    }
}

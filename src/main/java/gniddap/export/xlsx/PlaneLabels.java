package gniddap.export.xlsx;

import gniddap.words.Words;

/// Writes the labels around a plane: which channel, image and slice, and the numbers of rows and columns.
record PlaneLabels(String channel, String image) {
    static final PlaneLabels VALUES = new PlaneLabels("xlsx.label.channel", "xlsx.label.image");
    static final PlaneLabels KERNELS = new PlaneLabels("xlsx.label.second", "xlsx.label.first");

    private static final int WIDTH = 9;
    private static final int LABEL_WIDTH = 17;

    void write(Sheet sheet, Plane plane) {
        int width = plane.shape().size(4);
        for (int n = 0; n < plane.columns(); n++) {
            int column = plane.firstColumn() + n;
            sheet.put(plane.firstRow() - 1, column, new Cell.Value(n % width, Look.HEADER));
            sheet.width(column, WIDTH);
            if (n % width == 0 && plane.shape().size(1) > 1) {
                sheet.text(plane.firstRow() - 2, column, say(channel, n / width), Look.NOTE);
            }
        }
        sheet.width(0, LABEL_WIDTH);
        rows(sheet, plane);
    }

    private void rows(Sheet sheet, Plane plane) {
        int height = plane.shape().size(3);
        int slices = plane.shape().size(2);
        for (int n = 0; n < plane.rows(); n++) {
            int row = plane.firstRow() + n;
            sheet.put(row, plane.firstColumn() - 1, new Cell.Value(n % height, Look.HEADER));
            if (n % height == 0 && plane.rows() > height) {
                String slice = slices == 1 ? "" : ", " + Words.say("xlsx.label.slice", n / height % slices);
                sheet.text(row, 0, say(image, n / height / slices) + slice, Look.NOTE);
            }
        }
    }

    private static String say(String key, int number) {
        return Words.say(key, number);
    }
}

package gniddap.app.layer;

/// How a field is called: in the scene, beside it, and by a screen reader.
record FieldName(String id, String label, String spoken) {
    FieldName(String id, String label) {
        this(id, label, label);
    }
}

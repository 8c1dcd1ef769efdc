package gniddap.engine;

import java.util.Arrays;

/// Float32 values of a shape, in C order; they never change.
public final class Tensor {
    private final Shape shape;
    private final float[] values;

    public Tensor(Shape shape, float[] values) {
        if (values.length != shape.count()) {
            throw new Refusal("tensor.refused.values", shape, shape.count(), values.length);
        }
        this.shape = shape;
        this.values = values.clone();
    }

    public Shape shape() {
        return shape;
    }

    public int count() {
        return values.length;
    }

    public float at(int flat) {
        return values[flat];
    }

    public float[] values() {
        return values.clone();
    }

    /// The same tensor with another value in one cell.
    public Tensor with(int flat, float value) {
        float[] changed = values();
        changed[flat] = value;
        return new Tensor(shape, changed);
    }

    /// Values compare as numbers do: −0 equals 0.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Tensor that) || !shape.equals(that.shape)) {
            return false;
        }
        for (int flat = 0; flat < values.length; flat++) {
            if (Float.compare(values[flat] + 0f, that.values[flat] + 0f) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = shape.hashCode();
        for (float value : values) {
            hash = 31 * hash + Float.hashCode(value + 0f);
        }
        return hash;
    }

    @Override
    public String toString() {
        return shape + " " + Arrays.toString(values);
    }
}

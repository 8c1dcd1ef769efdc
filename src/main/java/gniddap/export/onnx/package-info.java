/// Layers as ONNX models.
@NullMarked
package gniddap.export.onnx;

import org.jspecify.annotations.NullMarked;

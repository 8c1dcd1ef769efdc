package gniddap.engine.conventions;

/// A framework, or one of the two ways in which ONNX can be asked.
public enum Framework {
    PYTORCH,
    KERAS,
    ONNX_PADS,
    ONNX_SIZE,
    JAX,
    MXNET
}

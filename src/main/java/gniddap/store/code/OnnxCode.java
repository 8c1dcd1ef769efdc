package gniddap.store.code;

import gniddap.engine.Problem;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;

/// A model of one node, run by ONNX Runtime.
record OnnxCode(Problem problem) {

    void write(Script script) {
        Wording whole = Wordings.of(problem.layer(), Framework.ONNX_PADS);
        Detour detour = Detour.of(problem, Wordings.same(whole.layer(), problem.layer()));
        Wording wording = Wordings.of(detour.called(), Framework.ONNX_PADS);
        String inputs = detour.bias() ? "[\"x\", \"w\", \"b\"]" : "[\"x\", \"w\"]";
        script.line("import numpy as np")
                .line("import onnxruntime")
                .line("from onnx import TensorProto, helper, numpy_helper")
                .numbers(problem)
                .lines(detour.before())
                .line("node = helper.make_node(\"" + wording.function() + "\", " + inputs + ", [\"y\"], "
                        + String.join(", ", wording.arguments()) + ")")
                .line("graph = helper.make_graph(")
                .line("    [node], \"layer\",")
                .line("    [helper.make_tensor_value_info(\"x\", TensorProto.FLOAT, x.shape)],")
                .line("    [helper.make_tensor_value_info(\"y\", TensorProto.FLOAT, None)],")
                .line("    [" + initializers(detour.bias()) + "])")
                .line("model = helper.make_model(graph, opset_imports=[helper.make_opsetid(\"\", 13)])")
                .line("model.ir_version = 8")
                .line("session = onnxruntime.InferenceSession(")
                .line("    model.SerializeToString(), providers=[\"CPUExecutionProvider\"])")
                .line("y = session.run([\"y\"], {\"x\": x})[0]")
                .lines(detour.after());
    }

    private static String initializers(boolean bias) {
        String weight = "numpy_helper.from_array(w, \"w\")";
        return bias ? weight + ", numpy_helper.from_array(b, \"b\")" : weight;
    }
}

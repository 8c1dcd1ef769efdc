package gniddap.store.code;

import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;

/// A layer of `torch.nn` with its weights put in.
record PyTorchCode(Problem problem) {

    void write(Script script) {
        boolean oneCall =
                Wordings.same(Wordings.of(problem.layer(), Framework.PYTORCH).layer(), problem.layer());
        Detour detour = Detour.of(problem, oneCall);
        script.line("import numpy as np").line("import torch");
        script.numbers(problem)
                .lines(detour.before())
                .line("layer = torch.nn." + constructor(detour.called(), detour.bias()))
                .line("with torch.no_grad():")
                .line("    layer.weight.copy_(torch.from_numpy(w))");
        if (detour.bias()) {
            script.line("    layer.bias.copy_(torch.from_numpy(b))");
        }
        script.line("    y = layer(torch.from_numpy(x)).numpy()").lines(detour.after());
    }

    private static String constructor(Layer layer, boolean bias) {
        Wording wording = Wordings.of(layer, Framework.PYTORCH);
        String call = wording.call();
        return bias ? call : call.substring(0, call.length() - 1) + ", bias=False)";
    }
}

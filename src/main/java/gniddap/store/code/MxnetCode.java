package gniddap.store.code;

import gniddap.engine.Problem;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;

/// One call of an operator of `mx.nd`.
record MxnetCode(Problem problem) {

    void write(Script script) {
        Wording whole = Wordings.of(problem.layer(), Framework.MXNET);
        Detour detour = Detour.of(problem, Wordings.same(whole.layer(), problem.layer()));
        Wording wording = Wordings.of(detour.called(), Framework.MXNET);
        String numbers = "mx.nd.array(x), mx.nd.array(w)" + (detour.bias() ? ", mx.nd.array(b)" : "");
        script.line("import mxnet as mx")
                .line("import numpy as np")
                .numbers(problem)
                .lines(detour.before())
                .line("y = mx.nd." + wording.function() + "(")
                .line("    " + numbers + ",")
                .line("    " + String.join(", ", wording.arguments()) + (detour.bias() ? "" : ", no_bias=True")
                        + ").asnumpy()")
                .lines(detour.after());
    }
}

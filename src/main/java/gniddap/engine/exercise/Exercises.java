package gniddap.engine.exercise;

import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Words;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/// Layers with small whole numbers, drawn from a seed.
public final class Exercises {
    /// Seeds and numbers that follow each other give layers that have nothing to do with each other.
    private static final long APART = 0x9E3779B97F4A7C15L;

    private Exercises() {}

    /// The layer of that number, from 1, which this seed gives.
    public static Problem draw(Difficulty difficulty, long seed, int number) {
        long own = new SplittableRandom(seed + APART * number).nextLong();
        Random random = new Random(own);
        Layer layer = new LayerDraw(random).layer(difficulty);
        boolean hard = difficulty == Difficulty.HARD;
        boolean easy = difficulty == Difficulty.EASY;
        Tensor input = numbers(layer.inputShape(1), random, hard ? -2 : easy ? 1 : 0, 4);
        Tensor weight = numbers(layer.weightShape(), random, easy ? 0 : -2, 3);
        Optional<Tensor> bias =
                hard ? Optional.of(numbers(Shape.of(layer.outChannels()), random, 1, 3)) : Optional.empty();
        String name = Words.say("exercise.name", difficulty.word(), seed, number);
        return new Problem(name, layer, input, weight, bias);
    }

    /// At least one is not 0, and one is negative where any may be.
    private static Tensor numbers(Shape shape, Random random, int least, int most) {
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = least + random.nextInt(most - least + 1);
        }
        values[random.nextInt(values.length)] = least < 0 ? -1 : most - 1;
        return new Tensor(shape, values);
    }
}

package gniddap.app.layer;

import gniddap.app.workbench.Workbench;
import gniddap.picture.AxisNames;
import gniddap.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The fields of the layer: one for each setting of all axes, one for each axis of a setting, and those that belong to
/// no axis.
public final class LayerFields {
    private static final int MOST_AXES = 3;

    private final List<List<FieldViewModel>> shared;
    private final List<List<FieldViewModel>> byAxis;
    private final List<List<FieldViewModel>> channels;

    LayerFields(Workbench workbench) {
        shared = List.of(
                shared(workbench, AxisSetting.INPUT_SIZE, Words.say("layer-card.input-size")),
                shared(workbench, AxisSetting.KERNEL_SIZE, Words.say("layer-card.kernel-size")),
                shared(workbench, AxisSetting.STRIDE, Words.say("layer-card.stride")),
                shared(workbench, AxisSetting.PADDING, Words.say("layer-card.padding")),
                shared(workbench, AxisSetting.OUTPUT_PADDING, Words.say("layer-card.output-padding")),
                shared(workbench, AxisSetting.DILATION, Words.say("layer-card.dilation")));
        byAxis = List.of(
                byAxis(workbench, AxisSetting.INPUT_SIZE, Words.say("layer-card.input-size")),
                byAxis(workbench, AxisSetting.KERNEL_SIZE, Words.say("layer-card.kernel-size")),
                byAxis(workbench, AxisSetting.STRIDE, Words.say("layer-card.stride")),
                byAxis(workbench, AxisSetting.PADDING_BEFORE, Words.say("layer-card.padding-before")),
                byAxis(workbench, AxisSetting.PADDING_AFTER, Words.say("layer-card.padding-after")),
                byAxis(workbench, AxisSetting.OUTPUT_PADDING, Words.say("layer-card.output-pad")),
                byAxis(workbench, AxisSetting.DILATION, Words.say("layer-card.dilation")));
        channels = List.of(
                channel(workbench, ChannelNumber.IN_CHANNELS, Words.say("layer-card.in-channels")),
                channel(workbench, ChannelNumber.OUT_CHANNELS, Words.say("layer-card.out-channels")),
                channel(workbench, ChannelNumber.GROUPS, Words.say("layer-card.groups")));
    }

    /// Rows of one field each, for all axes at once.
    public List<List<FieldViewModel>> getShared() {
        return shared;
    }

    /// Rows of a field for each of three axes, of which the layer may have fewer; the last one stands last.
    public List<List<FieldViewModel>> getByAxis() {
        return byAxis;
    }

    /// Rows of one field each, for channels and groups.
    public List<List<FieldViewModel>> getChannels() {
        return channels;
    }

    private static List<FieldViewModel> shared(Workbench workbench, AxisSetting setting, String name) {
        return List.of(new FieldViewModel(
                workbench, new AxisNumber(setting, AxisNumber.ALL), new FieldName(word(setting), name)));
    }

    private static List<FieldViewModel> byAxis(Workbench workbench, AxisSetting setting, String name) {
        return IntStream.iterate(MOST_AXES, fromLast -> fromLast > 0, fromLast -> fromLast - 1)
                .mapToObj(fromLast ->
                        new FieldViewModel(workbench, new AxisNumber(setting, fromLast), name(setting, fromLast, name)))
                .toList();
    }

    private static List<FieldViewModel> channel(Workbench workbench, ChannelNumber number, String name) {
        return List.of(new FieldViewModel(workbench, number, new FieldName(word(number), name)));
    }

    private static FieldName name(AxisSetting setting, int fromLast, String name) {
        String spoken = Words.say("layer-card.of-axis", name, AxisNames.of(fromLast));
        return new FieldName(word(setting) + "-" + fromLast, name, spoken);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

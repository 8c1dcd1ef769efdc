"""The comparisons of check-data.sh: what other programs make of exported numbers against what `compute` prints."""
import csv
import glob
import json
import re
import sys
import zipfile


def close(one, other):
    return abs(one - other) <= 1e-5 * max(1, abs(other))


def output(name):
    """The output as `compute` prints it, and as a workbook lays it out: channels side by side, the rest below."""
    line = json.loads(open(name + ".output").readline())
    shape, values = line["shape"], line["values"]
    five = shape[:2] + [1] * (5 - len(shape)) + shape[2:]
    images, channels, slices, height, width = five
    rows = []
    for n in range(images):
        for d in range(slices):
            for h in range(height):
                row = []
                for c in range(channels):
                    first = ((((n * channels + c) * slices + d) * height + h) * width)
                    row += values[first:first + width]
                rows.append(row)
    return shape, values, rows


def spoil(name):
    """A copy of the workbook with another first input value and no kept value right, and its problem."""
    problem = json.load(open(name + ".json"))
    problem["input"]["values"][0] = 17
    json.dump(problem, open(name + "-changed.json", "w"))
    with zipfile.ZipFile(name + ".xlsx") as old, zipfile.ZipFile(name + "-changed.xlsx", "w") as new:
        for part in old.namelist():
            text = old.read(part).decode()
            if part == "xl/worksheets/sheet2.xml":
                text, changed = re.subn(r'(<c r="C5"[^>]*><v>)[^<]*', r"\g<1>17", text)
                assert changed == 1, part
            new.writestr(part, re.sub(r"</f><v>[^<]*</v>", "</f><v>-99</v>", text))


def sheets(name):
    shape, _, expected = output(name)
    with open(name + "-Output.csv") as file:
        rows = list(csv.reader(file))
    found = 0
    for way in range(3):
        first = 4 + way * (len(expected) + 3)
        for n, row in enumerate(expected):
            for column, value in enumerate(row):
                cell = rows[first + n][2 + column]
                assert close(float(cell), value), f"{name}, row {first + n + 1}, column {column + 3}: {cell} for {value}"
                found += 1
    for file in glob.glob(name + "-*.csv"):
        assert not re.search(r"#(REF|NAME|VALUE|DIV)|Err:", open(file).read()), file
    print(f"   {name}: LibreOffice calculates {found} output values of {'×'.join(map(str, shape))}")


def arrays(name):
    shape, values, _ = output(name)
    try:
        import numpy
    except ImportError:
        print("   NumPy is not here; arrays were not loaded")
        return
    array = numpy.load(name + ".npy")
    assert list(array.shape) == shape and array.dtype == numpy.float32, array.dtype
    assert numpy.allclose(array.ravel(), values)
    problem = json.load(open(name + ".json"))
    with numpy.load(name + ".npz") as whole:
        assert numpy.array_equal(whole["output"], array)
        for part in "input", "weight":
            assert numpy.array_equal(whole[part].ravel(), numpy.float32(problem[part]["values"])), part
        assert str(whole["op"]) == problem["op"] and int(whole["groups"]) == problem["groups"]
        assert whole["stride"].tolist() == problem["stride"]
        numpy.savez_compressed(name + "-again.npz", **whole)
    print(f"   {name}: NumPy loads {', '.join(sorted(whole.files))}")


def model(name):
    try:
        import onnx
    except ImportError:
        print("   onnx is not here; the model was not checked")
        return
    if glob.glob(name + ".onnx"):
        onnx.checker.check_model(onnx.load(name + ".onnx"), full_check=True)
        print(f"   {name}: ONNX's checker takes the model")


def notebook(name):
    try:
        import nbformat
        nbformat.validate(nbformat.read(name + ".ipynb", as_version=4))
        print(f"   {name}: nbformat takes the notebook")
    except ImportError:
        print("   nbformat is not here; the notebook's form was not checked")
    cells = [cell for cell in json.load(open(name + ".ipynb"))["cells"] if cell["cell_type"] == "code"]
    space = {}
    for cell in cells:
        code = compile("".join(cell["source"]), cell["id"], "exec")
        missing = [module for module in ("numpy", "torch") if "import " + module in "".join(cell["source"])]
        try:
            for module in missing:
                __import__(module)
            if "numbers" != cell["id"] and "np" not in space:
                continue
            exec(code, space)
            print(f"   {name}: cell {cell['id']} holds")
        except ImportError:
            print(f"   {name}: cell {cell['id']} was only compiled")


globals()[sys.argv[1]](sys.argv[2])

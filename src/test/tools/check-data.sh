#!/bin/sh
# Has other programs read the files of numbers back: LibreOffice calculates the workbooks anew, also with a changed
# number; NumPy loads arrays; Python runs a notebook; xmllint reads each part of a workbook.
set -eu
here=$(dirname "$(readlink -f "$0")")
profile=$PWD/profile
mkdir -p "$profile/user"
# LibreOffice is told to calculate every formula when it loads a file.
cat >"$profile/user/registrymodifications.xcu" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
END

# All sheets of a workbook as CSV files beside it.
calculate() {
    timeout 120 soffice "-env:UserInstallation=file://$profile" --headless \
        --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' "$1" >/dev/null 2>&1
}

check() {
    name=$1
    shift
    "$GNIDDAP" export "$@" -o "$name.json" >/dev/null
    "$GNIDDAP" compute "$name.json" >"$name.output"
    for ending in xlsx npy npz csv ipynb py; do
        "$GNIDDAP" export "$name.json" -o "$name.$ending" >/dev/null
    done
    "$GNIDDAP" export "$name.json" -o "$name.onnx" >/dev/null || echo "   $name has no ONNX model"
    python3 "$here/check_data.py" spoil "$name"
    "$GNIDDAP" compute "$name-changed.json" >"$name-changed.output"
    mkdir "$name.parts"
    python3 -m zipfile -e "$name.xlsx" "$name.parts"
    find "$name.parts" -type f -exec xmllint --noout {} +
    for book in "$name" "$name-changed"; do
        calculate "$book.xlsx"
        python3 "$here/check_data.py" sheets "$book"
    done
    python3 "$here/check_data.py" arrays "$name"
    if [ -f "$name-again.npz" ]; then # as NumPy wrote it
        "$GNIDDAP" compute "$name-again.npz" | cmp - "$name.output"
    fi
    python3 "$here/check_data.py" model "$name"
    python3 "$here/check_data.py" notebook "$name"
}

check plane --preset padding-strides
check channels --layer 'ConvTranspose2d(4, 6, 3, stride=2, padding=1, output_padding=1, groups=2)' --input-size 3x4
check line --layer 'ConvTranspose1d(2, 3, 4, stride=3, dilation=2)' --input-size 5
check volume --layer 'ConvTranspose3d(2, 1, 2, stride=2)' --input-size 2x3x2
check direct --layer 'Conv2d(2, 2, 3, stride=2, padding=1, dilation=2)' --input-size 9x7

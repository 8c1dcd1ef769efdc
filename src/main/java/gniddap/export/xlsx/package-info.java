/// Workbooks that compute a layer by live formulas, in the SpreadsheetML that every spreadsheet program opens.
@NullMarked
package gniddap.export.xlsx;

import org.jspecify.annotations.NullMarked;

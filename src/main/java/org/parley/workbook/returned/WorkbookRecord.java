package org.parley.workbook.returned;

import java.util.List;
import java.util.Map;
import org.parley.workbook.Concession;
import org.parley.workbook.RecordedDeal;
import org.parley.workbook.RecordedInput;

/**
 * What the hidden record of a workbook says.
 *
 * @param sheet name of the record's own sheet
 * @param concessions what the draft of the deal concedes
 * @param notices name of the sheet that a review reads
 * @param locked by sheet, then 0-based row, then letters of the column: the mark of the cell
 * @param inputs in the order of the sheets
 */
record WorkbookRecord(
    String sheet,
    RecordedDeal deal,
    List<Concession> concessions,
    String notices,
    Map<String, Map<Integer, Map<String, String>>> locked,
    List<RecordedInput> inputs) {}

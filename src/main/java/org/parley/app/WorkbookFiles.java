package org.parley.app;

import java.util.Map;
import org.parley.workbook.DeclaredSheets;
import org.parley.workbook.WorkbookTexts;

/**
 * What the library and the deal's own folder say of workbooks.
 *
 * @param subjects of the points of the deal, by path
 */
record WorkbookFiles(WorkbookTexts texts, DeclaredSheets sheets, Map<String, String> subjects) {}

package org.parley.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.ChoiceKind;

/** The sheets that the dashboard does not sum up and that the deal has facts for, by id. */
final class SheetContents {
  private SheetContents() {}

  static Map<String, SheetContent> of(Draft draft) {
    var contents = new LinkedHashMap<String, SheetContent>();
    DeclaredSheets declared = draft.input().declared();
    for (ChoiceKind kind : ChoiceKind.values()) {
      Choice.of(draft.deal(), kind)
          .ifPresent(choice -> contents.put(kind.id(), new ChoiceSheet(choice, name(draft, kind))));
    }
    for (String id : declared.order()) {
      declared.present(id, draft.input()).ifPresent(sheet -> contents.put(id, sheet));
    }
    CaseData.of(draft.input())
        .ifPresent(
            data ->
                contents.put(
                    CaseText.SHEET_NAME.file(),
                    new CaseSheet(draft.say(CaseText.SHEET_NAME), data)));
    NegotiationSheet.of(draft).ifPresent(sheet -> contents.put("negotiation", sheet));
    StatementsSheet.of(draft)
        .ifPresent(sheet -> contents.put(StatementsText.SHEET_NAME.file(), sheet));
    return contents;
  }

  private static String name(Draft draft, ChoiceKind kind) {
    return draft.say(ChoiceHeading.sheetName(kind));
  }
}

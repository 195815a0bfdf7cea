import type { BookFiles } from "./book-files";
import { ICONS } from "./icons";
import { group, largeButton, panel, type RibbonTab } from "./ribbon";
import { TEXTS } from "./texts";

const words = TEXTS.file;

/** The "Tệp" tab; the group of samples only where there are samples. */
export function drawFileTab(files: BookFiles, handSamples: (() => void) | undefined): RibbonTab {
  const book = group(
    words.group,
    largeButton({ label: words.newBook, tip: words.newBookTip, icon: ICONS.newBook }, () => files.newBook()),
    largeButton({ label: words.open, tip: words.openTip, icon: ICONS.open }, () => void files.pickAndOpen()),
    largeButton(
      { label: words.save, tip: words.saveTip, icon: ICONS.save },
      () => void files.saveAndDownload(),
    ),
  );
  const samples = handSamples && [
    group(
      words.sampleGroup,
      largeButton({ label: words.samples, tip: words.samplesTip, icon: ICONS.samples }, handSamples),
    ),
  ];
  return { id: "file", label: TEXTS.tabs.file, panel: panel(book, ...(samples ?? [])) };
}

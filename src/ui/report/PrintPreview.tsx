import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreviewSheet } from "../../app/preview-pages";
import { tabText } from "../../text/tabs";
import { PageTurner } from "../parts/PageTurner";
import { PagePaper } from "./PagePaper";

const words = tabText.report.preview;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** The pages of the chosen sheets one after the other, as they come out of the printer. */
export function PrintPreview({ sheets }: { readonly sheets: readonly PreviewSheet[] }) {
  const styles = useStyles();
  const [wanted, turn] = useState(0);
  const [isLarge, setLarge] = useState(false);
  const places = sheets.flatMap((sheet) =>
    Array.from({ length: sheet.pageCount }, (_, index) => ({ sheet, index })),
  );
  const page = Math.min(wanted, Math.max(0, places.length - 1));
  const place = places[page];
  const picture = place?.sheet.pageAt(place.index) ?? null;
  if (place === undefined || picture === null) return null;
  const name = words.page(place.sheet.name, place.index + 1, place.sheet.pageCount);
  return (
    <section className={styles.root} aria-label={words.title}>
      <PageTurner pages={{ shown: [], page, count: places.length, turn }} name={words.title} />
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Button size="small" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {isLarge ? words.fit : words.enlarge}
        </Button>
      </div>
      <PagePaper picture={picture} name={name} isLarge={isLarge} />
      <Text size={200} className={styles.quiet}>
        {words.hint}
      </Text>
    </section>
  );
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RefusedArrival } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";
import { FindingList } from "../findings/FindingList";
import { useCursor } from "../findings/use-cursor";
import { Section } from "../parts/Section";
import { PageTurner } from "../parts/PageTurner";
import { usePages } from "../parts/use-pages";

const words = tabText.summary.register;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}`, paddingLeft: "8px" },
  file: { overflowWrap: "anywhere" },
});

interface RefusedProps {
  readonly refused: readonly RefusedArrival[];
}

/** Files that count for no unit, with the reason; those of a known unit stand with it in the register. */
export function RefusedFiles({ refused }: RefusedProps) {
  if (refused.length === 0) return null;
  return (
    <Section title={words.refusedFiles}>
      <RefusedList refused={refused} title={words.refusedFiles} />
    </Section>
  );
}

/** Refused files one by one, each with why. */
export function RefusedList({ refused, title }: RefusedProps & { readonly title: string }) {
  const styles = useStyles();
  const pages = usePages(refused);
  if (refused.length === 0) return null;
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={title}>
        {pages.shown.map((one) => (
          <li key={one.arrival.id} className={styles.item}>
            <Text block weight="semibold" className={styles.file}>
              {one.arrival.file}
            </Text>
            <Reason refused={one} />
          </li>
        ))}
      </ul>
      <PageTurner pages={pages} name={title} />
    </div>
  );
}

/** It could not be read, or its findings say that it is not this plan's form. */
function Reason({ refused: { arrival, findings } }: { readonly refused: RefusedArrival }) {
  const styles = useStyles();
  const cursor = useCursor();
  return (
    <div className={styles.root}>
      <Text>{arrival.failure === null ? words.wrongForm : words.fileReasons[arrival.failure]}</Text>
      {findings.length > 0 && <FindingList findings={findings} canGoTo={false} cursor={cursor} />}
    </div>
  );
}

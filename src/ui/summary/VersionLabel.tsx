import { makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../domain/calendar-date";
import type { Version } from "../../domain/register/register-view";
import { localTime } from "../../text/local-time";
import { tabText } from "../../text/tabs";

const words = tabText.summary.register;

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** "Lần 2 · 14/03/2024 09:15", its file, the day it came, who saved it, and how far it differs from the one before. */
export function VersionLabel({ version: { number, arrival, changes } }: { readonly version: Version }) {
  const styles = useStyles();
  const notes = [
    words.received(formatDate(arrival.receivedOn)),
    ...(arrival.savedBy === null ? [] : [words.savedBy(arrival.savedBy)]),
    ...(number === 1 ? [] : [words.differs(changes.length)]),
  ];
  return (
    <span className={styles.label}>
      <span>{words.version(number, localTime(arrival.versionTime))}</span>
      <span className={styles.quiet}>{arrival.file}</span>
      <span className={styles.quiet}>{notes.join(" · ")}</span>
    </span>
  );
}

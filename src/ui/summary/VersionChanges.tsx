import { makeStyles } from "@fluentui/react-components";
import type { EntryChange, Version } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { usePane } from "../run/pane-context";
import { PageTurner } from "../parts/PageTurner";
import { usePages } from "../parts/use-pages";

const words = tabText.summary.register;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** What a version changed against the one before, cell by cell; nothing where nothing changed. */
export function VersionChanges({ version }: { readonly version: Version }) {
  const styles = useStyles();
  const { rowNames } = usePane();
  const pages = usePages(version.changes);
  if (version.changes.length === 0) return null;
  const title = words.changes(version.number, version.changes.length);
  const line = ({ rowId, cell, before, after }: EntryChange) =>
    words.change(cell, rowNames.get(rowId) ?? rowId, [words.entryValue(before), words.entryValue(after)]);
  return (
    <Fold title={title} isOpenAtFirst={false}>
      <ul className={styles.list} aria-label={title}>
        {pages.shown.map((change) => (
          <li key={`${change.rowId}/${change.column}`}>{line(change)}</li>
        ))}
      </ul>
      <PageTurner pages={pages} name={title} />
    </Fold>
  );
}

import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { UnitFiles } from "../../app/unit-files";
import type { UnitId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";
import { downloadFile } from "../parts/download-file";
import { PageTurner } from "../parts/PageTurner";
import { usePages } from "../parts/use-pages";
import { usePane } from "../run/pane-context";

const words = paneText.forms.unitFiles;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "8px",
    alignItems: "center",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  button: { minWidth: 0 },
});

interface UnitFilesMadeProps {
  readonly files: UnitFiles;
  readonly onOpen: (unitId: UnitId) => void;
}

/** The forms made: all of them as one .zip, or each opened in Excel. */
export function UnitFilesMade({ files, onOpen }: UnitFilesMadeProps) {
  const styles = useStyles();
  const { plan } = usePane();
  const pages = usePages(files.files);
  const [hasDownloaded, setDownloaded] = useState(false);
  const nameOf = (unitId: UnitId) => plan.units.find(({ id }) => id === unitId)?.name ?? unitId;
  const download = () => {
    downloadFile(files.name, { pieces: [new Uint8Array(files.zip)], type: "application/zip" });
    setDownloaded(true);
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={download}>
        {words.download}
      </Button>
      <Text role="status">{hasDownloaded ? words.downloaded : ""}</Text>
      <ul className={styles.list} aria-label={words.files}>
        {pages.shown.map(({ unitId }) => (
          <li key={unitId} className={styles.item}>
            <span className={styles.name}>{nameOf(unitId)}</span>
            <Button
              className={styles.button}
              aria-label={words.openOf(nameOf(unitId))}
              onClick={() => onOpen(unitId)}
            >
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      <PageTurner pages={pages} name={words.files} />
    </>
  );
}

import { Dropdown, Option, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../domain/check/finding";
import { tabText } from "../../text/tabs";
import { sheetsOf } from "../findings/finding-groups";
import { sheetTitle } from "./sheet-title";

const useStyles = makeStyles({ root: { minWidth: 0, flexGrow: 1 } });
const all = "";

interface SheetFilterProps {
  readonly findings: readonly Finding[];
  readonly picked: string | null;
  readonly onPick: (sheet: string | null) => void;
}

/** Which sheet's findings are shown; only where more than one has any. */
export function SheetFilter({ findings, picked, onPick }: SheetFilterProps) {
  const styles = useStyles();
  const sheets = sheetsOf(findings);
  if (sheets.length < 2) return null;
  const label = (sheet: string) => {
    const count = findings.filter((finding) => finding.at.sheet === sheet).length;
    return tabText.check.sheetOption(sheetTitle(sheet), count);
  };
  const allLabel = tabText.check.allSheets(findings.length);
  return (
    <Dropdown
      className={styles.root}
      aria-label={tabText.check.sheetFilter}
      clearButton={null}
      value={picked === null ? allLabel : label(picked)}
      selectedOptions={[picked ?? all]}
      onOptionSelect={(_event, { optionValue }) => onPick(optionValue || null)}
    >
      <Option value={all}>{allLabel}</Option>
      {sheets.map((sheet) => (
        <Option key={sheet} value={sheet} text={label(sheet)}>
          {label(sheet)}
        </Option>
      ))}
    </Dropdown>
  );
}

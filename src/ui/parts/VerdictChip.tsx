import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../domain/attain/verdict";
import { sheetWords } from "../../text/sheet-words";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
  },
});

/** The colour pairs of the sheets: fill, then writing; contrast at least 4.5 : 1. */
const looks: Readonly<Record<Verdict, readonly [string, string]>> = {
  met: ["#C6EFCE", "#006100"],
  near: ["#FFEB9C", "#7F6000"],
  missed: ["#FFC7CE", "#9C0006"],
  none: ["#EDEDED", "#595959"],
  notArising: ["#EDEDED", "#595959"],
  unpublished: ["#DDEBF7", "#1F4E79"],
};

/** Sign and word of a verdict in the colours it has on the sheets. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const [backgroundColor, color] = looks[verdict];
  return (
    <span className={useStyles().chip} style={{ backgroundColor, color }}>
      {sheetWords.verdicts[verdict]}
    </span>
  );
}

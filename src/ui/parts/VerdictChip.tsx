import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../domain/attain/verdict";
import { tabText } from "../../text/tabs";
import { verdictLooks } from "./verdict-looks";

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

/** Sign and word of a verdict in the colours it has on the sheets. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const [backgroundColor, color] = verdictLooks[verdict];
  return (
    <span className={useStyles().chip} style={{ backgroundColor, color }}>
      {tabText.verdicts[verdict]}
    </span>
  );
}

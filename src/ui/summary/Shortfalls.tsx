import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { furthestFromTarget, type Shortfall } from "../../app/furthest-from-target";
import type { Consolidation } from "../../domain/consolidate/consolidation";
import { tabText } from "../../text/tabs";
import { RowLines } from "./RowLines";

const words = tabText.summary.shortfalls;
const named = 3;

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: "2px", width: "100%" },
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  filled: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

/** The indicators that lack most; each opens to where its figures come from. */
export function Shortfalls({ consolidation }: { readonly consolidation: Consolidation }) {
  const furthest = furthestFromTarget(consolidation, named);
  if (furthest.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{words.title}</Text>
      <RowLines
        name={words.title}
        lines={furthest.map((shortfall) => ({
          rowId: shortfall.rowId,
          result: <Lacking shortfall={shortfall} />,
        }))}
      />
    </div>
  );
}

/** The result against the target in words, and how much of the target is reached as a bar. */
function Lacking({ shortfall }: { readonly shortfall: Shortfall }) {
  const styles = useStyles();
  return (
    <span className={styles.result}>
      <span>{words.result(shortfall)}</span>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.filled}
          style={{ display: "block", width: `${100 * shortfall.attainment}%` }}
        />
      </span>
    </span>
  );
}

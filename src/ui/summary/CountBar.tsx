import { makeStyles, tokens } from "@fluentui/react-components";
import type { Look } from "../parts/verdict-looks";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "28px",
    gap: "2px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  segment: {
    minWidth: "24px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});

/** A part of the bar: as wide as its count, with its sign, so that colour says nothing alone. */
export interface Segment {
  readonly key: string;
  readonly sign: string;
  readonly count: number;
  readonly look: Look;
}

/** Counts side by side. The table below says the same in words, so that a screen reader passes this by. */
export function CountBar({ segments }: { readonly segments: readonly Segment[] }) {
  const styles = useStyles();
  const filled = segments.filter(({ count }) => count > 0);
  if (filled.length === 0) return null;
  return (
    <div className={styles.bar} aria-hidden>
      {filled.map(({ key, sign, count, look: [backgroundColor, color] }) => (
        <span key={key} className={styles.segment} style={{ backgroundColor, color, flexGrow: count }}>
          {sign} {count}
        </span>
      ))}
    </div>
  );
}

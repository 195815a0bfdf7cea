import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { UnitState } from "../../domain/register/register-view";
import { tabText } from "../../text/tabs";

const useStyles = makeStyles({
  word: { whiteSpace: "nowrap" },
  received: { color: tokens.colorPaletteGreenForeground1 },
  needsReview: { color: tokens.colorPaletteDarkOrangeForeground1 },
  asked: { color: tokens.colorPaletteDarkOrangeForeground1 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  notSent: { color: tokens.colorNeutralForeground3 },
});

/** Sign and word of a unit's state; the colour only repeats them. */
export function UnitStateWord({ state }: { readonly state: UnitState }) {
  const styles = useStyles();
  const { sign, word } = tabText.summary.register.unitStates[state];
  return <span className={mergeClasses(styles.word, styles[state])}>{`${sign} ${word}`}</span>;
}

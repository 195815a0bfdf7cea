import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../domain/form/submission";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import { placeAndRow } from "./place-words";
import { twoLines } from "./two-lines";

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", textAlign: "left", width: "100%", padding: "4px 8px" },
  text: { ...twoLines, fontWeight: tokens.fontWeightRegular },
});

/** A place as one wide button that goes there: "ô F12 · 7.3 Hồ sơ trực tuyến". */
export function PlaceButton({ place }: { readonly place: CellPlace }) {
  const styles = useStyles();
  const { rowNames, goTo } = usePane();
  const words = placeAndRow(place, rowNames);
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      title={words}
      aria-label={paneText.place.goTo(words)}
      onClick={() => goTo(place)}
    >
      <span className={styles.text}>{words}</span>
    </Button>
  );
}

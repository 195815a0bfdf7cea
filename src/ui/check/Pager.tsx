import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { tabText } from "../../text/tabs";
import { isWholeFile } from "../parts/place-words";
import { usePane } from "../run/pane-context";
import type { FindingsView } from "./use-findings-view";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr",
    gap: "8px",
    alignItems: "center",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, padding: "4px" },
});

/** "Mục trước", "3/12", "Mục sau": goes to the finding and to its cell; stays in sight while the list is. */
export function Pager({ view }: { readonly view: FindingsView }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const { shown, cursor } = view;
  const at = cursor.isPlaced ? Math.min(cursor.active, shown.length - 1) : -1;
  const visit = (index: number) => {
    const finding = shown[index];
    if (finding === undefined) return;
    cursor.visit(index);
    if (!isWholeFile(finding.at)) goTo(finding.at);
  };
  return (
    <div className={styles.root} role="group" aria-label={tabText.check.list}>
      <Button
        className={styles.button}
        icon={<ChevronUpRegular />}
        disabledFocusable={at <= 0}
        onClick={() => visit(at - 1)}
      >
        {tabText.check.previous}
      </Button>
      <Text role="status">
        {at < 0 ? tabText.check.sheetCount(shown.length) : tabText.check.position(at + 1, shown.length)}
      </Text>
      <Button
        className={styles.button}
        icon={<ChevronDownRegular />}
        iconPosition="after"
        disabledFocusable={at >= shown.length - 1}
        onClick={() => visit(at + 1)}
      >
        {tabText.check.next}
      </Button>
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { tabText } from "../../text/tabs";
import { placeWords } from "../parts/place-words";
import { usePane } from "../run/pane-context";
import { ExplainPanel } from "./ExplainPanel";
import { useAnswers } from "./finding-context";
import { MendPanel } from "./MendPanel";

const words = tabText.check.mend;

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center", minHeight: "24px" },
  button: { minWidth: 0, padding: "4px 10px" },
  rule: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly canGoTo: boolean;
  readonly isActive: boolean;
}

/** "Đến ô", "Sửa", "Giải trình" as far as each is possible, and what the last two open. */
export function FindingActions({ finding, canGoTo, isActive }: FindingActionsProps) {
  const styles = useStyles();
  const { goTo } = usePane();
  const answers = useAnswers();
  const [open, setOpen] = useState<"mend" | "explain" | null>(null);
  const close = () => setOpen(null);
  const canMend = (answers?.mendsOf(finding).length ?? 0) > 0;
  const canExplain = answers?.canExplain(finding) ?? false;
  const where = placeWords(finding.at);
  const common = { className: styles.button, tabIndex: isActive ? 0 : -1 };
  const opener = (panel: "mend" | "explain") => ({
    "aria-expanded": open === panel,
    onClick: () => setOpen(open === panel ? null : panel),
  });
  return (
    <>
      <div className={styles.foot}>
        {canGoTo && (
          <Button {...common} aria-label={paneText.place.goTo(where)} onClick={() => goTo(finding.at)}>
            {finding.at.cell === null ? paneText.place.goToSheet : paneText.place.goToCell}
          </Button>
        )}
        {canMend && (
          <Button {...common} {...opener("mend")} aria-label={words.mendOf(where)}>
            {words.mend}
          </Button>
        )}
        {canExplain && (
          <Button {...common} {...opener("explain")} aria-label={words.explainOf(where)}>
            {words.explain}
          </Button>
        )}
        <span className={styles.rule}>{finding.rule}</span>
      </div>
      {answers !== null && canMend && open === "mend" && (
        <MendPanel finding={finding} answers={answers} onClose={close} />
      )}
      {answers !== null && canExplain && open === "explain" && (
        <ExplainPanel onSave={(text) => answers.explain(finding, text, close)} onClose={close} />
      )}
    </>
  );
}
